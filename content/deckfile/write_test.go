package deckfile_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
)

// written writes cards and reads them back.
func written(t testing.TB, title string, cards ...content.CardRef) *content.Deck {
	t.Helper()
	var out strings.Builder
	if err := deckfile.Write(&out, ofCards(title, cards)); err != nil {
		t.Fatal(err)
	}
	deck, err := deckfile.Read(fstest.MapFS{"w.md": {Data: []byte(out.String())}}, "w.md", "w.md")
	if err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, p := range deck.Problems {
		if !strings.Contains(p.Text, "too deep") && !strings.Contains(p.Text, "longer than") {
			t.Errorf("problem: %s\n%s", p, out.String())
		}
	}
	return deck
}

// ofCards is a deck of one topic with the deck's title.
func ofCards(title string, cards []content.CardRef) *content.Deck {
	topic := content.Topic{Name: title}
	for _, c := range cards {
		topic.Cards = append(topic.Cards, content.Card{CardRef: c})
	}
	return &content.Deck{Title: title, Topics: []content.Topic{topic}}
}

// bare is a text without what writing may change in it: escapes and indents.
func bare(text string) string {
	lines := strings.Split(strings.ReplaceAll(clean.Text(text), `\`, ""), "\n")
	for i, line := range lines {
		lines[i] = strings.Trim(line, " \t")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

func TestWrittenCardsAreReadBack(t *testing.T) {
	const last = "The last one"
	for name, c := range map[string]content.CardRef{
		"plain":                        {Front: "What is 502?", Back: "A bad format\nof the answer"},
		"no back":                      {Front: "What is 502?"},
		"a front of several lines":     {Front: "What is\n502?", Back: "x"},
		"a front that ends in signs":   {Front: "What is C#", Back: "x"},
		"a front that is a sign":       {Front: "#", Back: "x"},
		"a front that ends in an id":   {Front: "What is {#a-1}", Back: "x"},
		"a back with headings":         {Front: "F", Back: "# a\n   ## b\n\t### c\n#### d"},
		"a back with HTML":             {Front: "F", Back: "<div>\n<!-- open\n<pre>"},
		"a back with fences":           {Front: "F", Back: "```\n~~~\n````"},
		"a back with a quote":          {Front: "F", Back: "> [!IMPORTANT]\n> no"},
		"a back with list and table":   {Front: "F", Back: "- a\n- b\n\n| a | b |\n|---|---|\n| c | d |"},
		"a heading behind a control":   {Front: "F", Back: "a\v# b\r## c\n\u202e# d"},
		"a heading behind an escape":   {Front: "F", Back: "\x1b[31m# a\n\x1b[0m## b"},
		"a back with fences in a list": {Front: "F", Back: "- ```\n  a\n- b"},
	} {
		deck := written(t, "Title: of #1 {#x}", c, content.CardRef{Front: last, Back: "end"})
		cards := deck.Cards()
		if len(cards) != 2 || len(deck.Topics) != 1 {
			t.Errorf("%s: outline %q", name, outline(deck))
			continue
		}
		same(t, name+": title and topic", deck.Title+" "+bare(deck.Topics[0].Name), "Title: of #1 {#x} Title: of #1 {#x}")
		same(t, name+": front", bare(cards[0].Front), clean.Line(c.Front))
		same(t, name+": back", bare(cards[0].Back), bare(c.Back))
		same(t, name+": correction", cards[0].Correction, "")
		same(t, name+": next card", cards[1].Front+" "+cards[1].Back, last+" end")
	}
}

func FuzzWrite(f *testing.F) {
	f.Add("Title", "Front {#a} #", "# Back\n<!--\n> a\n```\n- - b\n")
	f.Add("---", "\x1b[0m#", "\v# a\r\r\n&#27;## b\n    c\n***\n|a|b|\n|-|-|")
	f.Fuzz(func(t *testing.T, title, front, back string) {
		if clean.Line(title) == "" || clean.Line(front) == "" || len(front)+len(back) > 10_000 {
			t.Skip()
		}
		cards := written(t, title, content.CardRef{Front: front, Back: back}, content.CardRef{Front: "The last one", Back: "end"}).Cards()
		if last := cards[len(cards)-1]; last.Front != "The last one" || last.Back != "end" {
			t.Errorf("the card below is %+v", last.CardRef)
		}
		if len(cards) == 2 && (bare(cards[0].Front) != bare(clean.Line(front)) || bare(cards[0].Back) != bare(back)) {
			t.Errorf("%q, %q became %q, %q", front, back, cards[0].Front, cards[0].Back)
		}
		if len(cards) > 2 {
			t.Errorf("%d cards were read, 2 written", len(cards))
		}
	})
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestAWriterThatFailsIsReported(t *testing.T) {
	if err := deckfile.Write(full{}, ofCards("T", []content.CardRef{{Front: "F"}})); err == nil || err.Error() != "writing the deck: the disk is full" {
		t.Errorf("error %v", err)
	}
}
