package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
	"fmt"
	"slices"
)

const mostParts = 6 // of an ordering item: more is a memory of numbers

// orders lets the person put steps into their order: all of them, or of many the first ones and the last ones.
func orders(x *index, e *entry) []draft {
	steps := e.reading.Steps
	if len(steps) < card.MinList {
		return nil
	}
	windows := [][]card.Step{steps}
	if len(steps) > mostParts+1 {
		windows = [][]card.Step{steps[:mostParts], steps[len(steps)-mostParts:]}
	}
	var out []draft
	for _, some := range windows {
		options := make([]content.Option, len(some))
		for i, s := range some {
			options[i] = content.Option{Text: s.Label, Correct: true, Place: i + 1, Rationale: clippedStep(s)}
		}
		out = append(out, draft{kind: content.Order, stem: card.About(e.front.Subject(), x.say.order),
			options: func(dice) []content.Option { return options }})
	}
	return out
}

func clippedStep(s card.Step) string {
	if s.Text == "" {
		return ""
	}
	return clipped(s.Text)
}

// nextSteps asks what comes right after a step. Which step comes last cannot be asked for, so the first is asked for too.
func nextSteps(x *index, e *entry) []draft {
	steps := e.reading.Steps
	if len(steps) < wanted+1 {
		return nil
	}
	labels := stepPhrases(x, e)
	var out []draft
	for _, i := range spread(len(steps)-1, few) {
		var found []*phrase
		for j, ph := range labels {
			if j != i && j != i+1 && !distractor.AlikeAny(ph, found) && !distractor.Alike(ph, labels[i+1]) {
				found = append(found, ph)
			}
		}
		stem := card.About(e.front.Subject(), fmt.Sprintf(x.say.after, steps[i].Label))
		key := labels[i+1]
		out = append(out, draft{kind: content.Choice, stem: stem,
			sound: func() bool { return len(found) >= leastWant && x.hidden(key, stem, found) },
			options: func(d dice) []content.Option {
				n := min(wanted, len(found))
				options := []content.Option{{Text: key.Text, Correct: true, Rationale: cardSays}}
				for _, ph := range shuffled(d, found)[:n] {
					options = append(options, content.Option{Text: ph.Text, Rationale: "It comes elsewhere."})
				}
				return options
			}})
	}
	return out
}

func stepPhrases(x *index, e *entry) []*phrase {
	labels := make([]*phrase, len(e.reading.Steps))
	for i, s := range e.reading.Steps {
		ph := distractor.NewPhrase(x.lexicon, s.Label, e.at)
		labels[i] = &ph
	}
	return labels
}

// firstSteps asks which of several steps comes first, and which last.
func firstSteps(x *index, e *entry) []draft {
	labels := stepPhrases(x, e)
	if len(labels) < wanted+2 || x.has("cycle") && cyclic(e) {
		return nil
	}
	var out []draft
	for _, i := range spread(len(labels), some) {
		which, where, others := x.say.first, "before", labels[i+1:]
		if 2*i >= len(labels) {
			which, where, others = x.say.last, "after", labels[:i]
		}
		key := labels[i]
		others = slices.DeleteFunc(slices.Clone(others), func(ph *phrase) bool { return distractor.Alike(ph, labels[i]) })
		out = append(out, draft{kind: content.Choice, stem: card.About(e.front.Subject(), which),
			sound: func() bool { return len(others) >= wanted && !given(e.front.Text, key.Text) },
			options: func(d dice) []content.Option {
				options := []content.Option{{Text: key.Text, Correct: true, Rationale: cardSays}}
				for _, ph := range shuffled(d, others)[:wanted] {
					options = append(options, content.Option{Text: ph.Text, Rationale: "“" + clipped(key.Text) + "” comes " + where + " it."})
				}
				return options
			}})
	}
	return out
}

// cyclic reports whether what a card lists begins anew after its end: nothing is its first.
func cyclic(e *entry) bool {
	return slices.ContainsFunc(e.front.Lower, func(w string) bool { return cycles()[w] })
}

var cycles = text.List(`cycle cycles circuit circulation loop lights traffic zyklus kreislauf ciclo`)

// spread orders the numbers below n so that the first few of them are far from each other.
func spread(n, few int) []int {
	var out []int
	stride := max(1, n/few)
	for from := range stride {
		for i := from; i < n; i += stride {
			out = append(out, i)
		}
	}
	return out
}
