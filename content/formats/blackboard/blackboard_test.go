package blackboard

import (
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestLines(t *testing.T) {
	f := source.File{Text: "MC\tq\tx\tcorrect\ty\tincorrect\nMA\tq\tx\tCorrect\ty\tincorrect\tz\tcorrect\nTF\tq\tfalse\nESS\tq\texample\nORD\tq\ta\tb\n" +
		"MAT\tq\ta\t1\tb\t2\nFIB\tq\tx\ty\nNUM\tq\t3\t0.5\nFIB_PLUS\tThe [a] and [b]\tb\tz\t\ta\tx\ty\nFIB_PLUS\tThe [a]\tb\tz\t\ta\tx\nMC\tq\tx\tright\ty\twrong\n"}
	want := "q: *x / y\nq: *x / y / *z\nq: True / *False [fixed]\nq: a / b\nq: a -> 1 / b -> 2\nq = x = y\nq = 3 ± 0.5 = 3\nThe ____ and ____ = x; z\nThe [a] = z; x\n" +
		"changed 7: a question with a written answer became a flashcard: q\nchanged 8: a numeric question became a flashcard: q\nchanged 9: a question with several blanks became a flashcard: The ____ and ____\nchanged 10: a question with several blanks became a flashcard: The [a]\n" +
		"skipped 4: an essay, which cannot be graded: q\nskipped 11: \"right\" stands where correct or incorrect must: q\nlost 9: the answer \"y\", which is right for a blank, too\n"
	b, err := Read(f)
	if got := sourcetest.Tell(b); err != nil || got != want || Detect(f) == "" {
		t.Errorf("%v\n%swant\n%s", err, got, want)
	}
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "a\tb\nc\td\n", "MC Hammer\n", "TF\n", "", "MC\tartist\nKRS\tartist\n")
}

func FuzzRead(f *testing.F) {
	f.Add("MC\tq\tx\tcorrect\nFIB_PLUS\ta\tb\t\tc\n")
	sourcetest.Fuzz(f, Detect, Read)
}
