package library_test

import (
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/library"
)

// A Markdown file can be read as a deck and mean something else: that is said where nothing in it is a question of ours, it has no
// front matter, and its marks are those of another format.
func TestAStrangerIsToldFromADeck(t *testing.T) {
	for _, c := range []struct{ name, text, format string }{
		{"a table", "# Ports\n\n## Common\n\n| Question | Answer |\n|---|---|\n| Port of SSH | 22 |\n| Port of DNS | 53 |\n| Port of NTP | 123 |\n", "Markdown tables"},
		{"answers folded away", "# Ports\n\n## Which port has SSH?\n\n<details><summary>Answer</summary>\n\n22\n\n</details>\n\n## Which port has DNS?\n\n<details><summary>Answer</summary>\n\n53\n\n</details>\n", "Markdown with answers folded away"},
		{"notes of Obsidian", "# Ports\n\n## Notes\n\nPort of SSH::22\nPort of DNS::53\nPort of NTP::123\n", "Obsidian flashcards"},
		{"with front matter", "---\ntitle: Of ports\n---\n# Ports\n\n## Notes\n\nPort of SSH::22\nPort of DNS::53\nPort of NTP::123\n", ""},
		{"one card of ours", "# Ports\n\n## Notes\n\nPort of SSH::22\nPort of DNS::53\nPort of NTP::123\n\n## Port of HTTP\n\n80\n", ""},
		{"a question of ours", "# Ports\n\n## Notes\n\nPort of SSH::22\nPort of DNS::53\nPort of NTP::123\n\n### Which?\n\n- [x] a::1\n- [ ] b::2\n", ""},
		{"headings of the third level", "# Ports\n\n## Common\n" + strings.Repeat("\n### Which port has SSH?\n\n22\n", 3), "headings with answers below (flashdown, GoCard)"},
		{"one of them with a list", "# Ports\n\n## Common\n" + strings.Repeat("\n### Which port has SSH?\n\n22\n", 3) + "\n### How is it opened?\n\n1. a\n2. b\n3. c\n", "headings with answers below (flashdown, GoCard)"},
		{"a question of ours beside one that is none", "# Ports\n\n## Notes\n\n### Which?\n\n- [x] a\n- [ ] b\n\n### Which port has SSH?\n\n22\n", ""},
		{"headings that ask", "# Ports\n\n## Which port has SSH?\n\n22\n\n## Which port has DNS?\n\n53\n", ""},
	} {
		path := filepath.Join(t.TempDir(), "deck.md")
		put(t, path, c.text)
		lib := library.Library{}
		p := library.Place{Name: "deck", Path: path}
		deck, err := lib.Open(p)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		format := ""
		if f := lib.Stranger(p, deck); f != nil {
			format = f.Format
		}
		if format != c.format {
			t.Errorf("%s is told to be %q, not %q", c.name, format, c.format)
		}
		if f := lib.Stranger(library.Place{Name: "deck"}, deck); f != nil {
			t.Errorf("%s, built in, is told to be %q", c.name, f.Format)
		}
	}
}

func TestWhatIsSaidOfAForeignFile(t *testing.T) {
	for want, f := range map[string]library.ForeignError{
		"a.pdf is not a Cutscore deck: it is a PDF": {Path: "a.pdf", Why: "it is a PDF"},
		"a.apkg is not a Cutscore deck; its format is Anki package (a collection): make a deck of it with `cutscore import a.apkg`":                       {Path: "a.apkg", Format: "Anki package", How: "a collection"},
		"it's mine.apkg is not a Cutscore deck; its format is Anki package (a collection): make a deck of it with `cutscore import 'it'\\''s mine.apkg'`": {Path: "it's mine.apkg", Format: "Anki package", How: "a collection"},
	} {
		if got := f.Error(); got != want {
			t.Errorf("%s, not %s", got, want)
		}
	}
}
