package scoring

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Minutes writes a length of time as people say it: 42 s, 3 min 05 s, 2 h 10 min, 3 days 4 h.
func Minutes(d time.Duration) string {
	s := Seconds(max(0, d))
	units := []struct {
		seconds      int
		long, second string // second: how it is written behind the unit before it
	}{
		{86400, "%d days", ""}, {3600, "%d h", " %d h"}, {60, "%d min", " %02d min"}, {1, "%d s", " %02d s"},
	}
	if s >= 86400 && s < 2*86400 {
		units = units[1:] // 26 h
	}
	for i, u := range units {
		if n := s / u.seconds; n > 0 {
			words := fmt.Sprintf(u.long, n)
			if rest := s % u.seconds; i+1 < len(units) && rest/units[i+1].seconds > 0 {
				words += fmt.Sprintf(units[i+1].second, rest/units[i+1].seconds)
			}
			return words
		}
	}
	return "0 s"
}

// Seconds rounds a length of time to whole seconds, as it is written everywhere.
func Seconds(d time.Duration) int { return int(d.Round(time.Second) / time.Second) }

// Countdown writes a clock: 1:59:07, 29:30, 0:07. It rounds up, so that 0:00 means that the time is up.
func Countdown(d time.Duration) string {
	s := int((max(0, d) + time.Second - 1) / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// NumberList writes item numbers: 3, 6, 9. Past most of them it counts the rest.
func NumberList(numbers []int, most int) string {
	listed := numbers[:min(len(numbers), max(0, most))]
	parts := make([]string, len(listed))
	for i, n := range listed {
		parts[i] = strconv.Itoa(n)
	}
	words := strings.Join(parts, ", ")
	if more := len(numbers) - len(listed); more > 0 {
		words = strings.TrimSpace(fmt.Sprintf("%s and %d more", words, more))
	}
	return words
}

// Verdict is the report's first line.
func (r *Report) Verdict() string {
	switch {
	case r.State == Abandoned:
		return "Abandoned: not scored"
	case !r.Graded():
		return "Not ended yet: no score"
	case r.Mode == Drill && r.Asked == 0:
		return "Drill: nothing was answered"
	case r.Mode == Drill:
		return fmt.Sprintf("Drill: %d of %d right", r.Right, r.Asked)
	case r.Passed:
		return "Pass: at or above the cut score"
	}
	return "Not yet: below the cut score"
}

// ProgressWords say how far an attempt is that goes on: in a drill "I don't know" is no answer, but done with.
func ProgressWords(mode Mode, done, of int) string {
	if mode == Drill {
		return fmt.Sprintf("%d of %d done", done, of)
	}
	return fmt.Sprintf("%d of %d answered", done, of)
}

// Counted counts things: 1 item, 65 items.
func Counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// percent writes a chance without false precision at its ends.
func percent(p float64) string {
	switch {
	case p < 0.01:
		return "under 1 %"
	case p > 0.99:
		return "over 99 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// Literal writes a name so that Markdown shows it as it is, at the start of a line and in a table too.
func Literal(name string) string {
	var b strings.Builder
	runes := []rune(name)
	digits := len(name) - len(strings.TrimLeft(name, "0123456789"))
	for i, c := range runes {
		inWord := i > 0 && i < len(runes)-1 && isWord(runes[i-1]) && isWord(runes[i+1])
		switch {
		case c == '_' && inWord: // my_deck emphasises nothing
		case c == '&' && !strings.ContainsRune(name, ';'): // no entity
		case strings.ContainsRune("\\`*_[]<|~&$", c), i == 0 && strings.ContainsRune("#>+-=", c), i == digits && digits > 0 && (c == '.' || c == ')'):
			b.WriteByte('\\')
		}
		b.WriteRune(c)
	}
	return b.String()
}

func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
