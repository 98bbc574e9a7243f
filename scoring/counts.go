package scoring

import (
	"slices"

	"cutscore/content"
)

// Counts says how far an attempt is, as the overview shows it.
type Counts struct {
	Answered, Unanswered, Incomplete, Flagged, Unsure int
}

// Count counts. An incomplete item, with fewer options chosen than asked, is answered.
func (a *Attempt) Count() Counts {
	var c Counts
	for i := range a.Responses {
		r := &a.Responses[i]
		switch {
		case !r.Answered():
			c.Unanswered++
		case r.Incomplete(&a.Form.Items[i]):
			c.Incomplete++
			c.Answered++
		default:
			c.Answered++
		}
		if r.Flagged {
			c.Flagged++
		}
		if r.Unsure {
			c.Unsure++
		}
	}
	return c
}

// Progress counts the questions that are done with: of an exam those with an answer, of a drill those that were submitted, with "I
// don't know" too.
func (a *Attempt) Progress() int {
	if a.Mode == Exam {
		return a.Count().Answered
	}
	return len(a.Counted())
}

// Asked lists the items that count as asked, from 0.
func (a *Attempt) Asked() []int {
	var items []int
	for i := range a.Responses {
		if a.WasAsked(i) {
			items = append(items, i)
		}
	}
	return items
}

// Numbers lists the numbers, from 1, of the items whose response fits.
func (a *Attempt) Numbers(fits func(*content.Drawn, *Response) bool) []int {
	var out []int
	for i := range a.Responses {
		if fits(&a.Form.Items[i], &a.Responses[i]) {
			out = append(out, i+1)
		}
	}
	return out
}

// Unanswered lists the numbers of the items without an answer.
func (a *Attempt) Unanswered() []int {
	return a.Numbers(func(_ *content.Drawn, r *Response) bool { return !r.Answered() })
}

// Behind is the pace mark: how many items the attempt is behind (above 0) or ahead (below 0) of an even pace through
// its time. Untimed attempts have no pace.
func (a *Attempt) Behind() int {
	if !a.Clock.Timed() {
		return 0
	}
	due := int(float64(len(a.Form.Items)) * float64(a.Clock.Used) / float64(a.Clock.Limit))
	return due - a.Count().Answered
}

// WasAsked reports whether an item counts as asked: all of an exam, and of a drill those that were submitted; a choice that
// was not submitted says nothing. Histories of earlier versions call every item of a drill done: those that were never
// looked at took no time and have no answer.
func (a *Attempt) WasAsked(item int) bool {
	r := &a.Responses[item]
	return a.Mode == Exam || r.Done && (r.Answered() || r.Time > 0 || r.Cause == NotKnown)
}

// repeatsOf tells which items of a drill were asked in it before. Being right of what was explained minutes ago says little: the
// drill's result counts each question once, as it was answered first.
func repeatsOf(a *Attempt) []bool {
	out := make([]bool, len(a.Form.Items))
	if a.Mode == Exam {
		return out
	}
	seen := map[string]bool{}
	for i := range a.Form.Items {
		id := a.Form.Items[i].ID
		out[i] = seen[id]
		seen[id] = true
	}
	return out
}

// Counted lists the items that count in the result, from 0: those that were asked, each for the first time.
func (a *Attempt) Counted() []int {
	repeats := repeatsOf(a)
	return slices.DeleteFunc(a.Asked(), func(i int) bool { return repeats[i] })
}
