package scoring

import (
	"fmt"
	"math"
)

// Sureness is how sure a person is of an answer, as they say.
type Sureness string

// The steps.
const (
	Sure    Sureness = "sure"
	ThinkSo Sureness = "think so" // the answer is marked as unsure
	Guess   Sureness = "guess"
)

// Sureness is how sure the person was: an answer that was not marked is a sure one.
func (r *Response) Sureness() Sureness {
	switch {
	case r.Unsure && r.Guess:
		return Guess
	case r.Unsure:
		return ThinkSo
	}
	return Sure
}

// Doubt is the mark of an answer that is not a sure one, as screens show it; empty: it is one.
func (r *Response) Doubt() string {
	return map[Sureness]string{ThinkSo: "unsure", Guess: "guess"}[r.Sureness()]
}

// LessSure goes on to the next step: sure, think so, guess, and sure again.
func (r *Response) LessSure() {
	r.Unsure, r.Guess = !r.Guess, r.Unsure && !r.Guess
}

// Confidence counts a person's answers by how sure they were.
type Confidence struct {
	Sure    Tally `json:"sure"`
	ThinkSo Tally `json:"think_so"`
	Guess   Tally `json:"guess"`
}

// Add counts an answer.
func (c *Confidence) Add(step Sureness, t Tally) {
	to := map[Sureness]*Tally{Sure: &c.Sure, ThinkSo: &c.ThinkSo, Guess: &c.Guess}[step]
	to.Right += t.Right
	to.Asked += t.Asked
}

// Bias is whether a person is surer than they are right.
type Bias string

// The biases.
const (
	NoBias         Bias = ""
	Overconfident  Bias = "overconfident"
	Underconfident Bias = "underconfident"
)

// What a bias takes: so much of a share between what was said and what was right, past chance. They are set by the simulation in
// confidence_test.go, which names nine of ten biased candidates by three exams and at most one of ten others.
const (
	biasGap = 0.05
	biasZ   = 1.96

	biasFrom = 40 // answers
)

// Bias judges the answers by the share that each step stands for: nine of ten that one is sure of are right, two of three
// that one thinks are, two of five guesses. Without a mark, being sure says nothing.
func (c *Confidence) Bias() Bias {
	gap, variance, n := 0.0, 0.0, 0.0
	for _, step := range []struct {
		Tally
		stands float64
	}{{c.Sure, 0.9}, {c.ThinkSo, 0.67}, {c.Guess, 0.4}} {
		asked := float64(step.Asked)
		gap += float64(step.Right) - asked*step.stands
		variance += asked * step.stands * (1 - step.stands)
		n += asked
	}
	switch z := gap / math.Sqrt(variance); {
	case c.ThinkSo.Asked+c.Guess.Asked == 0, n < biasFrom:
	case z <= -biasZ && gap <= -biasGap*n:
		return Overconfident
	case z >= biasZ && gap >= biasGap*n:
		return Underconfident
	}
	return NoBias
}

// Words say a bias to the person, with what it is judged by; empty: there is none.
func (c *Confidence) Words() string {
	switch c.Bias() {
	case Overconfident:
		return fmt.Sprintf("You are surer than you are right: of %s you were sure of, %d were wrong.", Counted(c.Sure.Asked, "answer"), c.Sure.wrong())
	case Underconfident:
		return fmt.Sprintf("You know more than you think: of %s you were not sure of, %d were right.",
			Counted(c.ThinkSo.Asked+c.Guess.Asked, "answer"), c.ThinkSo.Right+c.Guess.Right)
	case NoBias:
	}
	return ""
}
