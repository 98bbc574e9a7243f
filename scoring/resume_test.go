package scoring

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// revived is a clock as a program that was started anew finds it, on a computer whose monotonic clock began anew too.
func revived(c *Clock, h *hands) Clock {
	h.Mono = time.Second
	return Clock{Limit: c.Limit, Used: c.Used, Strict: c.Strict, Pauses: slices.Clone(c.Pauses)}
}

// away is what happens between leaving an exam, or losing the program, after 10 s of work and going on with it.
type away struct {
	name         string
	left, died   bool
	steps        []step // the program, if it still runs, reads the time after each
	used, strict time.Duration
	told, tells  string // what a strict clock tells; - the same
}

func TestResume(t *testing.T) {
	const (
		left    = string(Left)
		notRun  = string(NotRun)
		back    = string(ClockBack) + ", counted"
		counted = ", counted"
	)
	for _, tc := range []away{
		{
			"left and resumed", true, false, []step{{minute, minute}}, 10 * sec, 70 * sec,
			"10s 1m0s " + left, "10s 1m0s " + left + counted,
		},
		{
			"left while the computer slept", true, false, []step{{sec, sec}, {sec, 8 * hour}}, 10 * sec, 8*hour + 11*sec,
			"10s 8h0m1s " + left, "10s 8h0m1s " + left + counted,
		},
		{
			"left while the clock was set back", true, false, []step{{minute, minute - 3*hour}}, 10 * sec, 70 * sec,
			"10s 1m0s " + left + "\n10s 3h0m0s " + back, "10s 1m0s " + left + counted + "\n10s 3h0m0s " + back,
		},
		{
			"left and resumed at once", true, false, []step{{0, 0}}, 10 * sec, 10 * sec,
			"10s 1ns " + left, "10s 1ns " + left + counted,
		},
		{
			"the program died", false, true, []step{{0, hour}}, 10 * sec, hour + 10*sec,
			"10s 1h0m0s " + notRun, "10s 1h0m0s " + notRun + counted,
		},
		{
			"left, and then the program died", true, true, []step{{0, hour}}, 10 * sec, hour + 10*sec,
			"10s 1h0m0s " + left, "10s 1h0m0s " + left + counted,
		},
		{
			"the program died, and the clock was set back", false, true, []step{{0, -hour}}, 10 * sec, 10 * sec,
			"10s 1h0m0s " + back, "-",
		},
		{
			"left, the program died, and the clock was set back", true, true, []step{{0, -hour}}, 10 * sec, 10 * sec,
			"10s 1ns " + left + "\n10s 1h0m0s " + back, "10s 1ns " + left + counted + "\n10s 1h0m0s " + back,
		},
		{"the program died and was back at once", false, true, []step{{0, 0}}, 10 * sec, 10 * sec, "", "-"},
	} {
		for _, strict := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, strict %v", tc.name, strict), func(t *testing.T) {
				tc.run(t, strict)
			})
		}
	}
}

func (tc away) run(t *testing.T, strict bool) {
	h := newHands()
	c := Clock{Strict: strict}
	c.Start(h.Reading)
	c.Advance(h.tick(4 * sec))
	c.Advance(h.tick(6 * sec))
	if tc.left {
		c.Stop(h.Reading, Left)
		c.Stop(h.Reading, Left) // twice is once
	}
	lastSeen := c.LastRead()
	if tc.died {
		c = revived(&c, h)
	}
	for _, s := range tc.steps {
		h.pass(s.mono, s.wall)
		if !tc.died {
			c.Advance(h.Reading)
			lastSeen = h.Wall // what the screens pass in
		}
	}
	c.Resume(h.Reading, lastSeen)
	want, tells := tc.used, tc.told
	if strict {
		want = tc.strict
		if tc.tells != "-" {
			tells = tc.tells
		}
	}
	if got := strings.TrimSuffix(told(&c), "\n"); c.Used != want || got != tells {
		t.Errorf("used %v, want %v; it tells\n%s\nwant\n%s", c.Used, want, got, tells)
	}
	c.Resume(h.tick(sec), h.Wall) // it runs already
	if c.Advance(h.tick(sec)); !c.Running() || c.Used < want+sec {
		t.Errorf("after resuming: running %v, used %v", c.Running(), c.Used)
	}
}
