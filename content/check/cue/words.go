package cue

import (
	"maps"
	"math"
	"slices"
	"strings"

	"cutscore/content/text"
)

// PlayWords plays a reader that remembers the words of the keys and distractors it saw on other cards (naive Bayes), whole
// options too: an option that is the key here and a distractor there, or one kind of words that keys are written in.
func PlayWords(questions []Question) Learned { return crossed(questions, wordHits) }

func wordHits(questions []Question, fold []int, n int, _ *Learned) float64 {
	all, parts := newMemory(), make([]memory, n)
	for f := range parts {
		parts[f] = newMemory()
	}
	for i, q := range questions {
		all.learn(q)
		parts[fold[i]].learn(q)
	}
	hits := 0.0
	for i, q := range questions {
		figures := make([]float64, len(q.Options))
		for o, option := range q.Options {
			for _, term := range terms(option) {
				figures[o] += all.logOdds(term, parts[fold[i]])
			}
		}
		hits += choose(figures)[q.Key]
	}
	return hits
}

// memory counts in how many keys and distractors a term stood.
type memory struct {
	keys, distractors map[string]int
	key, distractor   int
}

func newMemory() memory { return memory{keys: map[string]int{}, distractors: map[string]int{}} }

func (m *memory) learn(q Question) {
	for i, option := range q.Options {
		counts := m.distractors
		if i == q.Key {
			counts = m.keys
			m.key++
		} else {
			m.distractor++
		}
		for _, term := range terms(option) {
			counts[term]++
		}
	}
}

// logOdds is what a term says for a key, the part of the memory left out that belongs to the question's own fold.
func (m *memory) logOdds(term string, without memory) float64 {
	const smoothing = 1.0
	in := float64(m.keys[term]-without.keys[term]) + smoothing
	out := float64(m.distractors[term]-without.distractors[term]) + smoothing*float64(m.distractor)/float64(max(1, m.key))
	keys, distractors := float64(m.key-without.key), float64(m.distractor-without.distractor)
	return math.Log(in/(keys+smoothing)) - math.Log(out/(distractors+smoothing*float64(m.distractor)/float64(max(1, m.key))))
}

// terms are the words of an option, each once, and the option as a whole.
func terms(option string) []string {
	var out []string
	for _, w := range slices.Sorted(maps.Keys(text.Set(text.Words(option)))) { // in order: sums of floats depend on it
		out = append(out, fold(w))
	}
	return append(out, "\x00"+strings.Join(text.Words(option), " "))
}
