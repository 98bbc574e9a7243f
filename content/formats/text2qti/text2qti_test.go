package text2qti

import (
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
		"text":                  {"1. q\n*a) x\nb) y\n... no\nText title: Read\nText: this\n    first\n2. r\n*a) x\nb) y\n", "q: *x / y (no)\nr: *x / y\nskipped 5: a text between questions: Text title: Read\nskipped 6: a text between questions: Text: this\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "1. a\n2. b\n", "... and so on\n", "1. Sky?\n*a) x\nb) y\n", "[ ] task\n[*] done\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("1. a\n*b) c\n... d\n[*] e\n= 1\n```{.run}\n")
	sourcetest.Fuzz(f, Detect, Read)
}
