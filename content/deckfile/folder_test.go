package deckfile_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content/deckfile"
)

func TestAFolderIsReadInNameOrder(t *testing.T) {
	deck, err := readFiles(map[string]string{
		"deck.md":      "---\ntitle: A\nexam: {weights: {Limits: 60}}\n---\n",
		"02-limits.md": "# Limits\n## 10 MB\n# Codes\n## 504\n",
		"01-codes.md":  "# Codes\n## 502\n",
		"10-last.md":   "# Last\n## end\n",
		"03-more.MD":   "## without a topic\n",
		"README.md":    "# No\n## card\n",
		"Readme.md":    "# No\n## card\n",
		".hidden.md":   "# No\n## card\n",
		"notes.txt":    "# No\n## card\n",
		"sub/04.md":    "# No\n## card\n",
	})
	if err != nil || len(deck.Problems) > 0 {
		t.Fatal(err, deck.Problems)
	}
	same(t, "outline", outline(deck), "Codes\n- 502\n- 504\nLimits\n- 10 MB\nA\n- without a topic\nLast\n- end\n")
	same(t, "title and name", deck.Title+" "+deck.Name, "A deck")
}

func TestAFolderMayDoWithoutFrontMatter(t *testing.T) {
	deck, err := readFiles(map[string]string{"b.md": "# B\n## 2\n", "a.md": "# A\n## 1\n"})
	if err != nil || len(deck.Problems) > 0 {
		t.Fatal(err, deck.Problems)
	}
	same(t, "outline", outline(deck), "A\n- 1\nB\n- 2\n")
	same(t, "title", deck.Title, "deck")
}

func TestProblemsNameTheFileOfAFolder(t *testing.T) {
	deck, err := readFiles(map[string]string{
		"Deck.md": "---\ntitle: A\nexam: {weights: {None: 60}}\n---\n# Codes\n## 502\n### No?\n",
		"01.md":   "---\ntitle: B\n---\n# Codes\n## 504 {#a}\n### No?\n",
		"02.md":   "### No?\n# Codes\n## 503 {#a}\n",
		"03.md":   "PK\x00\xff\x00",
	})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range deck.Problems {
		at, _, _ := strings.Cut(p.String(), ": ")
		got = append(got, at)
	}
	equal(t, "positions", got, []string{"my/deck/Deck.md:7", "my/deck/01.md:1", "my/deck/01.md:6", "my/deck/02.md:1", "my/deck/02.md:3", "my/deck/03.md", "my/deck/Deck.md:3"})
	same(t, "outline", outline(deck), "Codes\n- 502\n- 504\n- 503\n")
	same(t, "title", deck.Title, "A")
}

func TestAnItemBelongsToACardOfItsOwnFile(t *testing.T) {
	deck, err := readFiles(map[string]string{"1.md": "# T\n## A\n##\n", "2.md": "### Q?\n" + boxes(2, 1)})
	if err != nil || len(deck.Problems) != 2 || deck.Problems[1].String() != "my/deck/2.md:1: an item that stands under no card: put a ## heading with the card's front above it" {
		t.Error(err, deck.Problems)
	}
}

func TestPathsOfWindows(t *testing.T) {
	fsys := fstest.MapFS{"x.md": {Data: []byte("## F\n### No?\n")}, "d/01.md": {Data: []byte("## F\n### No?\n")}}
	for _, c := range []struct{ name, shown, deck, position string }{
		{"x.md", `C:\decks\x.md`, "x", `C:\decks\x.md:2`},
		{"d", `C:\decks\d`, "d", `C:\decks\d\01.md:2`},
		{"d", `C:\decks\d\`, "d", `C:\decks\d\01.md:2`},
		{"d", `C:/decks/d/`, "d", `C:/decks/d/01.md:2`},
		{"d", "d", "d", "d/01.md:2"},
		{"x.md", "X.MD", "X", "X.MD:2"},
	} {
		deck, err := deckfile.Read(fsys, c.name, c.shown)
		if err != nil {
			t.Fatal(err)
		}
		at := deck.Problems[0].Position
		same(t, c.shown, deck.Name+" "+fmt.Sprintf("%s:%d", at.File, at.Line), c.deck+" "+c.position)
	}
}

func TestTheDigestIsThatOfTheText(t *testing.T) {
	digest := func(files map[string]string) string {
		deck, err := readFiles(files)
		if err != nil {
			t.Fatal(err)
		}
		return deck.Digest
	}
	base := digest(map[string]string{"1.md": "# T\n## A\n", "2.md": "## B\n"})
	if len(base) != 12 {
		t.Errorf("digest %q", base)
	}
	same(t, "other names, Windows line ends", digest(map[string]string{"a.md": "# T\r\n## A\r\n", "b.md": "## B\r\n"}), base)
	for name, files := range map[string]map[string]string{
		"another text":          {"1.md": "# T\n## A\n", "2.md": "## C\n"},
		"another split":         {"1.md": "# T\n## A\n## B\n"},
		"another front matter":  {"1.md": "# T\n## A\n", "2.md": "## B\n", "deck.md": "---\ntitle: C\n---\n"},
		"the files other round": {"2.md": "# T\n## A\n", "1.md": "## B\n"},
	} {
		if digest(files) == base {
			t.Errorf("%s has the same digest", name)
		}
	}
}

func TestWhereThereIsNoDeckOneErrorSaysWhy(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"no folder", nil, "reading the deck my/deck: file does not exist"},
		{"no deck file in it", map[string]string{"notes.txt": "", "README.md": "# T\n## A\n"}, "reading the deck my/deck: the folder holds no .md file"},
		{"nothing in it", map[string]string{"a.md": ""}, "reading the deck my/deck: no card found: a card is a `## front` heading with the back below it (other formats come in with `cutscore import`)"},
		{"no card in it", map[string]string{"a.md": "# Topic\ntext\n"}, "reading the deck my/deck: no card found: a card is a `## front` heading with the back below it (other formats come in with `cutscore import`)"},
		{"an item alone", map[string]string{"a.md": "text\n### Q?\n"}, "reading the deck my/deck: no card can be read from it: my/deck/a.md:2: an item that stands under no card: put a ## heading with the card's front above it"},
		{"another format", map[string]string{"a.md": "PK\x03\x04\x00\xfe"}, "reading the deck my/deck: no card can be read from it: my/deck/a.md: this is no UTF-8 text: save it as UTF-8, or bring other formats in with `cutscore import`"},
		{"UTF-16", map[string]string{"a.md": "#\x00 \x00T\x00"}, "reading the deck my/deck: no card can be read from it: my/deck/a.md: this is no UTF-8 text: save it as UTF-8, or bring other formats in with `cutscore import`"},
	} {
		if _, err := readFiles(c.files); err == nil || err.Error() != c.want {
			t.Errorf("%s: error %v\nwant %s", c.name, err, c.want)
		}
	}
	if _, err := readFiles(nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing deck gives %v, want fs.ErrNotExist", err)
	}
}
