package text2qti

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestQuiz(t *testing.T) {
	f := source.File{Text: "Quiz title: T\n\n1.  What?\n... in general\na)  x\n... no\n*b) y\n\n2.  Which?\n[*] x\n[ ] y\n[*] z\n\n3.  Root?\n=   1.4142 +- 0.0001\n\n4.  Who?\n*   I\n*   me\n\n5.  Say.\n____\n\n" +
		"```{.python .run}\nprint('1. no')\n```\n\n6.  Two\n    lines?\n*a) True\nb) False\n"}
	want := "What?: x (no) / *y # in general\nWhich?: *x / y / *z\nRoot? = 1.4142 ± 0.0001 = 1.4142\nWho? = I = me\nTwo⏎lines?: *True / False [fixed]\n" +
		"changed 14: a numeric question became a flashcard: Root?\nchanged 17: a question with a written answer became a flashcard: Who?\nskipped 21: an essay, which cannot be graded: Say.\nskipped 24: a program, which is not run\n"
	b, err := Read(f)
	if got := sourcetest.Tell(b); err != nil || got != want || Detect(f) == "" || b.Title != "T" {
		t.Errorf("%v\n%swant\n%s", err, got, want)
	}
}

func TestWhatStandsBetween(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"feedback of two lines": {"1. q\n... in general\n    and more\na) x\n... no\n    never\n*b) y\n    z\n", "q: x (no⏎never) / *y⏎z # in general⏎and more\n"},
		"comments":              {"% 0. z\n1. q\n*a) x\nb) y\n... no\nCOMMENT\n2. r\n*a) x\nEND_COMMENT\n3. s\n*a) x\nb) y\n", "q: *x / y (no)\ns: *x / y\n"},
		"a word in code":        {"1. q\n    ```\nCOMMENT\n    ```\n*a) x\nb) y\n... no\n", "q⏎```⏎COMMENT⏎```: *x / y (no)\n"},
		"code in a line":        {"1. q\n    ```x```\n*a) x\nb) y\n... no\n", "q⏎```x```: *x / y (no)\n"},
		"code not set in":       {"1. q\n```\nx\n```\n*a) x\nb) y\n... no\n", "q⏎```⏎x⏎```: *x / y (no)\n"},
		"a program":             {"1. q\n*a) x\nb) y\n... no\n```{.python .run}\n  x = 1\n* y\n```\n2. r\n*a) x\nb) y\n", "q: *x / y (no)\nr: *x / y\nskipped 5: a program, which is not run\n"},
		"a list above":          {"Read:\n* this\n  and that\n[ ] now\n1. q\n*a) x\nb) y\n", "q: *x / y\n"},
		"settings":              {"1. q\n*a) x\nb) y\n+ yes\n- no, never\n\nGROUP\npick: 1\npoints per question: 2\nTitle: R\n2. r\n*a) True\nb) False\nc) Neither\nEND_GROUP\n% done\n", "q: *x / y # yes⏎no, never\nr: *True / False / Neither [fixed]\n"},
		"not set in":            {"1. q\nand more\n[*] x\n[ ] y\n", "q: *x / y\nlost 2: a line that is not set in as what goes on is: and more\n"},
		"nothing to choose":     {"1. q\n2. r\n[*] x\n[ ] y\n", "r: *x / y\nskipped 1: it has no options: q\n"},
		"a range":               {"1. q\n= [1, 2.5]\n2. r\n= 3\n", "q = 1 to 2.5\nr = 3\nchanged 1: a numeric question became a flashcard: q\nchanged 3: a numeric question became a flashcard: r\n"},
		"text":                  {"1. q\n*a) x\nb) y\n... no\nText title: Read\nText: this\n    first\n2. r\n*a) x\nb) y\n", "q: *x / y (no)\nr: *x / y\nskipped 5: a text between questions: Text title: Read\nskipped 6: a text between questions: Text: this\n"},
	})
}

func TestDetect(t *testing.T) {
	for _, sign := range []string{"[ ] x", "= 1", "... no", "____", "Quiz title: T", "```{.python .run}"} {
		if text := sign + "\n1. q\n"; Detect(source.File{Text: text}) == "" {
			t.Errorf("%q is not recognised", text)
		}
	}
	sourcetest.Others(t, Detect, "1. a\n```{.python}\n", "1. a\nx.run\n")
	sourcetest.Others(t, Detect, "1. a\n2. b\n", "... and so on\n", "1. Sky?\n*a) x\nb) y\n", "[ ] task\n[*] done\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("1. a\n*b) c\n... d\n[*] e\n= 1\n```{.run}\n")
	f.Add("1. q\n```\n" + strings.Repeat("x\n", 40_000)) // what goes on is put together once
	sourcetest.Fuzz(f, Detect, Read)
}
