package blackboard

import (
	"strings"
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

func TestCells(t *testing.T) {
	const number, one = "changed 1: a numeric question became a flashcard: q\n", "MC\tq\tx\tcorrect\ty\tincorrect\n"
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"of a spreadsheet":  {"TF\t\"Is \"\"it\"\" a*b*c?\"\ttrue\n", "Is \"it\" a\\*b\\*c?: *True / False [fixed]\n"},
		"one mark":          {"TF\t\"\ttrue\nTF\t\"a\" b\tTRUE\nTF\ta \"b\"\tTrue\n", "\": *True / False [fixed]\n\"a\" b: *True / False [fixed]\na \"b\": *True / False [fixed]\n"},
		"HTML":              {"TF\tIs <b>it</b> so?<img src=\"a.png\">\ttrue\nTF\ta &amp; b\ttrue\n", "Is **it** so?[image: a.png]: *True / False [fixed]\na & b: *True / False [fixed]\nlost 1: image a.png\n"},
		"a type":            {"TF\tIs List<String> a type?\ttrue\n", "Is List<String> a type?: *True / False [fixed]\n"},
		"no room":           {"NUM\tq\t3\t0\n", "q = 3\n" + number},
		"room left empty":   {"NUM\tq\t3\t\t1\n", "q = 3\n" + number},
		"one number":        {"NUM\tq\t3\n", "q = 3\n" + number},
		"neither":           {one + "TF\tq\tmaybe\nTF\tr\n", "q: *x / y\nskipped 2: neither true nor false stands behind it: q\nskipped 3: neither true nor false stands behind it: r\n"},
		"no type":           {strings.Repeat(one, 9) + "MC\nXY\tq\n", strings.Repeat("q: *x / y\n", 9) + "skipped 10: no type of question stands first: MC\nskipped 11: no type of question stands first: XY q\n"},
		"an option alone":   {"MC\tq\tx\tcorrect\ty\tincorrect\tz\n", "skipped 1: \"\" stands where correct or incorrect must: q\n"},
		"a part alone":      {"MAT\tq\ta\t1\tb\t2\tc\n", "q: a -> 1 / b -> 2\nlost 1: \"c\", which belongs to no other\n"},
		"between two lines": {one + " \t\n\n" + one, "q: *x / y\nq: *x / y\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "a\tb\nc\td\n", "MC Hammer\n", "TF\n", "", "MC\tartist\nKRS\tartist\n")
}

func FuzzRead(f *testing.F) {
	f.Add("MC\tq\tx\tcorrect\nFIB_PLUS\ta\tb\t\tc\n")
	sourcetest.Fuzz(f, Detect, Read)
}
