package scoring

import (
	"slices"

	"cutscore/content"
)

// MissedAfter is how many other questions of a drill come before one that was missed is asked again.
const MissedAfter = 4

// AskAgain has a drill ask the open item once more, shown anew, after so many others or at the end. False: it is asked for the
// second time already, or nothing else comes before it.
func (a *Attempt) AskAgain(after int, again content.Drawn) bool {
	place := min(a.At+1+after, len(a.Form.Items))
	asked := 0
	for i := range a.Form.Items {
		if a.Form.Items[i].ID == again.ID {
			asked++
		}
	}
	if a.Mode != Drill || !a.Open() || asked > 1 || place <= a.At+1 {
		return false
	}
	a.Form.Items = slices.Insert(slices.Clone(a.Form.Items), place, again)
	a.Responses = slices.Insert(slices.Clone(a.Responses), place, Response{})
	return true
}
