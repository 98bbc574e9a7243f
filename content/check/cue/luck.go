package cue

import "math"

// Verdict is a word on a measured bank.
type Verdict string

// The verdicts. A bank of fewer than MinQuestions gets none.
const (
	Clean    Verdict = "clean"    // no better than luck
	Doubtful Verdict = "doubtful" // luck gives as much in one bank of 20 (fixed readers) or of ten (the learned one)
	Leaks    Verdict = "leaks"    // luck gives as much in one bank of 200 or fewer
	TooFew   Verdict = "too few"  // too few items, or cards, to tell
)

// MinQuestions is how many questions a bank must have before a reader's hits say anything.
const MinQuestions = 20

// z95 is the one-sided 95 % point of the normal distribution, z99 the 99.9 % one.
const (
	z95 = 1.64
	z99 = 3.09
)

// luck gives the share of hits of blind guessing and its standard error.
func luck(questions []Question) (chance, se float64) {
	variance := 0.0
	for _, q := range questions {
		p := 1 / float64(len(q.Options))
		chance += p
		variance += p * (1 - p)
	}
	n := float64(max(1, len(questions)))
	return chance / n, math.Sqrt(variance) / n
}

// Round keeps four digits after the point: more would differ between processors.
func Round(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// Beaten reports whether a reader did better than luck.
func (v Verdict) Beaten() bool { return v == Doubtful || v == Leaks }
