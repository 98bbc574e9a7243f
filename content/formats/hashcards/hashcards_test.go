package hashcards

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
		"basic":          {"Q: a\nA: b\n\nQ: c\nA: d\n", "a = b\nc = d\n"},
		"lines":          {"Q: a\n\nmore\nA:\n\n- x\n- y\n\n---\nQ: c\nA: d\n", "a⏎⏎more = - x⏎- y\nc = d\n"},
		"SuperMemo":      {"Q: a\nQ: b\nA: c\nA: d\nI: REP=3\nO: 36\n\nQ: e\nA: f\n", "a⏎b = c⏎d\ne = f\n"},
		"cloze":          {"C: [Berlin] is the capital of [Germany].\n", "____ is the capital of Germany. = Berlin\nBerlin is the capital of ____. = Germany\n"},
		"escapes":        {"C: \\[a\\] is [b] in ![x](y.png), see [z](w)\n", "[a] is ____ in [image: x], see [z](w) = b\nlost 1: picture y.png\n"},
		"front matter":   {"---\nname = \"T\"\n---\nQ: a\nA: b\n", "a = b\n"},
		"bold":           {"**Q:** a\n**A:** b\n\n**Q2:** c\n**A2:** d\n", "a = b\nc = d\n"},
		"bold tags":      {"**Q**: a\n\n**A**: \n- b\n- **c**\n\n---\n\n**Q**: d\n**A**: e\n", "a = - b⏎- **c**\nd = e\n"},
		"prose between":  {"# Notes\n\nsome prose\n\nQ: a\nA: b\n", "a = b\nskipped 3: text that belongs to no card: some prose\n"},
		"topics":         {"# T\n\n## * **One**\n\n**Q:** a  \n**A:** b\n\n---\n\n## Two\n\nQ: c\nA: d\n## e\nmore\n", "[One] a = b\n[Two] c = d⏎## e⏎more\n"},
		"broken":         {"A: b\n\nQ: a\n\nQ: c\nA: d\n\nQ: e\n---\n", "c = d\nskipped 1: an answer without a question: b\nskipped 3: a question without an answer (the next card begins in line 5): a\nskipped 8: a question without an answer (the next card begins in line 9): e\n"},
		"tags in fences": {"Q: a\nA:\n```\nQ: no\nA: no\n```\n", "a = ```⏎Q: no⏎A: no⏎```\n"},
	})
	if b, _ := Read(source.File{Text: "---\nname = \"T\"\n---\nQ: a\nA: b\n"}); b.Title != "T" {
		t.Errorf("title %q", b.Title)
	}
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect, "A: 1\nB: 2\nC: 3\n", "C: drive\n", "key: value\n", "A:\n", "Q: one\n", "C: see [the docs](x)\n", "")
}

func TestSharedDecks(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/decks/hashcards/*.md")
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
		if Detect(f) == "" || err != nil || len(b.Records) == 0 || len(b.Skipped) > 0 {
			t.Errorf("%s: %v\n%s", name, err, sourcetest.Tell(b))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Q: a\nA: b\n---\nC: [x] \\[ ![y](z)\n")
	sourcetest.Fuzz(f, Detect, Read)
}
