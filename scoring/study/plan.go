package study

import (
	"fmt"
	"time"

	"cutscore/scoring"
)

// Stages count questions by how far they are learned; each is in one of them.
type Stages struct {
	Total    int `json:"questions"`
	Fresh    int `json:"fresh"`    // never met
	Due      int `json:"due"`      // missed, or right so long ago that they are to be asked again
	Learning int `json:"learning"` // the rest: met, not due, and not kept yet
	Kept     int `json:"kept"`     // and not due again
}

// Day is what the plan says of today, and how one stands.
type Day struct {
	Left  int // days until the exam: 1 is tomorrow; below 0 it is over
	Share int // questions to answer today
	Done  int // of these: questions that were answered today
	New   int // questions never seen that are still to come today

	Stages

	Mocks []time.Time // the days that suit mock exams, today and later
	Unmet int         // new questions that Share a day leaves unmet
	ADay  int         // questions a day that meeting every one needs where some are left; else 0
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
		if sameDay(r.LastSeen, now) {
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
	d.Share = min(d.Share, d.Total) // each question counts once a day, so that more could never be done
	if d.Left == 0 {
		d.Share = 0 // the exam is today
	}
	d.New = max(0, min(p.newToday(g, d.Fresh+metToday, now)-metToday, d.Fresh, d.Share-d.Done))
	if rest := d.Share*(d.Left-1) + max(0, d.Share-d.Done); d.Fresh > rest && d.Left > 0 {
		d.ADay, d.Unmet = (d.Fresh+d.Done+d.Left-1)/d.Left, d.Fresh-rest
	}
	d.Mocks = mocks(now, d.Left)
	return d
}

// newToday is how many of the items that were fresh this morning are to be met today. Where the time for meeting them is over
// and some are left, they go on coming first, to the last evening: one that is met for the first time gains more than one that is
// asked again (TestSimulateLastDays).
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
	case d.Unmet == 0:
		return ""
	case d.hopeless() && d.Unmet == d.Fresh:
		return scoring.Counted(d.Fresh, "new question") + " left unmet"
	case d.hopeless():
		return fmt.Sprintf("%d of %d new questions stay unmet", d.Unmet, d.Fresh)
	}
	return fmt.Sprintf("%d new questions need %d a day", d.Fresh, d.ADay)
}

// WholeWarning is the warning for a line that has room.
func (d Day) WholeWarning() string {
	switch {
	case d.Unmet == 0:
		return ""
	case d.hopeless():
		return d.Warning() + ", unless you answer more"
	}
	return "Not every question can be met: " + d.Warning()
}

func (d Day) hopeless() bool { return d.Left == 1 || d.ADay > mostADay }

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
