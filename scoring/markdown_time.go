package scoring

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// pausesListed is how many pauses a report tells before it counts the rest.
const pausesListed = 6

func (r *Report) timeWords() string {
	words := "**Time used: " + Minutes(r.Used)
	if r.Limit > 0 {
		words += " of " + Minutes(r.Limit)
	}
	words += "**"
	if r.Limit <= 0 {
		words += ", untimed"
	}
	if r.Strict {
		words += ", by the strict clock"
	}
	if r.Graded() && r.Spent.Items > 1 && Seconds(r.Spent.Each()) > 0 {
		words += fmt.Sprintf(", %s per question on average", Minutes(r.Spent.Each()))
		if r.Spent.Items < r.Asked {
			words += fmt.Sprintf(" over the %d you looked at", r.Spent.Items)
		}
	}
	words += "."
	if r.State == Expired {
		words += " The time ran out: the exam was submitted with what you had chosen."
	}
	return words
}

// stillWords says in one sentence whether the clock stood still; where it did so once, the list says it.
func (r *Report) stillWords() string {
	stood := 0
	for _, p := range r.Pauses {
		if !p.Counted && worthTelling(p) {
			stood++
		}
	}
	switch {
	case stood > 1:
		return fmt.Sprintf("The clock stood still %d times, for %s in all:", stood, Minutes(r.StoodStill()))
	case stood == 0 && !r.Strict:
		return "The clock never stood still."
	}
	return ""
}

// worthTelling leaves out what would read as a pause of 0 s.
func worthTelling(p Pause) bool { return p.Length >= time.Second }

// pauseList tells the longest pauses in the order in which they came.
func (r *Report) pauseList() string {
	told := slices.DeleteFunc(slices.Clone(r.Pauses), func(p Pause) bool { return !worthTelling(p) })
	shortest := time.Duration(0)
	if len(told) > pausesListed {
		bySize := slices.SortedFunc(slices.Values(told), func(a, b Pause) int { return cmp.Compare(b.Length, a.Length) })
		shortest = bySize[pausesListed-1].Length
	}
	var lines []string
	for _, p := range told {
		if p.Length >= shortest && len(lines) < pausesListed {
			lines = append(lines, r.pauseWords(p))
		}
	}
	if rest := len(told) - len(lines); rest > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", rest))
	}
	return list(lines...)
}

func (r *Report) pauseWords(p Pause) string {
	at, length := p.At.Format("15:04"), Minutes(p.Length)
	if p.At.Format(time.DateOnly) != r.Started.Format(time.DateOnly) {
		at = p.At.Format("2006-01-02 15:04")
	}
	switch {
	case p.clockSet():
		return fmt.Sprintf("%s: %s by %s; the exam's clock ignored it", at, p.Why, length)
	case p.Counted:
		return fmt.Sprintf("%s: the strict clock ran on for %s (%s)", at, length, p.Why)
	}
	return fmt.Sprintf("%s: the clock stood still for %s (%s)", at, length, p.Why)
}
