package deckfile_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// FuzzRead: whatever stands in a file, every item that is given out can be asked.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "# T\n## F\nBack\n> [!IMPORTANT]\n> No.\n### Q? {#a}\n<!-- {level: apply} -->\n- [ ] a\n  > No.\n- [x] b\n\nBecause.\n",
		"---\ntitle: A\nexam: {questions: 5, weights: {T: 25}}\n---\n## F {#a}\n### Q? {#a}\n1. a\n2. b\n", "---\n- a: [", "---\n\"\\e\": {a",
		"## F\n### Q? Select TWO.\n| a | b |\n|--|--|\n| c \\| d | e |\n| f | g |\n```\n", "## F\n### Q?\n- > [x] a\n- [x]\n1. [ ] b\n\t- [ ] c\n<!--",
		"\ufeff#\r##\r###\r\n- []\r\n", "## F\n### Q?\ntext\na|b\n-|-\nc|d\ne|f\n- - - [ ] a\n* [x] b\n+ [X] c", "### a\n===\n## {#b}\n##\t#\n#### c\n~~~~\n# d\n~~~",
		"## F\n### Q?\n- <!-- a --> [ ] b <!-- c\n- [x] d\n<!-- e --> f <!-- g -->\n", "\x1b]0;\n## F\x9b\x00&#27;\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		deck, err := deckfile.Read(fstest.MapFS{"d.md": {Data: []byte(text)}}, "d.md", "d.md")
		if (err == nil) != (len(deck.Cards()) > 0) {
			t.Errorf("%d cards and error %v", len(deck.Cards()), err)
		}
		ids := map[string]bool{}
		unique := func(id string) {
			if id == "" || ids[id] {
				t.Errorf("the id %q stands twice or is empty", id)
			}
			ids[id] = true
		}
		for _, c := range deck.Cards() {
			unique(c.ID)
			askable(t, c.Front+c.Back+c.Correction, c.Pos, text)
		}
		for _, it := range deck.Items() {
			unique(it.ID)
			checkItem(t, it)
			askable(t, it.Stem+it.Explanation+it.Checked, it.Pos, text)
		}
		for _, p := range deck.Problems {
			askable(t, p.Text, p.Position, text)
		}
	})
}

func checkItem(t *testing.T, it *content.Item) {
	t.Helper()
	n, keys := len(it.Options), it.Keys()
	if n < content.MinOptions || n > content.MaxOptions || it.Stem == "" || it.Topic == "" || it.Card.ID == "" {
		t.Errorf("an item that cannot be asked: %+v", it)
	}
	if sound := map[content.Kind]bool{
		content.Choice: keys == 1, content.Response: keys > 1 && keys < n, content.Order: keys == n, content.Match: keys == n,
	}; !sound[it.Kind] {
		t.Errorf("a %s item with %d keys of %d", it.Kind, keys, n)
	}
	for _, o := range it.Options {
		if o.Text == "" || (o.Match != "") != (it.Kind == content.Match) {
			t.Errorf("a part of a %s item: %+v", it.Kind, o)
		}
	}
	if shown := content.Show(it, content.Code{Series: "AB", Number: 1}); len(shown.Options) != n {
		t.Errorf("%d options are shown as %d", n, len(shown.Options))
	}
}

// askable checks that a text is clean and that its position is one of the file.
func askable(t *testing.T, text string, at content.Position, file string) {
	t.Helper()
	if strings.ContainsAny(text, "\x1b\x00\r\u009b\u202e") {
		t.Errorf("not clean: %q", text)
	}
	if lines := 1 + strings.Count(file, "\n") + strings.Count(file, "\r"); at.Line > lines {
		t.Errorf("line %d of a file of %d", at.Line, lines)
	}
}

func TestTheBuiltInDeckIsSound(t *testing.T) {
	deck, err := deckfile.Read(decks.Files, decks.Default, decks.Default)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range deck.Problems {
		t.Error(p)
	}
	for _, it := range deck.Items() {
		checkItem(t, it)
	}
}
