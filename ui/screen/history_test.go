package screen

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/widget"
)

func entryOf(id, deck string, right int) history.Entry {
	return history.Entry{
		ID: id, Mode: scoring.Exam, State: scoring.Submitted, Code: "T-1", Deck: deck, DeckID: deck, Title: "Deck " + deck,
		Result: scoring.NewResult(scoring.Exam, 720, scoring.Tally{Right: right, Asked: 40}, 40, nil),
	}
}

// The rows name their deck, and the trend is of one, also where its file was given another name.
func TestHistoryByDeck(t *testing.T) {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	host := &Host{Styles: &styles}
	entries := []history.Entry{entryOf("a", "x", 30), entryOf("b", "y", 20), entryOf("c", "x", 10)}
	entries[0].Deck = "x-2027"
	p := NewHistory(host, entries)
	p.SetSize(100, 20)
	if view := p.View(); strings.Count(view, "Deck x") != 2 || strings.Count(view, "Deck y") != 1 {
		t.Error(view)
	}
	trend := NewTrend(host, p.ofDeck())
	if title, place := trend.Head(); title != "Scores over time · Deck x" || place != "2 exams" {
		t.Errorf("%q %q", title, place)
	}
}

func typeKeys(s Screen, text string) {
	for _, r := range text {
		s.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// The filter finds an attempt by what its row shows, by its kind, and by its deck's name; the heading counts what it leaves.
func TestHistoryFilter(t *testing.T) {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	drill := entryOf("d", "y", 5)
	drill.Mode, drill.Deck = scoring.Drill, "folder-name"
	for filter, want := range map[string]string{"exam": "2 of 3 attempts", "drill": "1 of 3 attempts", "folder": "1 of 3 attempts", "T-1": "2 of 3 attempts", "Deck x": "2 of 3 attempts", "teapot": "0 of 3 attempts", "": "3 attempts"} {
		p := NewHistory(&Host{Styles: &styles}, []history.Entry{entryOf("a", "x", 30), drill, entryOf("c", "x", 10)})
		p.SetSize(100, 20)
		typeKeys(p, "/"+filter)
		if _, place := p.Head(); place != want {
			t.Errorf("%q: %q, want %q\n%s", filter, place, want, p.View())
		}
	}
}

// Where rows are cut, the one under the cursor can be read whole below the list, in as many lines for each; and a long list says
// which part of it is in sight.
func TestHistoryInANarrowWindow(t *testing.T) {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	open := entryOf("c", "x", 10)
	open.State = scoring.InProgress
	p := NewHistory(&Host{Styles: &styles}, []history.Entry{entryOf("a", "x", 30), open})
	p.SetSize(40, 1)
	if said := p.Status(); !strings.HasPrefix(said, "page 1 of 2: pgup pgdn\n") || !strings.Contains(said, "30 of 40 right") || !strings.HasSuffix(said, "exam T-1 on Deck x") {
		t.Errorf("%q", said)
	}
	p.Select(1)
	if said := p.Status(); !strings.HasSuffix(said, "open: 0 of 0 answered · exam T-1 on Deck x") {
		t.Errorf("%q", said)
	}
	if p.SetSize(100, 20); p.Status() != "" {
		t.Errorf("in a wide window: %q", p.Status())
	}
}
