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
	for _, want := range []string{"| Form | drill | drill |", "Asked in both: 3 questions.", "right now, not before: 3\n", "right before, not now: 2\n"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing in\n%s", want, page)
		}
	}
}
