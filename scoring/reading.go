package scoring

import "time"

// Reading is the time as a computer tells it at one moment: Mono never jumps and, on most systems, stands still while
// the computer sleeps; Wall is what the clock on the wall says, and anybody may set it.
type Reading struct {
	Mono time.Duration // since some moment that is the same for one run of the program
	Wall time.Time
}

// since gives what went by on both clocks.
func (r Reading) since(before Reading) (mono, wall time.Duration) {
	return max(0, r.Mono-before.Mono), onWall(before.Wall, r.Wall)
}

// onWall is what went by on the wall clock alone: time.Time.Sub would take the monotonic one where it can.
func onWall(from, to time.Time) time.Duration { return to.Round(0).Sub(from.Round(0)) }

// MaxStep is the longest step between two readings that counts as working on the exam. The program reads the time every
// second, so that a longer one means that it, or the computer, stood still.
const MaxStep = 10 * time.Second
