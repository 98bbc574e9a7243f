package scoring

import (
	"strings"
	"testing"
)

// Two drills side by side: they are called drills, and a question that was asked again counts as it was answered first.
func TestCompareDrills(t *testing.T) {
	sat := func(answers string) *Attempt {
		a := newExam(t, 0, newHands(), sitting{"Limits", answers})
		for i := range a.Form.Items {
			a.Form.Items[i].ID = "abca"[i : i+1] // the first one comes again
		}
		a.End(Submitted, newHands().Reading)
		a.Mode = Drill
		return a
	}
	page := Compare(sat("wrwr"), sat("wwrr"))
	for _, want := range []string{"| drill, ", "Questions in both: 3.", "Right now, wrong before: 3.", "Wrong now, right before: 2."} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing in\n%s", want, page)
		}
	}
}
