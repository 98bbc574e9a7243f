package scoring

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWarningsComeOnceEach(t *testing.T) {
	for _, tc := range []struct {
		limit time.Duration
		want  []string // with the time left
	}{
		{130 * minute, []string{"1:05:00 Half of the time is over", "30:00 30 minutes left", "5:00 5 minutes left"}},
		{60 * minute, []string{"30:00 30 minutes left", "5:00 5 minutes left"}},
		{40 * minute, []string{"30:00 30 minutes left", "20:00 Half of the time is over", "5:00 5 minutes left"}},
		{30 * minute, []string{"15:00 Half of the time is over", "5:00 5 minutes left"}},
		{10 * minute, []string{"5:00 5 minutes left"}},
		{8 * minute, []string{"5:00 5 minutes left", "4:00 Half of the time is over"}},
		{4 * minute, []string{"2:00 Half of the time is over"}},
		{0, nil},
	} {
		h := newHands()
		c := Clock{Limit: tc.limit}
		c.Start(h.Reading)
		var said []string
		for range tc.limit/sec + 100 {
			before := c.Used
			c.Advance(h.tick(sec))
			if w := c.Warning(before); w != "" {
				said = append(said, Countdown(c.LeftOver())+" "+w)
			}
		}
		if !slices.Equal(said, tc.want) {
			t.Errorf("%v: %q, want %q", tc.limit, said, tc.want)
		}
	}
}

func TestWarningAfterAJump(t *testing.T) {
	for _, tc := range []struct {
		name                string
		limit, before, used time.Duration
		want                string
	}{
		{"nothing is passed", 130 * minute, 10 * minute, 20 * minute, ""},
		{"nothing goes by", 130 * minute, 65 * minute, 65 * minute, ""},
		{"a mark is reached", 130 * minute, 65*minute - 1, 65 * minute, "Half of the time is over"},
		{"a mark is passed by a tick", 130 * minute, 99 * minute, 100*minute + 9*sec, "30 minutes left"},
		{"a mark is passed by far", 130 * minute, 50 * minute, 80 * minute, "More than half of the time is over"},
		{"of two the latest speaks", 130 * minute, 50 * minute, 110 * minute, "Less than 30 minutes left"},
		{"of three the latest speaks", 130 * minute, 50 * minute, 127 * minute, "Less than 5 minutes left"},
		{"half time may be the later", 40 * minute, 5 * minute, 20 * minute, "Half of the time is over"},
		{"5 minutes may be the earlier", 8 * minute, 0, 4 * minute, "Half of the time is over"},
		{"nothing once the time is up", 130 * minute, 50 * minute, 130 * minute, ""},
	} {
		c := Clock{Limit: tc.limit, Used: tc.used}
		if got := c.Warning(tc.before); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestExtraTime(t *testing.T) {
	for _, tc := range []struct {
		written string
		want    time.Duration // of 130 minutes
	}{
		{"", 130 * minute}, {"none", 130 * minute}, {"x1", 130 * minute},
		{"x1.25", 162*minute + 30*sec}, {"x1.5", 195 * minute}, {"x2", 260 * minute}, {"+30", 160 * minute},
		{" X1.5 ", 195 * minute},
	} {
		e, err := ParseExtra(tc.written)
		if err != nil {
			t.Errorf("%q: %v", tc.written, err)
		}
		if got := e.Apply(130 * minute); got != tc.want {
			t.Errorf("%q: %v, want %v", tc.written, got, tc.want)
		}
		if got := e.Apply(0); got != 0 {
			t.Errorf("%q makes %v of an untimed exam", tc.written, got)
		}
	}
	if got := (Extra{Factor: 1.5, Minutes: 30 * minute}).Apply(hour); got != 2*hour {
		t.Errorf("a factor and minutes: %v", got)
	}
}

func TestExtraTimeThatCannotBe(t *testing.T) {
	for _, written := range []string{"x3", "1.5", "x0", "x-1", "+60", "-30", "30", "xNaN", "some"} {
		_, err := ParseExtra(written)
		if err == nil || !strings.Contains(err.Error(), "x1.25, x1.5, x2 or +30 (minutes)") {
			t.Errorf("%q: %v", written, err)
		}
	}
}

func TestExtrasCanBeRead(t *testing.T) {
	longest := time.Duration(0)
	for _, written := range Extras() {
		e, err := ParseExtra(written)
		if err != nil {
			t.Errorf("%q: %v", written, err)
		}
		longest = max(longest, e.Apply(hour))
	}
	if longest != 2*hour {
		t.Errorf("the longest hour has %v", longest)
	}
}
