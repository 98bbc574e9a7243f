package scoring

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

// halfDone is an exam with a question of each outcome, in this order: right, wrong, one of two chosen, unanswered.
func halfDone(t *testing.T) *Attempt {
	t.Helper()
	a := newExam(t, hour, newHands(), sitting{"One", "rw"}, sitting{"Two", "--"})
	two := newDrawn(content.Response, 5, "bd")
	two.Topic = "Two"
	a.Form.Items[2] = two
	if err := a.Responses[2].Choose(&two, 0); err != nil {
		t.Fatal(err)
	}
	return a
}

// What was left open, wholly or in part, is called wrong nowhere in a report.
func TestOpenAndHalfDoneIsNotCalledWrong(t *testing.T) {
	a := halfDone(t)
	for i := range a.Responses {
		a.Responses[i].Flagged, a.Responses[i].Time = true, minute
	}
	a.Responses[0].Unsure = true
	a.Responses[2].Time = 2 * sec // quick
	a.End(Submitted, newHands().Reading)
	var went []Outcome
	for i := range a.Responses {
		went = append(went, a.Responses[i].Outcome(&a.Form.Items[i]))
	}
	if want := []Outcome{Right, Wrong, Incomplete, Unanswered}; !slices.Equal(went, want) {
		t.Fatalf("%v", went)
	}
	r := NewReport(a)
	if !slices.Equal(r.Open, []int{4}) || !slices.Equal(r.Part, []int{3}) || !slices.Equal(r.Calibration.Misconceptions, []int{2}) || r.Went.Quick.Asked != 0 {
		t.Errorf("%+v", r)
	}
	page := r.Markdown()
	for _, want := range []string{
		"1 unanswered: 4; 1 incomplete: 3.", "flagged: 1 right, 1 wrong, 1 incomplete, 1 unanswered", "Sure and wrong: question 2\n",
		"question 4 (1 min, unanswered)", "Two: ",
	} {
		if (want == "Two: ") == strings.Contains(page, want) { // nobody was sure of anything there
			t.Errorf("%q:\n%s", want, page)
		}
	}
	for _, f := range Filters() {
		var fit []int
		for i := range a.Responses {
			if f.Fits(&a.Form.Items[i], &a.Responses[i]) {
				fit = append(fit, i+1)
			}
		}
		if want := map[string][]int{"wrong": {2}, "incomplete": {3}, "unanswered": {4}, "flagged": {1, 2, 3, 4}, "unsure": {1}, "sure and wrong": {2}, "unsure and right": {1}}[f.Word]; !slices.Equal(fit, want) {
			t.Errorf("%s: %v", f.Word, fit)
		}
	}
}

// An answer that was complete and then half taken back was not changed to a wrong one.
func TestHalfTakenBackIsNoChangeToWrong(t *testing.T) {
	a := halfDone(t)
	two := &a.Form.Items[2]
	a.Responses[2] = Response{}
	press(&a.Responses[2], two, "b d d")
	a.End(Submitted, newHands().Reading)
	if c := NewReport(a).Changed; c != (Changes{}) || a.Responses[2].Outcome(two) != Incomplete {
		t.Errorf("%+v %+v", c, a.Responses[2])
	}
}
