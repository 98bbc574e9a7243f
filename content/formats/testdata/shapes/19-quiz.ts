import type { Question } from "./types";
// The bank of the quiz
export const QUESTIONS: Question[] = [
  {
    id: 1, // first
    question: `What does \`typeof null\` give?`,
    options: ['"null"', '"object"', '"undefined"'],
    correctAnswer: 1,
    explanation: "A historical accident: it's \"object\".",
  },
  /* closures */
  {
    id: 2,
    question: `What is logged?
\`\`\`js
const a = [1, 2];
console.log(a.length);
\`\`\``,
    options: ['0', '1', '2',],
    correctAnswer: 2,
  },
  { id: 3, question: 'Is NaN equal to itself?', options: ['No', 'Yes'], correctAnswer: 0 },
];
