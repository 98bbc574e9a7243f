package examtex

import (
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestQuestions(t *testing.T) {
	f := source.File{Text: "\\documentclass{exam}\n\\begin{document}\n\\begin{questions}\n% a comment\n\\question[2] What is \\textbf{it}?\n\\begin{choices}\n  \\choice 50\\%\n  \\CorrectChoice $a_1$\n\\end{choices}\n" +
		"\\begin{solution}\nBecause.\n\\end{solution}\n\\question Why?\n\\begin{solution}So.\\end{solution}\n\\question Draw. \\includegraphics[width=2cm]{x.png}\n\\end{questions}\nAfter.\n\\end{document}\n"}
	want := "What is **it**?: 50% / *$a_1$ # Because.\nWhy? = So.\nchanged 13: a question with a solution became a flashcard: Why?\nskipped 15: a question without choices or a solution: Draw. [image: x.png]\nlost 15: picture x.png\n"
	b, err := Read(f)
	if got := sourcetest.Tell(b); err != nil || got != want || Detect(f) == "" {
		t.Errorf("%v\n%swant\n%s", err, got, want)
	}
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "\\documentclass{article}\\begin{document}a question\\end{document}", "the command \\question is", "")
}

func FuzzRead(f *testing.F) {
	f.Add("\\begin{questions}\\question a \\begin{choices}\\choice b\\CorrectChoice{c}\\end{choices}\\end{questions}")
	sourcetest.Fuzz(f, Detect, Read)
}
