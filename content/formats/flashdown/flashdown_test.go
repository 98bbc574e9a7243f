package flashdown

import (
	"os"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestCards(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"flashdown": {"## What is a?\n\nb\n\n- c\n\n## How is d?\ne\n", "What is a? = b⏎⏎- c\nHow is d? = e\n"},
		"topics":    {"# T\n\n## What is a?\nb\n\n# U\n## Why d?\n![](x.png)\n", "[T] What is a? = b\n[U] Why d? = [image: x.png]\nlost 7: picture x.png\n"},
		"GoCard":    {"---\ntags: [x]\n---\n# Title\n\n## Question\n\na\n\n## Answer\n\nb\n", "a = b\n"},
		"empty":     {"## What is a?\n\n## Why d?\ne\n", "Why d? = e\nskipped 1: it has no answer: What is a?\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect,
		"# Tool\n\n## Installation\n\nrun it\n\n## Usage\n\nuse it\n\n## Why?\n\nso\n", "# a\n\ntext\n", "## What is it?\n\nx\n\n### Details\n\ny\n\n## Why?\n\nz\n", "",
	)
}

func TestTheSharedSample(t *testing.T) {
	data, err := os.ReadFile("../../../../shared/decks/flashdown/sample.md")
	if err != nil {
		t.Skip("the shared decks are not here")
	}
	f := source.File{Text: string(data)}
	b, err := Read(f)
	if Detect(f) == "" || err != nil || len(b.Records) < 5 {
		t.Errorf("%q %v\n%s", Detect(f), err, sourcetest.Tell(b))
	}
}

func FuzzRead(f *testing.F) {
	f.Add("# t\n## What?\nx\n## Question\na\n## Answer\nb\n")
	sourcetest.Fuzz(f, Detect, Read)
}
