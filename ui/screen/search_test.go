package screen

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/ui/widget"
)

// A hit shows the words it was found by: in its first line, if they stand in what is seen of it, else where they stand.
func TestSearchRowsShowTheWords(t *testing.T) {
	long := strings.Repeat("A client waits for its answer and waits. ", 4) + "Which header names the **cache**?"
	deck := &content.Deck{Title: "Web", Topics: []content.Topic{{Name: "Headers", Cards: []content.Card{{
		CardRef: content.CardRef{ID: "age", Front: "Age", Back: "How many seconds an answer\nhas lain in a shared `cache`"},
		Items: []content.Item{{ID: "q1", Stem: long, Options: []content.Option{
			{Text: "Age", Correct: true}, {Text: "Etag", Rationale: "It names a version, not the minutes that have passed since it was fetched by the proxy."},
		}}},
	}}}}}
	styles := widget.NewStyles(widget.Theme{Dark: true})
	for typed, want := range map[string]string{
		"client":        "> question  A client waits for its answer and waits. A client",
		"names":         "> question  A client waits for its … · …waits. Which header names the cache?",
		"CACHE seconds": "> card      Age · How many seconds an answer has lain in a shared cache",
		"minutes":       "> question  A client waits for its… · …not the minutes that have passed sin…",
		"etag client":   "> question  A client waits for its answer and waits. A client waits … · Etag",
	} {
		p := NewSearch(&Host{Styles: &styles}, Study{Deck: deck}, content.NewFinder(deck, nil))
		p.SetSize(76, 20)
		typeKeys(p, typed)
		if shown := ansi.Strip(p.View()); !strings.Contains(shown, want) {
			t.Errorf("%q: no row %q in\n%s", typed, want, shown)
		}
		if strings.HasPrefix(want, "> question") && !strings.HasPrefix(p.Status(), "A client waits for its answer") {
			t.Errorf("%q: the question is not named: %q", typed, p.Status())
		}
	}
}

// BenchmarkSearchKey is a key typed in the search of 10,000 questions, until its hits are listed.
func BenchmarkSearchKey(b *testing.B) {
	topic := content.Topic{Name: "Topic"}
	for c := range 5000 {
		card := content.Card{CardRef: content.CardRef{ID: fmt.Sprint(c), Front: fmt.Sprintf("What is limit %d?", c), Back: strings.Repeat("Some words of a back. ", 8)}}
		for i := range 2 {
			item := content.Item{ID: fmt.Sprint(c, "-", i), Stem: strings.Repeat("A stem that tells a story. ", 6)}
			for range 4 {
				item.Options = append(item.Options, content.Option{Text: "An option of some length", Rationale: "The reason why it is right or wrong, in a sentence."})
			}
			card.Items = append(card.Items, item)
		}
		topic.Cards = append(topic.Cards, card)
	}
	deck := &content.Deck{Title: "Large", Topics: []content.Topic{topic}}
	styles := widget.NewStyles(widget.Theme{Dark: true})
	p := NewSearch(&Host{Styles: &styles}, Study{Deck: deck}, content.NewFinder(deck, nil))
	p.SetSize(76, 20)
	for b.Loop() {
		p.field.SetValue("sentence reason")
		p.find()
	}
}
