package scoring

import (
	"slices"
	"testing"
	"time"
)

func TestTimeGoesToTheItemInView(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"Auth", "rrr"})
	a.Advance(h.tick(5*sec), true)
	a.Go(1)
	a.Advance(h.tick(3*sec), true)
	a.Advance(h.tick(4*sec), false) // the overview
	a.Go(0)
	a.Advance(h.tick(2*sec), true)
	a.Advance(h.tick(minute), true) // stands still
	a.Advance(h.pass(sec, hour), true)
	times := []time.Duration{a.Responses[0].Time, a.Responses[1].Time, a.Responses[2].Time}
	if want := []time.Duration{8 * sec, 3 * sec, 0}; !slices.Equal(times, want) || a.Clock.Used != 15*sec {
		t.Errorf("items took %v, want %v; %v used", times, want, a.Clock.Used)
	}
}

// A strict clock counts what the computer slept; nobody thought about the open item meanwhile.
func TestItemTimeLeavesOutWhatNobodyWorked(t *testing.T) {
	h := newHands()
	a := newExam(t, 3*hour, h, sitting{"Auth", "r"})
	a.Clock.Strict = true
	a.Advance(h.tick(5*sec), true)
	a.Advance(h.pass(sec, hour), true)
	a.Advance(h.tick(minute), true)
	if got := a.Response().Time; got != 6*sec || a.Clock.Used != hour+65*sec {
		t.Errorf("the item took %v, the exam %v", got, a.Clock.Used)
	}
}

func TestTimeAfterTheEndIsNotCounted(t *testing.T) {
	h := newHands()
	a := newExam(t, 10*sec, h, sitting{"Auth", "rr"})
	a.Advance(h.tick(8*sec), true)
	a.Go(1)
	a.Advance(h.tick(5*sec), true) // 3 s past the end
	if a.Clock.Used != 10*sec || a.Responses[1].Time != 2*sec || !a.Clock.Up() {
		t.Errorf("%v used, the last item took %v", a.Clock.Used, a.Responses[1].Time)
	}
	a.Advance(h.tick(sec), true)
	a.End(Expired, h.tick(sec))
	a.Advance(h.tick(sec), true)
	if a.Clock.Used != 10*sec || a.Responses[1].Time != 2*sec || a.State != Expired {
		t.Errorf("%v used, the last item took %v, %s", a.Clock.Used, a.Responses[1].Time, a.State)
	}
}

func TestFinishedDrillItemTakesNoMoreTime(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"Auth", "r"})
	a.Mode = Drill
	a.Advance(h.tick(3*sec), true)
	a.Response().Finish(a.Item())
	a.Advance(h.tick(4*sec), true)
	if a.Response().Time != 3*sec || a.Clock.Used != 7*sec {
		t.Errorf("the item took %v, the drill %v", a.Response().Time, a.Clock.Used)
	}
}

func TestGoStaysInTheForm(t *testing.T) {
	a := newExam(t, 0, newHands(), sitting{"Auth", "rrr"})
	for _, tc := range []struct {
		to, at int
		last   bool
	}{{1, 1, false}, {-1, 0, false}, {2, 2, true}, {3, 2, true}, {100, 2, true}, {0, 0, false}} {
		if a.Go(tc.to); a.At != tc.at || a.Last() != tc.last || a.Item() != &a.Form.Items[tc.at] || a.Response() != &a.Responses[tc.at] {
			t.Errorf("Go(%d) opens %d, last: %v", tc.to, a.At, a.Last())
		}
	}
}

func TestPace(t *testing.T) {
	for _, tc := range []struct {
		name        string
		outcomes    string
		limit, used time.Duration
		behind      int
	}{
		{"at the start", "----------", 20 * minute, 0, 0},
		{"nothing after half the time", "----------", 20 * minute, 10 * minute, 5},
		{"on the pace", "rrrrr-----", 20 * minute, 10 * minute, 0},
		{"ahead", "rrrrrrr---", 20 * minute, 10 * minute, -2},
		{"an item is due when its time is over", "----------", 20 * minute, 4*minute - 1, 1},
		{"at the end", "rrrrrrrrr-", 20 * minute, 20 * minute, 1},
		{"untimed", "----------", 0, 10 * minute, 0},
	} {
		a := newExam(t, tc.limit, newHands(), sitting{"Auth", tc.outcomes})
		a.Clock.Used = tc.used
		if got := a.Behind(); got != tc.behind {
			t.Errorf("%s: %d, want %d", tc.name, got, tc.behind)
		}
	}
}
