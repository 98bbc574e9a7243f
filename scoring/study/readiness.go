package study

import (
	"cmp"
	"math"
	"slices"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// Sitting is what an exam told of the person: the answers to items that were never answered before.
type Sitting struct {
	At     time.Time // when it ended
	Topics []scoring.TopicTally
}

// Readiness is how an exam of a deck would go now, as far as all sittings tell. It is about this deck's exams: how much
// like the real one they are, nobody here knows.
type Readiness struct {
	Answers int     `json:"answers"`        // fresh answers it rests on
	Needed  int     `json:"needed"`         // as many as it takes to tell
	Deck    int     `json:"-"`              // questions that the deck has: how many there can be at most,
	Left    int     `json:"-"`              // and of these the fresh ones: how many more there can be
	Enough  bool    `json:"enough"`         // they are enough to tell; else the rest is 0
	Chance  float64 `json:"chance_to_pass"` // a fresh exam, 0 to 1
	Low     float64 `json:"low"`            // of the chance: where one knows less than thought,
	High    float64 `json:"high"`           // and where more (eight times of ten it lies between)
	Lost    []Loss  `json:"lost,omitempty"` // the topics that cost most first
}

// Loss is how many questions of an exam a topic costs on average.
type Loss struct {
	Topic     string  `json:"topic"`
	Questions float64 `json:"questions"`
}

// The figures of the model were chosen with the simulated candidates of readiness_test.go, so that it holds where ability
// stays and where it grows, and where candidates are half a logit better or worse than thought.
const (
	enough     = 65   // fresh answers below which nothing is told
	fade       = 0.6  // what a sitting weighs against the next one
	usualGain  = 0.15 // how much people get better from one sitting to the next, in logits of their share,
	gainSpread = 0.22 // and how much they differ in that
	trust      = 0.8  // what an answer weighs: the exam to come draws other items, on another day
	priorRight = 4.0  // before anything is known: right
	priorWrong = 1.9  // and wrong answers
	shrink     = 8.0  // answers that the whole weighs in a topic's share
)

// Ready judges sittings, oldest first, by exams of a blueprint whose topics have these shares.
func Ready(sittings []Sitting, b content.Blueprint, shares map[string]float64) Readiness {
	out := Readiness{Needed: enough}
	right, wrong := priorRight, priorWrong
	topics := map[string]*weighed{}
	weight, places := trust, placesOf(sittings, b.Questions)
	gain, now := gainOf(sittings, places), places[len(sittings)]
	for back, s := range slices.Backward(sittings) {
		rise := gain * (now - places[back])
		for _, t := range s.Topics {
			if t.Asked == 0 {
				continue
			}
			asked := weight * float64(t.Asked)
			got := asked * lifted(t.Tally, rise)
			right += got
			wrong += asked - got
			w := topics[t.Topic]
			if w == nil {
				w = &weighed{}
				topics[t.Topic] = w
			}
			w.right += got
			w.asked += asked
		}
		out.Answers += s.all().Asked
		weight *= math.Pow(fade, places[back+1]-places[back])
	}
	need := scoring.PassNeeds(b.Questions, b.CutScore)
	if out.Answers < enough || b.Questions < 1 {
		return Readiness{Answers: out.Answers, Needed: enough}
	}
	out.Enough = true
	out.Chance = scoring.Predict(right, wrong, b.Questions, need)
	out.Low, out.High = chanceRange(right, wrong, b.Questions, need)
	out.Lost = losses(topics, right/(right+wrong), b.Questions, shares)
	return out
}

// weighed are weighed answers.
type weighed struct{ right, asked float64 }

// chanceRange is the chance to pass of those who know less, and more, than is likely: at the tenth and the ninetieth
// hundredth of what the share may be.
func chanceRange(right, wrong float64, asked, need int) (low, high float64) {
	n := right + wrong
	share := right / n
	spread := 1.2816 * math.Sqrt(share*(1-share)/(n+1))
	certain := 1e6 // as if the share were known
	at := func(s float64) float64 {
		s = min(0.999, max(0.001, s))
		return scoring.Predict(certain*s, certain*(1-s), asked, need)
	}
	return at(share - spread), at(share + spread)
}

// losses says what each topic costs in an exam; together they cost what the whole does.
func losses(topics map[string]*weighed, share float64, asked int, shares map[string]float64) []Loss {
	var out []Loss
	total, sum := 0.0, 0.0
	for topic, part := range shares {
		p := share
		if w := topics[topic]; w != nil {
			p = (w.right + shrink*share) / (w.asked + shrink)
		}
		out = append(out, Loss{topic, part * (1 - p)})
		total += part
		sum += part * (1 - p)
	}
	if sum > 0 && total > 0 {
		for i := range out {
			out[i].Questions *= float64(asked) * (1 - share) / sum
		}
	}
	slices.SortFunc(out, func(a, b Loss) int {
		return cmp.Or(cmp.Compare(b.Questions, a.Questions), cmp.Compare(a.Topic, b.Topic))
	})
	return out
}
