package hascard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestCards(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"definitions": {"# a\nb\n\n---\n# c\n- d\n- e\n", "a = b\nc = - d⏎- e\n"},
		"choice":      {"# a\n- b\n* c\n- d\n", "a: b / *c / d\n"},
		"two stars":   {"# a\n- b\n* c\n* d\n---\n# e\nf", "e = f\nskipped 1: 2 options have a star; one is right, or write [*] and [ ]: a\n"},
		"boxes":       {"# a\n[*] b\n[ ] c\n[x] d\n", "a: *b / c / *d\n"},
		"gaps":        {"# a\nThe _b|c_ is.\n---\n# d\n_e f_\n---\n# g\n_h_ and _i_, not \\_j\\_\n", "a⏎⏎The ____ is. = b = c\nd = e f\ng⏎⏎____ and ____, not _j_ = h; i\n"},
		"order":       {"# a\n2. y\n1. x\n---\n# b\n1. x\n2. y\n", "a: x / y\nb: x / y\n"},
		"pictures":    {"# a\n![](x.png)\n- b\n* c\n---\n# d\n![z](y.png)\ntext\n", "a⏎⏎[image: x.png]: b / *c\nd = [image: z]⏎text\nlost 1: picture x.png\nlost 6: picture y.png\n"},
		"no answer":   {"# a\n---\n# b\nc\n", "b = c\nskipped 1: it has no answer: a\n"},
		"prose, list": {"# a\ntwo parts:\n- b\n- c\n---\n# d\ne\n", "a = two parts:⏎- b⏎- c\nd = e\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "# Title\n\nProse.\n\n## Section\n\n- a\n- b\n", "---\ntitle: x\n---\n# a\n\nb\n", "# a\nb\n", "a\n---\nb\n---\n# c\n", "# One\n\n## Two\n\n---\n\n# Three\n", "")
}

func TestSharedDecks(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/decks/hascard/*.txt")
	if len(files) == 0 {
		t.Skip("the shared decks are not here")
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f := source.File{Text: strings.ReplaceAll(string(data), "\r\n", "\n")}
		b, err := Read(f)
		if cards := strings.Count("\n"+f.Text, "\n# "); Detect(f) == "" || err != nil || len(b.Records)+len(b.Skipped) != cards || len(b.Skipped)*3 > cards {
			t.Errorf("%s: %v %d\n%s", name, err, cards, sourcetest.Tell(b))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("# a\n- b\n* c\n---\n# d\n_e|f_ \\_\n---\n# g\n2. x\n1. y\n")
	sourcetest.Fuzz(f, Detect, Read)
}
