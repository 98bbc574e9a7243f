package flashdown

import (
	"fmt"
	"os"
	"strconv"
	"strings"
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

// notes are headings with a few words below each; each of the others is no deck for one reason.
func TestFewWordsBelowHeadings(t *testing.T) {
	notes := func(level, heading, below string) string {
		var b strings.Builder
		b.WriteString("# Boats\n\n## Sails\n")
		for i := range 10 {
			fmt.Fprintf(&b, "\n%s %s\n%s\n", level, strings.ReplaceAll(heading, "N", strconv.Itoa(i)), below)
		}
		return b.String()
	}
	deck := notes("###", "sail N", "a sheet of cloth\n- with a rope")
	var want strings.Builder
	for i := range 10 {
		fmt.Fprintf(&want, "[Sails] sail %d = a sheet of cloth⏎- with a rope\n", i)
	}
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"of three levels": {deck, want.String()},
	})
	sourcetest.Others(t, Detect,
		strings.Split(deck, "### sail 9")[0],
		deck+"\n#### of cloth\ntext\n### sail 10\n\n### sail 11\n",
		notes("###", "sail", "a sheet of cloth"),
		notes("##", "1.N - 2024-01-02", "a new sail"),
		notes("##", "sail N", "- [a sail](https://example.com/sail)"),
		notes("##", "sail N", strings.Repeat("a sheet of cloth ", 20)),
		notes("##", "sail N", ""),
	)
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
