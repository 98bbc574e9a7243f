package scoring

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

// outcomes are so many items right, wrong and unanswered.
func outcomes(right, wrong, open int) sitting {
	return sitting{"All", strings.Repeat("r", right) + strings.Repeat("w", wrong) + strings.Repeat("-", open)}
}

func TestReportScores(t *testing.T) {
	for _, tc := range []struct {
		name                string
		all                 sitting
		estimate, low, high int
		passed              bool
	}{
		{"all right", outcomes(65, 0, 0), 1000, 950, 1000, true},
		{"all wrong", outcomes(0, 65, 0), 100, 100, 150, false},
		{"nothing answered", outcomes(0, 0, 65), 100, 100, 150, false},
		{"11 of 15: 48 to 89 %", outcomes(11, 4, 0), 760, 532, 902, true},
		{"just at the cut", outcomes(45, 20, 0), 723, 615, 812, true},
		{"just below it", outcomes(44, 20, 1), 709, 601, 800, false},
	} {
		r := reported(t, tc.all)
		if r.Estimate != tc.estimate || r.Low != tc.low || r.High != tc.high || r.Passed != tc.passed {
			t.Errorf("%s: %d, %d to %d, passed %v; want %d, %d to %d, %v",
				tc.name, r.Estimate, r.Low, r.High, r.Passed, tc.estimate, tc.low, tc.high, tc.passed)
		}
		if want := Predict(float64(r.Right+1), float64(r.Asked-r.Right+1), r.Asked, PassNeeds(r.Asked, 720)); r.Chance != want {
			t.Errorf("%s: the chance to pass is %v, want %v", tc.name, r.Chance, want)
		}
		if r.Right+strings.Count(tc.all.outcomes, "w")+len(r.Open) != r.Asked || r.Asked != len(tc.all.outcomes) {
			t.Errorf("%s: %d right and %v unanswered of %d", tc.name, r.Right, r.Open, r.Asked)
		}
	}
}

func TestVerdictFollowsTheEstimateThatIsShown(t *testing.T) {
	for right := range 66 {
		if r := reported(t, outcomes(right, 65-right, 0)); r.Passed != (r.Estimate >= r.Cut) || r.Low > r.Estimate || r.High < r.Estimate {
			t.Errorf("%d of 65: estimate %d, %d to %d, passed %v", right, r.Estimate, r.Low, r.High, r.Passed)
		}
	}
}

func TestEstimateAtTheCutPasses(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, outcomes(1, 1, 0))
	a.Form.Blueprint.CutScore = 550
	a.End(Submitted, h.Reading)
	if r := NewReport(a); !r.Passed || r.Estimate != 550 {
		t.Errorf("%d, passed %v", r.Estimate, r.Passed)
	}
}

func TestMarksAgainstRightAndWrong(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"Auth", "rrrww-"})
	for _, i := range []int{0, 3, 5} {
		a.Responses[i].Flagged = true
	}
	for _, i := range []int{1, 4, 5} {
		a.Responses[i].Unsure = true
	}
	a.End(Submitted, h.Reading)
	want := []MarkScore{
		{MarkFlagged, Outcomes{Right: 1, Wrong: 1, Unanswered: 1}}, {MarkUnsure, Outcomes{Right: 1, Wrong: 1, Unanswered: 1}}, {MarkSure, Outcomes{Right: 2, Wrong: 1}},
	}
	if got := NewReport(a).Marks; !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestSlowestItems(t *testing.T) {
	for _, tc := range []struct {
		name  string
		times []time.Duration
		want  []ItemTime
	}{
		{"none took a second", []time.Duration{0, 999 * time.Millisecond}, nil},
		{"the slowest first", []time.Duration{sec, minute, 3 * sec}, []ItemTime{{2, minute, Wrong}, {3, 3 * sec, Right}, {1, sec, Right}}},
		{"three at most", []time.Duration{9 * sec, 2 * sec, 8 * sec, 7 * sec}, []ItemTime{{1, 9 * sec, Right}, {3, 8 * sec, Right}, {4, 7 * sec, Right}}},
		{"equal ones in the order of the form", []time.Duration{5 * sec, 5 * sec}, []ItemTime{{1, 5 * sec, Right}, {2, 5 * sec, Wrong}}},
	} {
		h := newHands()
		a := newExam(t, hour, h, sitting{"Auth", "rwrr"})
		for i, d := range tc.times {
			a.Responses[i].Time = d
		}
		a.End(Submitted, h.Reading)
		if got := NewReport(a).Slowest; !slices.Equal(got, tc.want) {
			t.Errorf("%s: %+v, want %+v", tc.name, got, tc.want)
		}
	}
}

// A drill that was stopped asked only what it came to: the fourth item was submitted empty, the fifth only looked at.
func TestReportOfADrill(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"Auth", "rwr--"})
	a.Mode, a.Responses[3].Time, a.Responses[4].Time = Drill, minute, minute
	for i := range 4 {
		a.Responses[i].Finish(&a.Form.Items[i])
	}
	a.End(Submitted, h.Reading)
	r := NewReport(a)
	if r.Right != 2 || r.Asked != 4 || !slices.Equal(r.Open, []int{4}) || r.Topics[0].Asked != 4 || r.Scored() || r.Passed || r.Estimate != 0 {
		t.Errorf("%+v", r)
	}
	if got, want := r.Verdict(), "Drill: 2 of 4 right"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestReportOfWhatIsNotScored(t *testing.T) {
	for state, want := range map[State]string{Abandoned: "Abandoned: not scored", InProgress: "Not ended yet: no score"} {
		h := newHands()
		a := newExam(t, hour, h, sitting{"Auth", "rw-"})
		if state != InProgress {
			a.End(state, h.Reading)
		}
		r := NewReport(a)
		if r.Verdict() != want || r.Scored() || r.Graded() || r.Passed || r.Estimate != 0 || r.Next != (Action{Do: DoNext}) {
			t.Errorf("%s: %+v", state, r)
		}
	}
}

func TestReportTimes(t *testing.T) {
	r := Report{Pauses: []Pause{{Length: minute}, {Length: hour, Counted: true}, {Length: 2 * sec}}}
	if r.StoodStill() != 62*sec {
		t.Errorf("stood still for %v", r.StoodStill())
	}
}

func TestReportSaysWhatWasSat(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"Auth", "rw"})
	a.Clock.Strict = true
	a.Advance(h.tick(11*sec), true)
	a.End(Expired, h.tick(sec))
	got := NewReport(a)
	want := Report{
		Attempt: "one", Mode: Exam, State: Expired, Title: "API Gateway", Deck: "api-gateway", Digest: "4f2a91c0",
		Code: "7K2MQX-2", Started: examDay, Ended: examDay.Add(12 * sec), Cut: 720, Used: 12 * sec, Limit: hour, Strict: true,
		Pauses: []Pause{{examDay, 11 * sec, StoodUp, true}},
	}
	for _, field := range []string{
		"Attempt", "Mode", "State", "Title", "Deck", "Digest", "Code", "Started", "Ended", "Cut", "Used", "Limit", "Strict", "Pauses",
	} {
		g, w := reflect.ValueOf(got).FieldByName(field), reflect.ValueOf(want).FieldByName(field)
		if !reflect.DeepEqual(g.Interface(), w.Interface()) {
			t.Errorf("%s: %v, want %v", field, g, w)
		}
	}
}
