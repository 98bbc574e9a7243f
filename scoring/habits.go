package scoring

import (
	"fmt"
	"slices"
	"strings"
)

// Changes counts answers that were changed after they had been complete, by what came of it.
type Changes struct {
	ToRight int `json:"to_right"`
	ToWrong int `json:"to_wrong"`
	Else    int `json:"else"` // from one wrong answer to another
}

// CauseCount is how often the person gave a cause.
type CauseCount struct {
	Cause Cause `json:"cause"`
	Count int   `json:"count"`
}

// freshAndMet counts an exam's questions that were never met before, and the others. One that was not come to stays fresh. Only the
// former tell how an exam of new questions would go.
func freshAndMet(a *Attempt) (fresh, met Tally) {
	if a.Mode != Exam || a.Result == nil {
		return fresh, met
	}
	for i := range a.Responses {
		switch r := &a.Responses[i]; {
		case !r.Fresh:
			met.add(r.Right)
		case Met(r):
			fresh.add(r.Right)
		}
	}
	return fresh, met
}

// changes compares the first complete answer to each item with the one that was given in the end.
func changes(a *Attempt) Changes {
	var c Changes
	for i := range a.Responses {
		r := &a.Responses[i]
		if !r.Done || !r.Answered() || r.Incomplete(&a.Form.Items[i]) || len(r.First) == 0 || slices.Equal(r.First, r.Choice) {
			continue
		}
		switch before := Grade(&a.Form.Items[i], r.First); {
		case r.Right && !before:
			c.ToRight++
		case before && !r.Right:
			c.ToWrong++
		case !before && !r.Right:
			c.Else++
		}
	}
	return c
}

func causes(a *Attempt) []CauseCount {
	var out []CauseCount
	for _, cause := range Causes() {
		n := 0
		for i := range a.Responses {
			if r := &a.Responses[i]; r.Cause == cause && a.WasAsked(i) && !r.Right {
				n++
			}
		}
		if n > 0 {
			out = append(out, CauseCount{cause, n})
		}
	}
	return out
}

// freshWords say how new and known questions went, where an exam had both or new ones alone.
func (r *Report) freshWords() string {
	if r.Fresh.Asked == 0 {
		return ""
	}
	words := fmt.Sprintf("Met for the first time: %d of %d right", r.Fresh.Right, r.Fresh.Asked)
	if r.Met.Asked > 0 {
		words += fmt.Sprintf("; met before: %d of %d right", r.Met.Right, r.Met.Asked)
	}
	return words + "."
}

// changeWords say what changing answers came to, and why questions were missed.
func (r *Report) changeWords() string {
	var lines []string
	if c := r.Changed; c.ToRight+c.ToWrong+c.Else > 0 {
		lines = append(lines, fmt.Sprintf("Answers changed: %d to right, %d to wrong, %d from wrong to wrong.", c.ToRight, c.ToWrong, c.Else))
	}
	if len(r.Causes) > 0 {
		parts := make([]string, len(r.Causes))
		for i, c := range r.Causes {
			parts[i] = fmt.Sprintf("%s %d", c.Cause, c.Count)
		}
		lines = append(lines, "Why missed, as you said: "+strings.Join(parts, ", ")+".")
	}
	return strings.Join(lines, "\n\n")
}

// The marks that a report counts. Sure is every answered item that was not marked as unsure.
const (
	MarkFlagged = "flagged"
	MarkUnsure  = "unsure"
	MarkSure    = "sure"
)

// MarkScore counts the items with a mark, such as flagged, by how they went.
type MarkScore struct {
	Mark string `json:"mark"`
	Outcomes
}

func markScores(a *Attempt) []MarkScore {
	marks := []struct {
		name string
		has  func(*Response) bool
	}{
		{MarkFlagged, func(r *Response) bool { return r.Flagged }},
		{MarkUnsure, func(r *Response) bool { return r.Unsure }},
		{MarkSure, func(r *Response) bool { return r.Answered() && !r.Unsure }},
	}
	scores := make([]MarkScore, len(marks))
	for k, m := range marks {
		scores[k].Mark = m.name
		for _, i := range a.Counted() {
			if r := &a.Responses[i]; m.has(r) {
				scores[k].add(r.Outcome(&a.Form.Items[i]))
			}
		}
	}
	return scores
}
