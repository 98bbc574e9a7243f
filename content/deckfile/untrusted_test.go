package deckfile_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content/deckfile"
)

func TestWhatDrivesATerminalIsTakenOut(t *testing.T) {
	for name, bad := range map[string]string{
		"an escape sequence":  "\x1b[31m",
		"a title":             "\x1b]0;owned\x07",
		"an open title":       "\x1b]0;owned",
		"C1":                  "\u009b31m",
		"bidi":                "\u202e",
		"NUL":                 "\x00",
		"bell and backspace":  "\x07\x08",
		"a reference":         "&#27;",
		"a broken escape":     "\x1b",
		"a hyperlink":         "\x1b]8;;http://x\x1b\\",
		"a device control":    "\x1bP1$r\x1b\\",
		"a reference to bidi": "&rlm;",
	} {
		text := "---\ntitle: A\n---\n# T\n## Front\nBack\n\n> [!IMPORTANT]\n> No.\n\n### Q?\n- [x] a\n  > Because.\n- [ ] b\n\nSo.\n"
		for i, line := range strings.Split(text, "\n") {
			dirty := strings.Replace(text, line+"\n", line+bad+"\n", 1)
			deck := read(t, dirty)
			all := fmt.Sprintf("%+v", *deck)
			for _, c := range deck.Cards() {
				all += fmt.Sprintf("%+v", *c)
			}
			for _, p := range deck.Problems {
				all += p.String()
			}
			if at := strings.IndexAny(all, "\x1b\u009b\u202e\x00\x07\x08"); at >= 0 || strings.Contains(all, "&#27") || strings.Contains(all, "&rlm") {
				t.Errorf("%s at the end of line %d stays in the deck: %.60q", name, i+1, all[max(0, at):])
			}
		}
		// It takes no line with it.
		same(t, name+": outline", outline(read(t, "# T\n## A"+bad+"\n## B\n\ntext "+bad+"\n### Q?\n"+boxes(2, 1))), "T\n- "+shown("A", bad)+"\n- B\n? Q?\n")
	}
}

// shown is a text with what is left of something bad behind it.
func shown(text, bad string) string {
	switch {
	case strings.HasPrefix(bad, "&"):
		return text + "\ufffd"
	case strings.HasPrefix(bad, "\u009b"):
		return text + "31m"
	}
	return text
}

func TestEscapesOfYAMLAreTakenOut(t *testing.T) {
	deck := read(t, "---\ntitle: \"A\\e[31m\\u202e\"\nas_of: \"2026\\x07\"\n\"\\e[2J\": 1\n---\n## F\n### Q?\n<!-- {checked: \"2026\\e[31m\", \"\\e[2J\": 1} -->\n"+boxes(2, 1))
	same(t, "title, as of, checked", deck.Title+" "+deck.AsOf+" "+deck.Items()[0].Checked, "A 2026 2026")
	for _, p := range deck.Problems {
		if strings.ContainsRune(p.String(), 0x1b) {
			t.Errorf("problem %q", p)
		}
	}
}

func TestEscapesOfFileNamesAreTakenOut(t *testing.T) {
	deck, err := readFiles(map[string]string{"a.md": "## F\n", "b\x1b[2J\u202e.md": "## F\n### No?\n"})
	if err != nil || len(deck.Problems) != 1 {
		t.Fatal(err, deck.Problems)
	}
	same(t, "problem", deck.Problems[0].File, "my/deck/b.md")
}

func TestLineEndsOfAnyKind(t *testing.T) {
	const text = "---\ntitle: A\n---\n# T\n## Front\nBack\nin lines\n### Q?\n```\ncode\n```\n- [x] a\n  > Because.\n- [ ] b\n"
	want := fmt.Sprintf("%+v", read(t, text).Topics)
	for name, end := range map[string]string{"Windows": "\r\n", "old Mac": "\r"} {
		same(t, name, fmt.Sprintf("%+v", read(t, "\ufeff"+strings.ReplaceAll(text, "\n", end)).Topics), want)
	}
}

func TestLettersThatAreNotUTF8AreReported(t *testing.T) {
	equal(t, "problems", problems(t, "## F\r\nfine: \ufffd\r\n\xfcber\r\n"), []string{"deck.md:3: the file is not UTF-8, and letters from here on are lost: save it as UTF-8"})
}

func TestATextMayHoldAFewNULs(t *testing.T) {
	same(t, "back", card(t, "# T\n## Front\nBa\x00ck\n").Back, "Back")
}

// endless is a file without end.
type endless struct{ fs.File }

func (endless) Read(p []byte) (int, error) { return len(p), nil }

type endlessFS struct{ fstest.MapFS }

func (f endlessFS) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if name == "endless.md" {
		return endless{file}, err
	}
	return file, err
}

func TestAFileWithoutEndIsRefused(t *testing.T) {
	_, err := deckfile.Read(endlessFS{fstest.MapFS{"endless.md": {}}}, "endless.md", "endless.md")
	want := "reading the deck endless.md: no card can be read from it: endless.md: the file is larger than 16 MB: split it into several files of one folder"
	if err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// A deck of many files may be as large as it likes; each of them is bounded.
func TestTheSizeIsBoundedByFile(t *testing.T) {
	big := "# T\n## F\n" + strings.Repeat(strings.Repeat("a", 1000)+"\n", deckfile.MaxFile/1500)
	deck, err := readFiles(map[string]string{"1.md": big, "2.md": "# T\n## G\n" + big, "3.md": "# T\n## H\n"})
	if err != nil || len(deck.Problems) != 2 || deck.Problems[1].File != "my/deck/2.md" {
		t.Fatalf("error %v, problems %.300v", err, deck.Problems)
	}
	same(t, "all files count", outline(deck), "T\n- G\n- H\n")
}

func TestAFolderOfTooManyFilesIsRefused(t *testing.T) {
	files := map[string]string{}
	for i := range 2001 {
		files[fmt.Sprint(i, ".md")] = "## F\n"
	}
	if _, err := readFiles(files); err == nil || err.Error() != "reading the deck my/deck: the folder holds 2001 .md files; a deck has at most 2000" {
		t.Errorf("error %v", err)
	}
}

// Were the depth not bounded, time would grow with its square, and a file of nothing but > would end the program.
func TestDeepNestingCostsNoTime(t *testing.T) {
	var staircase strings.Builder
	for i := range 800 {
		staircase.WriteString(strings.Repeat("  ", i) + "- a\n")
	}
	for name, text := range map[string]string{
		"quotes": strings.Repeat(">", 1_000_000), "lists": strings.Repeat("- ", 100_000) + "a", "both": strings.Repeat("> 1. ", 100_000) + "a", "a staircase": staircase.String(),
	} {
		if got := len(read(t, "## F\n"+text+"\n## G\n").Cards()); got != 1 {
			t.Errorf("%s: %d cards, want the other one", name, got)
		}
	}
}
