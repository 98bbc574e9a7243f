package amctxt

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestQuestions(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one and several":  {"# a comment\nTitle: Ships\nPresentation: Good\nluck.\n\n* Which sails?\n+ a sloop\n- a tug\n\n** Which float,\nor might?\n+ a raft\n+ a tug\nof wood\n# no\n- a stone\n", "Which sails?: *a sloop / a tug\nWhich float,⏎or might?: *a raft / *a tug⏎of wood / a stone\n"},
		"settings":         {"*[id=q1,ordered]{2} Who?\n+{1} me\n-[x=2] you\n", "Who?: *me / you\n"},
		"groups":           {"*( Sails\ntext of it\n* Who?\n+ me\n- you\n*) end\n+ no\n* Who else?\n- me\n+ she\n", "Who?: *me / you\nWho else?: me / *she\n"},
		"an essay":         {"*<lines=4> Why?\n- [O]{0} x\n+ [P]{1} y\n* Who?\n+ me\n- you\n", "Who?: *me / you\nskipped 1: an essay, which cannot be graded: lines=4> Why?\n"},
		"marks":            {"* Is [*that*] [_so_] or [|x_y_z|] [[a_1]]? !{width=2cm}a.png!\n+ 2*3*4\n- none\n", "Is **that** *so* or `x_y_z` $a_1$? [image: a.png]: *2\\*3\\*4 / none\nlost 1: picture a.png\n"},
		"one without keys": {"* Who?\n+ me\n- you\n* What?\n", "Who?: *me / you\nskipped 4: it has no options: What?\n"},
	})
	sourcetest.Others(t, Detect, "* a\n* b\n", "* a\n- b\n- c\n", "* a\n+ b\n", "* a\n+ b\nc\n", "* a\n* b\n* c\n+ d\n- e\n", "- [ ] a\n+ b\n", "*** \n* a\n+ b\n- c\n", "* TODO\n+ a\n- b\n* x\n- c\n- d\n", "")
}

func TestTitle(t *testing.T) {
	if bank, err := Read(source.File{Text: "# a\nTitle: Ships \n* Who?\n+ me\n- you\n"}); err != nil || bank.Title != "Ships" {
		t.Errorf("%q, %v", bank.Title, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Title: x\n*[a]{b} q [|c|] !d!\n+ a\n- b\n")
	f.Add("* q\n+ a\n" + strings.Repeat("x\n", 40_000)) // what goes on is put together once
	sourcetest.Fuzz(f, Detect, Read)
}
