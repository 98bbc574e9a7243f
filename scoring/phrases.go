package scoring

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Minutes writes a length of time as people say it: 42 s, 3 min 05 s, 2 h 10 min.
func Minutes(d time.Duration) string {
	d = d.Round(time.Second)
	h, m, s := int(d.Hours()), int(d.Minutes())%60, int(d.Seconds())%60
	switch {
	case h > 0:
		return fmt.Sprintf("%d h %02d min", h, m)
	case m > 0 && s == 0:
		return fmt.Sprintf("%d min", m)
	case m > 0:
		return fmt.Sprintf("%d min %02d s", m, s)
	}
	return fmt.Sprintf("%d s", s)
}

// Countdown writes a clock: 1:59:07, 29:30, 0:07. It rounds up, so that 0:00 means that the time is up.
func Countdown(d time.Duration) string {
	s := int((d + time.Second - 1) / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// NumberList writes item numbers: 3, 6, 9. Past most of them it counts the rest.
func NumberList(numbers []int, most int) string {
	var parts []string
	for i, n := range numbers {
		if i == most {
			return strings.Join(parts, ", ") + fmt.Sprintf(" and %d more", len(numbers)-most)
		}
		parts = append(parts, strconv.Itoa(n))
	}
	return strings.Join(parts, ", ")
}

// Verdict is the report's first line.
func (r *Report) Verdict() string {
	if r.Passed {
		return "Pass: at or above the cut score"
	}
	return "Not yet: below the cut score"
}
