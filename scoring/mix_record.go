package scoring

import "time"

// ItemRecord is what is known of one item from all exams and drills in which a person answered it.
type ItemRecord struct {
	Seen      int // how often it was answered, or seen and left empty in an exam
	Wrong     int // of those, how often it was wrong
	LastSeen  time.Time
	LastRight time.Time // zero: never
	LastWrong time.Time // zero: never
	Streak    int       // how often it was right since it was last wrong
}
