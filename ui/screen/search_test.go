package screen

import (
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
