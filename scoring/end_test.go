package scoring

import (
	"reflect"
	"slices"
	"testing"
	"time"
)

func anyResponse(*Response) bool { return true }

func TestEndStampsOnce(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"Auth", "rw-"})
	a.Advance(h.tick(5*sec), true)
	a.End(Submitted, h.tick(2*sec))
	ended := h.Wall
	check := func(when string) {
		t.Helper()
		if a.State != Submitted || !a.Ended.Equal(ended) || a.Open() || a.Clock.Running() || a.Clock.Used != 7*sec ||
			!slices.Equal(askedAnd(a, Wrong, anyResponse), []int{2}) || !slices.Equal(askedAnd(a, Unanswered, anyResponse), []int{3}) || !a.Responses[0].Right || !a.Responses[2].Done {
			t.Errorf("%s: %+v", when, a)
		}
	}
	check("ended")
	a.End(Expired, h.tick(hour))
	check("ended twice")
	before := NewReport(a)
	for i := range a.Form.Items { // the key is mended afterwards
		a.Form.Items[i].Options[1].Correct = false
		a.Form.Items[i].Options[2].Correct = true
	}
	a.End(Submitted, h.tick(hour))
	for i := range a.Responses {
		a.Responses[i].Finish(&a.Form.Items[i])
	}
	check("with another key")
	if after := NewReport(a); !reflect.DeepEqual(before, after) {
		t.Errorf("the report changed from\n%+v to\n%+v", before, after)
	}
}

func TestDrillItemIsStampedWhenItIsFinished(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"Auth", "rw"})
	a.Response().Finish(a.Item())
	a.Form.Items[0].Options[1].Correct = false
	a.End(Submitted, h.Reading)
	if !a.Responses[0].Right || a.Responses[1].Right {
		t.Errorf("%+v", a.Responses)
	}
}

// An exam that is ended while it is left, or by a clock that ran on, leaves no pause open.
func TestEndClosesTheOpenPause(t *testing.T) {
	for _, tc := range []struct {
		name         string
		strict, died bool
		want         string
		used         time.Duration
	}{
		{"left", false, false, "5s 1m0s the exam was left\n", 5 * sec},
		{"left, strict", true, false, "5s 1m0s the exam was left, counted\n", 65 * sec},
		{"left by an earlier run of the program", false, true, "5s 1m0s the exam was left\n", 5 * sec},
	} {
		h := newHands()
		a := newExam(t, hour, h, sitting{"Auth", "r"})
		a.Clock.Strict = tc.strict
		a.Clock.Stop(h.tick(5*sec), Left)
		if tc.died {
			a.Clock = revived(&a.Clock, h)
		}
		a.End(Abandoned, h.tick(minute))
		if got := told(&a.Clock); got != tc.want || a.Clock.Used != tc.used || a.Clock.Running() {
			t.Errorf("%s: %q, %v used", tc.name, got, a.Clock.Used)
		}
	}
}
