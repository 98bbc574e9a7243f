package examtex

import (
	"strings"
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

func exam(text string) string { return "\\begin{questions}\n" + text + "\n\\end{questions}\n" }

const choices = "\\begin{choices}\n\\choice x\n\\CorrectChoice y\n\\end{choices}\n"

func TestTheExamClass(t *testing.T) {
	long := strings.Repeat("very ", 1000)
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"parts":                {exam("\\question[2] A ship.\n\\begin{parts}\n\\part[1] Who steers?\n" + choices + "\\part Why?\n\\begin{solution}So.\\end{solution}\n\\end{parts}\n\\question q\n" + choices), "A ship.⏎⏎Who steers?: x / *y\nA ship.⏎⏎Why? = So.\nq: x / *y\nchanged 9: a question with a solution became a flashcard: A ship. Why?\n"},
		"parts of much":        {exam("\\question " + long + "\n\\part Who?\n" + choices), strings.Repeat("very ", 9) + "very…⏎⏎Who?: x / *y\n"},
		"a part of nothing":    {"\\part One\n" + exam("\\question q\n"+choices), "q: x / *y\n"},
		"a title":              {exam("\\titledquestion{Ships}[3] q\n" + choices), "q: x / *y\n"},
		"blanks":               {exam("\\question A \\fillin[sloop][2in] has \\fillin[one] mast, \\fillin.\n"), "A ____ has ____ mast, ____. = sloop; one\nchanged 2: a text with blanks became a flashcard: A ____ has ____ mast, ____.\n"},
		"choices in two":       {exam("\\question q\n" + choices + choices), "skipped 2: it has choices in two places: q\n"},
		"what stands below":    {exam("\\question q\n" + choices + "\\begin{notes}\nwhy\n\\end{notes}\n\\begin{center}\n\\end{center}"), "q: x / *y\nlost 2: what stands in \\begin{notes} below the choices\n"},
		"a list in it":         {exam("\\question q\n\\begin{itemize}\n\\item one\n\\end{itemize}\nr\n" + choices), "q⏎⏎- one⏎⏎r: x / *y\n"},
		"code":                 {exam("\\question q\n\\begin{verbatim}\nif x:\n    y_1 = ~x\n\\end{verbatim}\n" + choices), "q⏎⏎```⏎if x:⏎    y_1 = ~x⏎```: x / *y\n"},
		"code with a language": {exam("\\question q\n\\begin{minted}[x]{c}\nint i;\n\\end{minted}\n\\begin{lstlisting}[language=C]\nint j;\n\\end{lstlisting}\n" + choices), "q⏎⏎```⏎int i;⏎```⏎⏎```⏎int j;⏎```: x / *y\n"},
		"braces in the text":   {exam("\\question q\n\\begin{quote}{a} b\\end{quote}\n" + choices), "q⏎⏎{a} b: x / *y\n"},
		"brackets in the text": {exam("\\question [a\nb] q\n" + choices + "\\question [c\n" + choices), "[a⏎b] q: x / *y\n[c: x / *y\n"},
		"boxes in two":         {exam("\\question q\n" + strings.ReplaceAll(choices+choices, "choices", "checkboxes")), "skipped 2: it has choices in two places: q\n"},
		"below all":            {exam("\\question q\n"+choices) + "\\begin{notes}\nwhy\n\\end{notes}\\includegraphics{a.png}\\end{document}\\includegraphics{b.png}\\begin", "q: x / *y\n"},
		"a drawing":            {exam("\\question q \\begin{tikzpicture}\n\\draw (0,0);\n\\end{tikzpicture}\n" + choices + "\\question r\n" + choices), "q [image: drawing]: x / *y\nr: x / *y\nlost 2: picture drawing\n"},
		"a drawing between":    {exam("\\question q\n" + choices + "\\begin{center}\n\\includegraphics{a.png}\n\\end{center}\n\\includegraphics{b.png}\n\\question r\n" + choices), "q: x / *y\nr: x / *y\nlost 2: picture a.png\nlost 2: picture b.png\n"},
		"a picture in it":      {exam("\\question q\n\\begin{center}\n\\includegraphics{a.png}\n\\end{center}\n" + choices), "q⏎⏎[image: a.png]: x / *y\nlost 2: picture a.png\n"},
		"commands in commands": {exam("\\question \\textbf{The \\texttt{x}} \\foreignlanguage{english}{is \\textsc{it}} \\vspace*{2cm}\\label{q:1}?\n" + choices), "**The `x`** is it ?: x / *y\n"},
		"a backslash at last":  {exam("\\question q {\\") + choices, "skipped 2: a question without choices or a solution: q {\\\n"},
	})
}

func TestAMC(t *testing.T) {
	const right, wrong = "\\correctchoice{y {z}}\n", "\\wrongchoice{x\n}\n"
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one right":     {"\\element{g}{\n\\begin{question}{id.1}\\scoring{b=2}\nq~?\n\\begin{multicols}{2}\\begin{choices}\n" + wrong + right + "\\lastchoices{}\\columnbreak{}\n\\end{choices}\\end{multicols}\n\\explain{why}\n\\end{question}\n}\nafter", "q ?: x / *y {z} # why\n"},
		"several right": {"\\begin{questionmult}{id}q\\begin{choiceshoriz}[o]\n" + right + wrong + "\\correctchoice[B]{w}\\end{choiceshoriz}\\end{questionmult}", "q: *y {z} / x / *w\n"},
		"an essay":      {"\\begin{question}{a}q\\AMCOpen{lines=3}{" + right + wrong + "}\\end{question}", "skipped 1: an essay, which cannot be graded: q\n"},
		"a number":      {"\\begin{questionmultx}{a}q\\AMCnumericChoices{21}{digits=2}\\end{questionmultx}\n% \\begin{question} \\correctchoice", "q = 21\nchanged 1: a numeric question became a flashcard: q\n"},
		"below it":      {"\\begin{question}{a}q" + right + wrong + "\\end{question}\n\\begin{notes}\nwhy\n\\end{notes}", "q: *y {z} / x\n"},
		"in an answer":  {"\\begin{question}{a}q" + right + "\\wrongchoice{x \\begin{b}c\\end{b}}\\end{question}", "q: *y {z} / x \\begin{b}c\\end{b}\n"},
		"never closed":  {"\\begin{question}{a}q" + right + "\\wrongchoice{x\n\\end{question}", "q: *y {z} / {x\n"},
		"no braces":     {"\\begin{question}{a}q\\begin{choices}\\correctchoice y\n\\wrongchoice x\n\\end{choices}\\end{question}", "q: *y / x\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "\\documentclass{article}\\begin{document}a question\\end{document}", "the command \\question is", "\\begin{choices}\\choice x", "\\correctchoice{x}", "\\begin{question}{a}", "")
}

func FuzzRead(f *testing.F) {
	f.Add("\\begin{question}{a}\\correctchoice{b {c}}\\part x\\part y\\fillin[z]\\end{question}")
	f.Add("\\begin{questions}\\question a \\begin{choices}\\choice b\\CorrectChoice{c}\\end{choices}\\end{questions}")
	f.Add(`\begin{questions}\question ` + strings.Repeat(`\emph{`, 10_000) + strings.Repeat("}", 10_000)) // one in the other
	sourcetest.Fuzz(f, Detect, Read)
}
