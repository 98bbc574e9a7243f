package study

import "time"

// Record is what is known of one item from all exams and drills in which a person answered it.
type Record struct {
	Seen      int // how often it was answered, or seen and left empty in an exam
	Wrong     int // of those, how often it was wrong
	FirstSeen time.Time
	LastSeen  time.Time
	LastRight time.Time // zero: never
	LastWrong time.Time // zero: never
	LastGain  time.Time // when Level last grew; zero: never
	Streak    int       // how often it was right since it was last wrong
	Level     int       // on how many different days it was right; each miss takes one back
}

// keptFrom is the level from which on an item is kept: right on three different days.
const keptFrom = 3

// tooSoon is how long after an answer being right again says nothing: it was still in mind.
const tooSoon = time.Hour

// After is the record after one more answer. Days are those of the place where at is.
func (r Record) After(right bool, at time.Time) Record {
	if r.Seen == 0 {
		r.FirstSeen = at
	}
	since := at.Sub(r.LastSeen)
	soon := r.Seen > 0 && since >= 0 && since < tooSoon
	r.Seen++
	r.LastSeen = at
	if !right {
		r.Wrong++
		r.LastWrong, r.Streak, r.Level = at, 0, max(0, r.Level-1)
		return r
	}
	r.LastRight = at
	r.Streak++
	if !soon && (r.LastGain.IsZero() || dayOf(r.LastGain.In(at.Location())) != dayOf(at)) {
		r.Level++
		r.LastGain = at
	}
	return r
}

// Kept reports whether the item was right on three different days, and not missed since.
func (r Record) Kept() bool { return r.Level >= keptFrom && r.Streak > 0 }

// Missed reports whether it was wrong when it was last answered.
func (r Record) Missed() bool { return r.Wrong > 0 && r.Streak == 0 }

// intervals are the days for which an item that was right on one, two, ... days is left alone.
func intervals() []int { return []int{1, 3, 7, 14, 30} }

// Interval is how long the item is left alone since it was last seen: longer for each day on which it was right.
func (r Record) Interval() time.Duration {
	days := intervals()
	return time.Duration(days[min(max(r.Level, 1), len(days))-1]) * 24 * time.Hour
}

// Overdue is how long ago the item was seen, measured in its interval; from 1 on it is due. Where the computer's clock was
// set back it is 0.
func (r Record) Overdue(now time.Time) float64 {
	return max(0, float64(now.Sub(r.LastSeen))/float64(r.Interval()))
}

// sameDay reports whether a moment was on the day of now, where now is; a moment still to come counts as today.
func sameDay(t, now time.Time) bool {
	return !t.IsZero() && dayOf(t.In(now.Location())) >= dayOf(now)
}

// dayOf numbers the days of the calendar, where t is.
func dayOf(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}
