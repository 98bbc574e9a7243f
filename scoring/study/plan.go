package study

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Goal is what a person plans for: the day of the exam, and how many questions to answer a day.
type Goal struct {
	Date  time.Time // on the day of the exam; zero: there is none
	Since time.Time // when that was set
	ADay  int       // 0: DefaultADay
}

// DefaultADay is how many answers a day a plan asks for where nobody says.
const DefaultADay = 25

// meetWithin is the share of the days until the exam within which every item is to be met: what is left is for meeting
// them again.
const meetWithin = 0.8

// Day is what the plan says of today, and how one stands.
type Day struct {
	Left  int // days until the exam: 1 is tomorrow; below 0 it is over
	Share int // questions to answer today
	Done  int // of these: questions that were answered today
	New   int // questions never seen that are still to come today

	// Total is of all questions, each of which is one of the others: never met, missed or due, kept and not due again, or learning,
	// which is the rest.
	Total, Fresh, Due, Learning, Kept int

	Mocks []time.Time // the days that suit mock exams, today and later
	ADay  int         // questions a day that meeting every one needs, where Share a day is too little; else 0
}

// Planned reports whether there is a date that is not over.
func (g Goal) Planned(now time.Time) bool { return !g.Date.IsZero() && g.left(now) >= 0 }

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
	since := g.Since
	if since.IsZero() || since.After(now) {
		since = now
	}
	all := g.left(since)
	days := max(1, int(meetWithin*float64(all)))
	return max(0, min(days-(dayOf(now)-dayOf(since.In(now.Location()))), g.left(now)))
}

// Day says how one stands and what the plan asks for today.
func (p Pool) Day(g Goal, now time.Time) Day {
	d := Day{Left: g.left(now), Share: g.aDay()}
	cards := p.cards()
	metToday := 0
	for _, s := range p.Stubs {
		if p.Retired[s.ID] {
			continue
		}
		r := p.Records[s.ID]
		d.Total++
		switch kindOf(r, cards[s.CardID], p.overdue(s.ID, now), now) {
		case kindNew:
			d.Fresh++
		case kindMissed, kindDue:
			d.Due++
		case kindKnown, drillKinds:
			if r.Kept() {
				d.Kept++
			}
		}
		if r.Seen > 0 && sameDay(r.LastSeen, now) {
			d.Done++
			if sameDay(r.FirstSeen, now) {
				metToday++
			}
		}
	}
	d.Learning = d.Total - d.Fresh - d.Due - d.Kept
	if !g.Planned(now) {
		d.Left, d.Share, d.New = -1, 0, 0
		return d
	}
	if d.Left == 0 {
		d.Share = 0 // the exam is today
	}
	d.New = max(0, min(p.newToday(g, d.Fresh+metToday, now)-metToday, d.Fresh, d.Share-d.Done))
	if d.Fresh > d.Share*d.Left && d.Left > 0 {
		d.ADay = (d.Fresh + d.Left - 1) / d.Left
	}
	d.Mocks = mocks(now, d.Left)
	return d
}

// newToday is how many of the items that were fresh this morning are to be met today.
func (p Pool) newToday(g Goal, fresh int, now time.Time) int {
	days := g.meeting(now)
	if days == 0 {
		return fresh
	}
	return (fresh + days - 1) / days
}

// mostADay is how many answers a day somebody may still be told that meeting every question needs.
const mostADay = 100

// Warning says that the answers a day cannot meet every question: 61 new questions need 31 a day. Where that is more than
// anybody does, and on the last day, it says what will come of it. Empty: they can.
func (d Day) Warning() string {
	switch {
	case d.ADay == 0:
		return ""
	case d.Left == 1 || d.ADay > mostADay:
		return fmt.Sprintf("%d of %d new questions stay unmet", d.Fresh-max(0, d.Share*d.Left-d.Done), d.Fresh)
	}
	return fmt.Sprintf("%d new questions need %d a day", d.Fresh, d.ADay)
}

const (
	lastMock = 3 // days before the exam: near enough to tell, and early enough to mend what it shows
	mockStep = 7
	mostMock = 4
)

// mocks lists the days that suit mock exams: one three days before the exam, and one a week before that, up to four.
func mocks(now time.Time, left int) []time.Time {
	last := min(lastMock, max(2, left))
	var days []time.Time
	for before := last; before <= left && len(days) < mostMock; before += mockStep {
		days = append([]time.Time{now.AddDate(0, 0, left-before)}, days...)
	}
	return days
}

// ParseDay reads the day of an exam: 2027-01-15, or a number of days from today.
func ParseDay(text string, now time.Time) (time.Time, error) {
	text = strings.TrimSpace(text)
	if days, err := strconv.Atoi(strings.TrimPrefix(text, "+")); err == nil && days >= 0 && days <= 3650 {
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
