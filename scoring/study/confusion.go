package study

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cutscore/scoring"
)

// Answer is what was answered to a question of one right option.
type Answer struct {
	Card   string   // the id of its card
	Front  string   // of the card
	Right  string   // the right option
	Wrong  []string // the others
	Chosen string   // one of them; empty: the right one, or none
}

// Confusion is two cards of which the answer of one is taken for that of the other, more often than chance has it.
type Confusion struct {
	Cards  [2]string `json:"cards"`  // their ids, ascending
	Fronts [2]string `json:"fronts"` // what they ask
	Taken  int       `json:"taken"`  // how often
	Met    int       `json:"met"`    // of so many times that it could have been
}

// What a confusion takes: so many times, and so small a chance that wrong answers which fall evenly on the wrong options come
// as often to this pair. Both are set by the simulation in confusion_test.go.
const (
	confusedFrom   = 3
	confusedChance = 0.005
)

// Confusions finds them in a person's answers, the most frequent first.
func Confusions(answers []Answer) []Confusion {
	cardOf, fronts, wrong, offered := map[string]string{}, map[string]string{}, 0, 0
	for _, a := range answers {
		cardOf[sameText(a.Right)] = a.Card
		fronts[a.Card] = a.Front
		offered += len(a.Wrong)
		if a.Chosen != "" {
			wrong++
		}
	}
	pairs := map[[2]string]*Confusion{}
	for _, a := range answers {
		for _, w := range a.Wrong {
			other := cardOf[sameText(w)]
			if other == "" || other == a.Card {
				continue
			}
			key := [2]string{min(a.Card, other), max(a.Card, other)}
			c := pairs[key]
			if c == nil {
				c = &Confusion{Cards: key, Fronts: [2]string{fronts[key[0]], fronts[key[1]]}}
				pairs[key] = c
			}
			c.Met++
			if w == a.Chosen {
				c.Taken++
			}
		}
	}
	byChance := float64(wrong) / float64(offered)
	var found []Confusion
	for _, c := range pairs {
		if c.Taken >= confusedFrom && 1-scoring.AtMost(c.Taken-1, c.Met, byChance) <= confusedChance {
			found = append(found, *c)
		}
	}
	slices.SortFunc(found, func(a, b Confusion) int {
		return cmp.Or(cmp.Compare(b.Taken, a.Taken), cmp.Compare(a.Met, b.Met), slices.Compare(a.Cards[:], b.Cards[:]))
	})
	return found
}

// String names the two by what they ask.
func (c Confusion) String() string {
	return fmt.Sprintf("“%s” and “%s” (%d of %d times)", c.Fronts[0], c.Fronts[1], c.Taken, c.Met)
}

// confusedShown is how many pairs a report names.
const confusedShown = 3

// ConfusedPage is the part of a report that names the confusions, the most frequent first; empty: there are none.
func ConfusedPage(all []Confusion) string {
	if len(all) == 0 {
		return ""
	}
	page := "## What you confuse\n"
	for _, c := range all[:min(len(all), confusedShown)] {
		page += "\n- " + scoring.Literal(c.String())
	}
	return page
}

func sameText(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }
