package deckfile_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content"
	"cutscore/content/deckfile"
)

// readFiles reads a folder of files as the deck "my/deck".
func readFiles(files map[string]string) (*content.Deck, error) {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys["deck/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return deckfile.Read(fsys, "deck", "my/deck")
}

// read reads a deck of one file, "deck.md", in which something is wrong or not.
func read(t testing.TB, text string) *content.Deck {
	t.Helper()
	deck, err := deckfile.Read(fstest.MapFS{"deck.md": {Data: []byte(text)}}, "deck.md", "deck.md")
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return deck
}

// sound reads a deck of one file in which nothing is wrong.
func sound(t testing.TB, text string) *content.Deck {
	t.Helper()
	deck := read(t, text)
	for _, p := range deck.Problems {
		t.Errorf("problem: %s\n%s", p, text)
	}
	return deck
}

// card reads a deck of one sound card.
func card(t testing.TB, text string) *content.Card {
	t.Helper()
	cards := sound(t, text).Cards()
	if len(cards) != 1 {
		t.Fatalf("%d cards, want 1:\n%s", len(cards), text)
	}
	return cards[0]
}

// item reads one sound item from what stands below its heading.
func item(t testing.TB, body string) *content.Item {
	t.Helper()
	items := sound(t, "# Topic\n\n## Front\nBack\n\n### Question?\n"+body).Items()
	if len(items) != 1 {
		t.Fatalf("%d items, want 1:\n%s", len(items), body)
	}
	return items[0]
}

// problems reads a deck and lists what is wrong with it.
func problems(t testing.TB, text string) []string {
	t.Helper()
	var list []string
	for _, p := range read(t, text).Problems {
		list = append(list, p.String())
	}
	return list
}

// boxes writes a task list of which the first options are keys.
func boxes(options, keys int) string {
	var b strings.Builder
	for i := range options {
		b.WriteString(map[bool]string{true: "- [x] ", false: "- [ ] "}[i < keys])
		b.WriteString("option " + string(rune('a'+i)) + "\n")
	}
	return b.String()
}

func texts(options []content.Option) []string {
	list := make([]string, len(options))
	for i, o := range options {
		list[i] = o.Text
	}
	return list
}

// equal compares lists.
func equal(t testing.TB, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q\nwant %q", what, got, want)
	}
}

// same compares texts.
func same(t testing.TB, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %q\nwant %q", what, got, want)
	}
}
