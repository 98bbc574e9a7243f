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

// placesOf says where each sitting stands among them, and where the exam to come will, counted in exams of so many questions: short
// exams weigh as what they are.
func placesOf(sittings []Sitting, questions int) []float64 {
	places := make([]float64, len(sittings)+1)
	for i, s := range sittings {
		places[i+1] = places[i] + min(1, float64(s.all().Asked)/float64(max(1, questions)))
	}
	return places
}

// all counts the answers of all topics.
func (s Sitting) all() (all scoring.Tally) {
	for _, t := range s.Topics {
		all.Asked += t.Asked
		all.Right += t.Right
	}
	return all
}

// gainOf estimates how much the person gets better from one exam to the next: the slope through the sittings at their places, drawn
// towards what is usual as far as they are few and small.
func gainOf(sittings []Sitting, places []float64) float64 {
	var n, x, y, xx, xy float64
	for i, s := range sittings {
		all := s.all()
		if all.Asked == 0 {
			continue
		}
		share := (float64(all.Right) + 0.5) / (float64(all.Asked) + 1)
		w := float64(all.Asked) * share * (1 - share) // one over the variance of the logit
		at, logit := places[i], logitOf(all)
		n, x, y, xx, xy = n+w, x+w*at, y+w*logit, xx+w*at*at, xy+w*at*logit
	}
	sure := 1 / (gainSpread * gainSpread)
	if n == 0 {
		return 0
	}
	// One sitting says nothing of getting better.
	usual := usualGain * (1 - 1/max(1, places[len(sittings)]))
	return (sure*usual + xy - x*y/n) / (sure + xx - x*x/n)
}
