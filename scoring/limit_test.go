package scoring

import "testing"

func TestLimitIsReachedExactly(t *testing.T) {
	for _, tc := range []struct {
		name  string
		last  step
		short bool
	}{
		{"one second short", step{8 * sec, 8 * sec}, true},
		{"to the second", step{9 * sec, 9 * sec}, false},
		{"past it", step{10 * sec, 10 * sec}, false},
	} {
		h := newHands()
		c := Clock{Limit: 10 * sec}
		c.Start(h.Reading)
		c.Advance(h.tick(sec))
		c.Advance(h.pass(tc.last.mono, tc.last.wall))
		if c.Up() == tc.short || c.Used > c.Limit || c.LeftOver() != c.Limit-c.Used {
			t.Errorf("%s: up %v, used %v, left %v", tc.name, c.Up(), c.Used, c.LeftOver())
		}
		if more := c.Advance(h.tick(10 * sec)); !tc.short && more != 0 || !c.Up() {
			t.Errorf("%s: %v more were counted", tc.name, more)
		}
	}
}

func TestUntimedClockIsNeverUp(t *testing.T) {
	h := newHands()
	var c Clock
	c.Start(h.Reading)
	h.work(&c, 3*hour)
	if c.Timed() || c.Up() || c.LeftOver() != 0 || c.Used != 3*hour || c.Warning(0) != "" {
		t.Errorf("%+v", c)
	}
}

func TestClockStandsUntilItIsStarted(t *testing.T) {
	h := newHands()
	c := Clock{Limit: hour, Strict: true}
	c.Advance(h.tick(sec))
	c.Stop(h.tick(sec), Left)
	if c.Running() || c.Used != 0 || len(c.Pauses) != 0 || !c.LastRead().IsZero() {
		t.Errorf("%+v", c)
	}
}
