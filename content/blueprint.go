package content

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Blueprint is what an exam draws.
type Blueprint struct {
	Questions int                // how many items
	Minutes   int                // 0 stands for two an item
	CutScore  int                // on the scale from 100 to 1000
	Typed     bool               // cards without written items are asked by typing where they can be
	Weights   map[string]float64 // percentage of a topic; those without one split the rest by the items that they have
}

// What a full mock exam has where a deck says nothing: the shape of an AWS associate exam.
const (
	defaultQuestions = 65
	defaultMinutes   = 130
	DefaultCutScore  = 720
	minutesPerItem   = 2
	MostMinutes      = 24 * 60 // of an exam: what is more was mistyped
	shortQuestions   = 20
	shortMinutes     = 40
)

// Full is the deck's own exam, with what it leaves open filled in.
func (b Blueprint) Full() Blueprint {
	if b.Questions == 0 {
		b.Questions = defaultQuestions
		if b.Minutes == 0 {
			b.Minutes = defaultMinutes
		}
	}
	if b.Minutes == 0 {
		b.Minutes = b.Questions * minutesPerItem
	}
	if b.CutScore == 0 {
		b.CutScore = DefaultCutScore
	}
	return b
}

// Short is the short mock exam: the same mixture, fewer items.
func (b Blueprint) Short() Blueprint {
	b = b.Full()
	if b.Questions > shortQuestions {
		b.Questions, b.Minutes = shortQuestions, shortMinutes
	}
	return b
}

// Sized is the blueprint with another count of items at the same pace.
func (b Blueprint) Sized(questions int) Blueprint {
	full := b.Full()
	b.Minutes = max(1, (full.Minutes*questions+full.Questions/2)/full.Questions)
	b.Questions, b.CutScore = questions, full.CutScore
	return b
}

// Duration is the time that the blueprint gives, without anybody's extra time.
func (b Blueprint) Duration() time.Duration { return time.Duration(b.Minutes) * time.Minute }

// CheckWeights says what is wrong with the weights for a deck of these topics, or nil.
func (b Blueprint) CheckWeights(topics []string) error {
	for _, name := range slices.Sorted(maps.Keys(b.Weights)) {
		if !slices.Contains(topics, name) {
			return fmt.Errorf("weights names the topic %q, which the deck lacks; its topics are: %s",
				name, strings.Join(topics, ", "))
		}
		if w := b.Weights[name]; !(w >= 0 && w <= 100) { // so said, it catches NaN too
			return fmt.Errorf("the weight of the topic %q is %v; it must be a percentage from 0 to 100", name, w)
		}
	}
	return nil
}
