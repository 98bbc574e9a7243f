package rexams

import (
	"strings"
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

func exercise(question, solution, meta string) string {
	return "```{r, echo = FALSE}\nx <- 1\n```\n\nQuestion\n========\n" + question + "\n\nSolution\n========\n" + solution + "\n\nMeta-information\n================\nexname: Ships\n" + meta + "\n"
}

const list = "q\n\nAnswerlist\n----------\n* one\n  mast\n* two\n- $3$\n"

func TestExercises(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one right":         {exercise(list, "why\n\nAnswerlist\n----------\n* False. Too few.\n* True\n* False: too\n  many.\n", "extype: schoice\nexsolution: 010"), "[Ships] q: one⏎mast (Too few.) / *two / $3$ (too⏎many.) # why\n"},
		"several right":     {exercise(list, "why", "extype: mchoice\nexsolution: 011\nexshuffle: TRUE"), "[Ships] q: one⏎mast / *two / *$3$ # why\n"},
		"reasons for some":  {exercise(list, "Answerlist\n---\n* No.\n", "extype: schoice\nexsolution: 010"), "[Ships] q: one⏎mast / *two / $3$\n"},
		"a number":          {exercise("q", "why", "extype: num\nexsolution: 3.5\nextol: 0.01"), "[Ships] q = 3.5 ± 0.01 = 3.5 # why\nchanged 5: a numeric question became a flashcard: q\n"},
		"an exact number":   {exercise("q", "", "extype: num\nexsolution: 3\nextol: 0.0"), "[Ships] q = 3\nchanged 5: a numeric question became a flashcard: q\n"},
		"no number":         {exercise("q", "", "exname:\nextype: num\nexsolution:\nextol: 0.1"), "skipped 5: it has no answer: q\n"},
		"a word":            {exercise("q ![map](m.png)", "", "extype: string\nexsolution: a*b*c"), "[Ships] q [image: map] = a\\*b\\*c\nchanged 5: a question with a written answer became a flashcard: q [image: map]\nlost 5: picture m.png\n"},
		"too short a key":   {exercise(list, "", "extype: schoice\nexsolution: 01"), "skipped 5: exsolution \"01\" does not say for each of 3 answers whether it is right: q\n"},
		"a key of others":   {exercise(list, "", "extype: schoice\nexsolution: 012"), "skipped 5: exsolution \"012\" does not say for each of 3 answers whether it is right: q\n"},
		"gaps":              {exercise("q", "", "extype: cloze\nexsolution: 3|4"), "skipped 5: an exercise of the type \"cloze\", which cannot be asked here: q\n"},
		"R in the question": {exercise("q `r x`", "", "extype: num\nexsolution: 3"), "skipped 5: an exercise whose values R makes, which is not run: q `r x`\n"},
		"R in the key":      {exercise(list, "", "extype: schoice\nexsolution: `r mchoice2string(s)`"), "skipped 5: an exercise whose values R makes, which is not run: q\n"},
		"R in an answer":    {exercise("q\n\nAnswerlist\n---\n* `r x`\n* b", "", "extype: schoice\nexsolution: 01"), "skipped 5: an exercise whose values R makes, which is not run: q\n"},
	})
	sourcetest.Others(t, Detect, "extype: schoice\n", "Question\n===\nexsolution: 1\n", "extype: num\nexsolution: 1\n", "Question\n===\nan extype: num\nexsolution: 1\n", "Question\n===\nextype: num\nan exsolution: 1\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add(exercise(list, "x", "extype: schoice\nexsolution: 010"))
	f.Add(exercise(list+strings.Repeat("x\n", 40_000), "x", "extype: schoice\nexsolution: 010")) // what goes on is put together once
	sourcetest.Fuzz(f, Detect, Read)
}
