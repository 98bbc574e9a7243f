package study

import "time"

// Record is what is known of one item from all exams and drills in which a person answered it.
type Record struct {
	Seen      int // how often it was answered, or seen and left empty in an exam
	Wrong     int // of those, how often it was wrong
	LastSeen  time.Time
	LastRight time.Time // zero: never
	LastWrong time.Time // zero: never
	Streak    int       // how often it was right since it was last wrong
}

// Missed reports whether it was wrong when it was last answered.
func (r Record) Missed() bool { return r.Wrong > 0 && r.Streak == 0 }

// rests are the days for which an item that was right once, twice, ... in a row is left alone.
func intervals() []int { return []int{1, 3, 7, 14, 30} }

// Rest is how long the item is left alone since it was last seen: longer each time that it is right again.
func (r Record) Interval() time.Duration {
	days := intervals()
	return time.Duration(days[min(max(r.Streak, 1), len(days))-1]) * 24 * time.Hour
}

// Overdue is how long ago the item was seen, measured in its rest; from 1 on it was long not seen. Where the computer's
// clock was set back it is 0.
func (r Record) Overdue(now time.Time) float64 {
	return max(0, float64(now.Sub(r.LastSeen))/float64(r.Interval()))
}

// sameDay reports whether a moment was on the day of now, where now is; a moment still to come counts as today.
func sameDay(t, now time.Time) bool {
	if t.IsZero() {
		return false
	}
	y, m, d := now.Date()
	return !t.Before(time.Date(y, m, d, 0, 0, 0, 0, now.Location()))
}
