package scoring

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestSurenessGoesRound(t *testing.T) {
	var r Response
	for _, want := range []Sureness{Sure, ThinkSo, Guess, Sure, ThinkSo} {
		if r.Sureness() != want || r.Guess && !r.Unsure {
			t.Fatalf("%+v is not %s", r, want)
		}
		r.LessSure()
	}
}

// candidate is somebody who feels by so many logits more or less than is so that an answer is right.
type candidate struct {
	ability, spread float64 // of the person; of the questions
	off, noise      float64 // of the feeling
	options         int
	sure, think     float64 // from which feeling on they say so
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// answers gives what such a candidate says and has right in so many questions.
func (c candidate) answers(rng *rand.Rand, n int) Confidence {
	var out Confidence
	luck := 1 / float64(c.options)
	for range n {
		p := luck + (1-luck)*logistic(c.ability-c.spread*rng.NormFloat64())
		felt := logistic(math.Log(p/(1-p)) + c.off + c.noise*rng.NormFloat64())
		step := Guess
		switch {
		case felt >= c.sure:
			step = Sure
		case felt >= c.think:
			step = ThinkSo
		}
		out.Add(step, tallied(rng.Float64() < p))
	}
	return out
}

// Three exams name nine of ten candidates that are off by a logit, and at most one of ten that are not, whatever
// their ability, their questions and the words that they have for what they feel.
func TestBiasOfSimulatedCandidates(t *testing.T) {
	const histories, answers = 2000, 195
	rng := rand.New(rand.NewPCG(7, 1))
	for _, kind := range []struct {
		name string
		off  float64
		want Bias
	}{{"overconfident", 1, Overconfident}, {"underconfident", -1, Underconfident}, {"sound", 0, NoBias}} {
		named, wrongly := 0, 0
		for range histories {
			c := candidate{
				ability: 0.2 + 1.0*rng.Float64(), spread: 1 + rng.Float64()/2, off: kind.off, noise: 0.3 + 0.3*rng.Float64(),
				options: 4, sure: 0.77 + 0.08*rng.Float64(), think: 0.48 + 0.06*rng.Float64(),
			}
			said := c.answers(rng, answers)
			switch got := said.Bias(); {
			case got == kind.want:
				named++
			case got != NoBias:
				wrongly++
			}
		}
		t.Logf("%s: %.1f %% named so, %.1f %% named otherwise", kind.name, 100*float64(named)/histories, 100*float64(wrongly)/histories)
		if float64(named) < 0.9*histories || wrongly > histories/10 {
			t.Errorf("%s candidates: %d of %d named so, %d named otherwise", kind.name, named, histories, wrongly)
		}
	}
}

func TestBiasWords(t *testing.T) {
	for _, tt := range []struct {
		c    Confidence
		want string
	}{
		{Confidence{Sure: Tally{20, 60}}, ""}, // nothing was marked: being sure says nothing
		{Confidence{Sure: Tally{55, 60}, ThinkSo: Tally{3, 5}}, ""},
		{Confidence{Sure: Tally{40, 60}, Guess: Tally{0, 1}}, "You are surer than you are right: of 60 answers you were sure of, 20 were wrong."},
		{Confidence{Sure: Tally{20, 20}, ThinkSo: Tally{28, 30}, Guess: Tally{8, 10}}, "You know more than you think: of 40 answers you were not sure of, 36 were right."},
	} {
		if got := tt.c.Words(); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.c, got, tt.want)
		}
	}
}

func TestExpectedScoreInTheReport(t *testing.T) {
	for expected, want := range map[int]string{
		0: "the cut score is 720.\n", 550: "the cut score is 720. That is what you expected.\n",
		500: " You expected 500: you did 50 better.", 800: " You expected 800: you fell 250 short of that.",
	} {
		h := newHands()
		a := newExam(t, hour, h, outcomes(1, 1, 0))
		a.Expected = expected
		a.End(Submitted, h.Reading)
		r := NewReport(a)
		if page := r.Markdown(); !strings.Contains(page, want) {
			t.Errorf("%d expected: %q is not in\n%s", expected, want, page)
		}
	}
}
