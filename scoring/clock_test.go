package scoring

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

const (
	sec    = time.Second
	minute = time.Minute
	hour   = time.Hour
)

// step is how far the monotonic and the wall clock go.
type step struct{ mono, wall time.Duration }

// told writes the pauses of a clock: when they began after the exam day's start, how long, why, and whether the clock ran
// on.
func told(c *Clock) string {
	var b strings.Builder
	for _, p := range c.Pauses {
		fmt.Fprintf(&b, "%v %v %s", p.At.Sub(examDay), p.Length, p.Why)
		if p.Counted {
			b.WriteString(", counted")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestAdvance(t *testing.T) {
	const (
		stood   = string(StoodUp)
		slept   = string(Slept)
		back    = string(ClockBack) + ", counted"
		again   = string(ClockAgain) + ", counted"
		counted = ", counted"
	)
	tick := step{sec, sec}
	for _, tc := range []struct {
		name         string
		steps        []step
		used, strict time.Duration
		told, tells  string // what a strict clock tells; - the same
	}{
		{"ticks", []step{tick, tick, tick}, 3 * sec, 3 * sec, "", "-"},
		{"uneven ticks", []step{{300 * time.Millisecond, 300 * time.Millisecond}, {7 * sec, 7 * sec}}, 7300 * time.Millisecond, 7300 * time.Millisecond, "", "-"},
		{"no time at all", []step{tick, {0, 0}}, sec, sec, "", "-"},
		{"a step of 10 s counts", []step{tick, {10 * sec, 10 * sec}}, 11 * sec, 11 * sec, "", "-"},
		{
			"a step over 10 s stands still", []step{tick, {11 * sec, 11 * sec}, tick}, 2 * sec, 13 * sec,
			"1s 11s " + stood, "1s 11s " + stood + counted,
		},
		{
			"the computer sleeps, and the monotonic clock with it", []step{tick, {sec, hour}, tick}, 3 * sec, hour + 2*sec,
			"1s 59m59s " + slept, "1s 59m59s " + slept + counted,
		},
		{
			"the program stands still and the computer sleeps", []step{tick, {minute, hour}}, sec, hour + sec,
			"1s 1h0m0s " + stood, "1s 1h0m0s " + stood + counted,
		},
		{
			"the clock is set forward by hours", []step{tick, {sec, 3*hour + sec}}, 2 * sec, 3*hour + 2*sec,
			"1s 3h0m0s " + slept, "1s 3h0m0s " + slept + counted,
		},
		{
			"the clock is set back by hours", []step{tick, {sec, sec - 3*hour}, tick}, 3 * sec, 3 * sec,
			"1s 3h0m0s " + back, "-",
		},
		{
			"it is set back while the program stands still", []step{tick, {minute, minute - 3*hour}}, sec, minute + sec,
			"1s 3h0m0s " + back + "\n1s 1m0s " + stood, "1s 3h0m0s " + back + "\n1s 1m0s " + stood + counted,
		},
		{
			"what was set back is set forward again", []step{tick, {sec, sec - hour}, tick, {sec, sec + hour}}, 4 * sec, 4 * sec,
			"1s 1h0m0s " + back + "\n-59m57s 1h0m0s " + again, "-",
		},
		{
			"it is set forward by more than it was set back", []step{{sec, sec - hour}, {sec, sec + 3*hour}}, 2 * sec, 2*hour + 2*sec,
			"0s 1h0m0s " + back + "\n-59m59s 1h0m0s " + again + "\n-59m59s 2h0m0s " + slept,
			"0s 1h0m0s " + back + "\n-59m59s 1h0m0s " + again + "\n-59m59s 2h0m0s " + slept + counted,
		},
		{
			"what was set forward is set back: no time is given back", []step{{sec, sec + hour}, {sec, sec - hour}}, 2 * sec, hour + 2*sec,
			"0s 1h0m0s " + slept + "\n1h0m1s 1h0m0s " + back, "0s 1h0m0s " + slept + counted + "\n1h0m1s 1h0m0s " + back,
		},
		{
			"small settings are told together", []step{{sec, -5 * sec}, {sec, -5 * sec}, tick}, 3 * sec, 3 * sec,
			"-5s 12s " + back, "-",
		},
		{
			"short naps are told together", []step{{sec, 7 * sec}, {sec, 7 * sec}, tick}, 3 * sec, 15 * sec,
			"7s 12s " + slept, "7s 12s " + slept + counted,
		},
		{
			"a clock that trembles gains nothing", []step{{sec, 0}, {sec, 2 * sec}, {sec, 0}, {sec, 2 * sec}}, 4 * sec, 4 * sec,
			"", "-",
		},
		{"a monotonic clock that jumps back", []step{tick, {-hour, sec}, tick}, 2 * sec, 3 * sec, "", "-"},
	} {
		for _, strict := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, strict %v", tc.name, strict), func(t *testing.T) {
				h := newHands()
				c := Clock{Strict: strict}
				c.Start(h.Reading)
				var counted time.Duration
				for _, s := range tc.steps {
					counted += c.Advance(h.pass(s.mono, s.wall))
				}
				want, tells := tc.used, tc.told
				if strict {
					want = tc.strict
					if tc.tells != "-" {
						tells = tc.tells
					}
				}
				if c.Used != want || counted != want {
					t.Errorf("used %v, counted %v, want %v", c.Used, counted, want)
				}
				if got := strings.TrimSuffix(told(&c), "\n"); got != tells {
					t.Errorf("it tells\n%s\nwant\n%s", got, tells)
				}
			})
		}
	}
}
