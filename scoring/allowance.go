package scoring

import (
	"fmt"
	"strings"
	"time"
)

// Last5 is the time before the end at which a hidden clock comes back by itself.
const Last5 = 5 * time.Minute

// Warning gives what to say when the time used went from before to what it is now: at half time, 30 and 5 minutes before
// the end. Empty: nothing to say. Where several marks were passed at once the latest speaks.
func (c *Clock) Warning(before time.Duration) string {
	if !c.Timed() || c.Up() {
		return ""
	}
	said, latest := "", time.Duration(0)
	for _, mark := range []struct {
		left       time.Duration
		text, late string // late: the clock jumped past the mark
	}{
		{c.Limit / 2, "Half of the time is over", "More than half of the time is over"},
		{30 * time.Minute, "30 minutes left", "Less than 30 minutes left"},
		{Last5, "5 minutes left", "Less than 5 minutes left"},
	} {
		at := c.Limit - mark.left
		if at < latest || at <= 0 || before >= at || c.Used < at {
			continue
		}
		latest, said = at, mark.text
		if c.Used > at+MaxStep {
			said = mark.late
		}
	}
	return said
}

// Extra is a longer time for those who need it: a factor, then minutes added.
type Extra struct {
	Factor  float64       // 0 stands for 1
	Minutes time.Duration // added after the factor
}

const noExtra = "none"

// Extras lists what can be granted, as it is written: what test centres grant, and what AWS grants non-native speakers.
func Extras() []string { return []string{noExtra, "x1.25", "x1.5", "x2", "+30"} }

// ParseExtra reads one of Extras.
func ParseExtra(s string) (Extra, error) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "", noExtra, "x1":
		return Extra{}, nil
	case "x1.25":
		return Extra{Factor: 1.25}, nil
	case "x1.5":
		return Extra{Factor: 1.5}, nil
	case "x2":
		return Extra{Factor: 2}, nil
	case "+30":
		return Extra{Minutes: 30 * time.Minute}, nil
	}
	return Extra{}, fmt.Errorf("extra time %q: it is one of x1.25, x1.5, x2 or +30 (minutes)", s)
}

// Apply lengthens a limit; untimed stays untimed.
func (e Extra) Apply(limit time.Duration) time.Duration {
	if limit <= 0 {
		return 0
	}
	if e.Factor > 0 {
		limit = time.Duration(float64(limit) * e.Factor)
	}
	return limit + e.Minutes
}
