package study

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Goal is what a person plans for: the day of the exam, and how many questions to answer a day.
type Goal struct {
	Date  time.Time // on the day of the exam; zero: there is none
	Since time.Time // when that was set; of a clock that was set back since, in the future
	ADay  int       // 0: DefaultADay
}

// DefaultADay is how many answers a day a plan asks for where nobody says.
const DefaultADay = 25

// meetWithin is the share of the days until the exam within which every item is to be met: what is left is for meeting
// them again.
const meetWithin = 0.8

// Planned reports whether there is a date that is not over.
func (g Goal) Planned(now time.Time) bool { return g.left(now) >= 0 }

// left is the number of days until the exam.
func (g Goal) left(now time.Time) int { return dayOf(g.Date.In(now.Location())) - dayOf(now) }

func (g Goal) aDay() int {
	if g.ADay > 0 {
		return g.ADay
	}
	return DefaultADay
}

// meeting is how many days, today among them, are left for meeting new items; 0: that time is over.
func (g Goal) meeting(now time.Time) int {
	days := max(1, int(meetWithin*float64(g.left(g.Since))))
	return max(0, min(days-(dayOf(now)-dayOf(g.Since.In(now.Location()))), g.left(now)))
}

// inDays are the ways to write a number of days, beside the words for two of them.
var inDays = regexp.MustCompile(`^(?:in |\+)?(\d+)(?: days?)?$`)

// ParseDay reads the day of an exam: 2027-01-15, or a number of days from today, as the program says it itself.
func ParseDay(text string, now time.Time) (time.Time, error) {
	text = strings.TrimSpace(text)
	number := map[string]string{"today": "0", "tomorrow": "1"}[strings.ToLower(text)]
	if m := inDays.FindStringSubmatch(strings.ToLower(text)); m != nil {
		number = m[1]
	}
	if days, err := strconv.Atoi(number); err == nil && days >= 0 && days <= 3650 {
		y, m, d := now.Date()
		return time.Date(y, m, d+days, 0, 0, 0, 0, now.Location()), nil
	}
	day, err := time.ParseInLocation(time.DateOnly, text, now.Location())
	switch {
	case err != nil:
		return time.Time{}, fmt.Errorf("%q: write the day as 2027-01-15, or the number of days until then", text)
	case dayOf(day) < dayOf(now):
		return time.Time{}, fmt.Errorf("%q is over: write a day to come, such as %s", text, now.AddDate(0, 1, 0).Format(time.DateOnly))
	}
	return day, nil
}
