package scoring

import (
	"testing"
	"time"
)

func TestResumeWithoutAKeptReading(t *testing.T) {
	h := newHands()
	c := Clock{Strict: true, Used: minute}
	c.Resume(h.Reading, time.Time{})
	if c.Used != minute || len(c.Pauses) != 0 || !c.Running() {
		t.Errorf("%+v", c)
	}
}

func TestStrictResumeStopsAtTheLimit(t *testing.T) {
	h := newHands()
	c := Clock{Strict: true, Limit: hour, Used: 50 * minute}
	c.Resume(h.Reading, examDay.Add(-8*hour))
	if c.Used != hour || !c.Up() || told(&c) != "-8h0m0s 8h0m0s the program was not running, counted\n" {
		t.Errorf("used %v, up %v, %s", c.Used, c.Up(), told(&c))
	}
}

// A strict clock that was left reads on: what happens meanwhile belongs to the pause, except that a clock was set.
func TestStrictClockRunsOnWhileLeft(t *testing.T) {
	h := newHands()
	c := Clock{Strict: true}
	c.Start(h.Reading)
	c.Stop(h.Reading, Left)
	h.work(&c, 20*sec)
	c.Advance(h.tick(minute))           // stands still
	c.Advance(h.pass(sec, hour))        // sleeps
	c.Advance(h.pass(sec, sec-30*hour)) // is set back
	if !c.Running() || c.Used != hour+81*sec {
		t.Errorf("running %v, used %v", c.Running(), c.Used)
	}
	c.Resume(h.tick(sec), h.Wall)
	if got, want := told(&c), "0s 1m23s the exam was left, counted\n1h1m20s 30h0m0s the computer's clock was set back, counted\n"; got != want {
		t.Errorf("it tells\n%s\nwant\n%s", got, want)
	}
}

// Many pauses must not fill a disk, and none of their time may be lost.
func TestManyPausesAreToldTogether(t *testing.T) {
	h := newHands()
	var c Clock
	c.Start(h.Reading)
	stood, set, left := time.Duration(0), time.Duration(0), time.Duration(0)
	for i := range 3000 {
		switch i % 3 {
		case 0:
			c.Advance(h.tick(11 * sec))
			stood += 11 * sec
		case 1:
			c.Advance(h.pass(sec, -10*sec))
			set += 11 * sec
		case 2:
			c.Stop(h.tick(sec), Left)
			c.Resume(h.tick(5*sec), h.Wall)
			left += 5 * sec
		}
	}
	sums := map[Why]time.Duration{}
	for _, p := range c.Pauses {
		sums[p.Why] += p.Length
	}
	if len(c.Pauses) > maxPauses || sums[StoodUp] != stood || sums[ClockBack] != set || sums[Left] != left {
		t.Errorf("%d pauses, %v; want %v, %v, %v", len(c.Pauses), sums, stood, set, left)
	}
	if c.Used != 2000*sec || c.openPause() >= 0 {
		t.Errorf("used %v, pause %d is open", c.Used, c.openPause())
	}
}
