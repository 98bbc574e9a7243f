package check

import (
	"cmp"
	"fmt"
	"slices"

	"cutscore/content"
)

// Severity says how bad a finding is.
type Severity string

// The severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Finding is one thing that is wrong with a deck. Item is empty where it concerns a card or the whole deck.
type Finding struct {
	Rule     string   `json:"rule"` // what an item's `allow` calls it
	Severity Severity `json:"severity"`
	content.Position
	Item    string `json:"item,omitempty"`
	Text    string `json:"text"`              // what is wrong and how to mend it
	Allowed string `json:"allowed,omitempty"` // the reason, where the item allows it: then it is no fault
}

func (f Finding) String() string {
	text := fmt.Sprintf("%s: %s: %s", f.Severity, f.Rule, f.Text)
	if f.Allowed != "" {
		text = fmt.Sprintf("allowed: %s: %s (%s)", f.Rule, f.Text, f.Allowed)
	}
	return content.Problem{Position: f.Position, Text: text}.String()
}

// Report is what the checker says of a deck.
type Report struct {
	Deck     string    `json:"deck"`
	Title    string    `json:"title"`
	AsOf     string    `json:"as_of,omitempty"`
	Own      bool      `json:"own"` // held to what our own decks promise
	Findings []Finding `json:"findings"`
	Stats    Stats     `json:"stats"`
}

// Count gives the number of findings of a severity that no item allows.
func (r Report) Count(s Severity) int {
	n := 0
	for _, f := range r.Findings {
		if f.Severity == s && f.Allowed == "" {
			n++
		}
	}
	return n
}

// Failed reports whether the deck falls short: a brought one by an error, or by keys that a reader of surface cues finds
// far beyond luck; one of our own also by a warning, or by a reader or a test of lengths that does better than luck at all.
func (r Report) Failed() bool {
	if r.Own && (r.Count(Warning) > 0 || r.Stats.Beaten()) {
		return true
	}
	return r.Count(Error) > 0 || r.Stats.Leaks()
}

// sortFindings orders by file, line and text; those of the whole deck, which have no line, come first.
func sortFindings(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
}
