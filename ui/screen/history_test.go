package screen

import (
	"strings"
	"testing"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/widget"
)

func entryOf(id, deck string, right int) history.Entry {
	return history.Entry{
		ID: id, Mode: scoring.Exam, State: scoring.Submitted, Code: "T-1", Deck: deck, Title: "Deck " + deck,
		Result: scoring.NewResult(scoring.Exam, 720, scoring.Tally{Right: right, Asked: 40}, 40, nil),
	}
}

// The rows name their deck, and the trend is of one.
func TestHistoryByDeck(t *testing.T) {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	host := &Host{Styles: &styles}
	p := NewHistory(host, []history.Entry{entryOf("a", "x", 30), entryOf("b", "y", 20), entryOf("c", "x", 10)})
	p.SetSize(100, 20)
	if view := p.View(); strings.Count(view, "Deck x") != 2 || strings.Count(view, "Deck y") != 1 {
		t.Error(view)
	}
	trend := NewTrend(host, p.ofDeck())
	if title, place := trend.Head(); title != "Scores over time · Deck x" || place != "2 exams" {
		t.Errorf("%q %q", title, place)
	}
}
