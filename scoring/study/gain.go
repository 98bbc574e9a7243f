package study

import (
	"math"

	"cutscore/scoring"
)

// logitOf is the share of a tally on the logit scale, kept from the ends by half an answer.
func logitOf(t scoring.Tally) float64 {
	return math.Log((float64(t.Right) + 0.5) / (float64(t.Asked-t.Right) + 0.5))
}

// lifted is the share that a tally stands for now that the person is so many logits better.
func lifted(t scoring.Tally, rise float64) float64 {
	before := 1 / (1 + math.Exp(-logitOf(t)))
	after := 1 / (1 + math.Exp(-logitOf(t)-rise))
	return min(1, max(0, float64(t.Right)/float64(t.Asked)+after-before))
}

// gainOf estimates how much the person gets better from one sitting to the next: the slope through the sittings, drawn
// towards what is usual as far as they are few and small.
func gainOf(sittings []Sitting) float64 {
	var n, x, y, xx, xy float64
	for i, s := range sittings {
		var all scoring.Tally
		for _, t := range s.Topics {
			all.Asked += t.Asked
			all.Right += t.Right
		}
		if all.Asked == 0 {
			continue
		}
		share := (float64(all.Right) + 0.5) / (float64(all.Asked) + 1)
		w := float64(all.Asked) * share * (1 - share) // one over the variance of the logit
		at, logit := float64(i), logitOf(all)
		n, x, y, xx, xy = n+w, x+w*at, y+w*logit, xx+w*at*at, xy+w*at*logit
	}
	sure := 1 / (gainSpread * gainSpread)
	if n == 0 {
		return 0
	}
	// One sitting says nothing of getting better.
	usual := usualGain * (1 - 1/float64(len(sittings)))
	return (sure*usual + xy - x*y/n) / (sure + xx - x*x/n)
}
