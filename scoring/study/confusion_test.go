package study

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// confusing is a candidate's answers to 195 questions of 65 cards whose wrong options are the answers of neighbours; some pairs
// of cards are confused six times of ten, everything else is wrong one time of five, by chance.
func confusing(rng *rand.Rand, pairs int) (answers []Answer, planted map[[2]string]bool) {
	const cards, rounds = 65, 3
	id := func(c int) string { return fmt.Sprintf("c%02d", c) }
	planted = map[[2]string]bool{}
	partner := map[int]int{}
	for _, c := range rng.Perm(cards - 1) {
		_, one := partner[c]
		_, other := partner[c+1]
		if len(planted) < pairs && !one && !other {
			partner[c], partner[c+1] = c+1, c
			planted[[2]string{id(c), id(c + 1)}] = true
		}
	}
	for range rounds {
		for _, c := range rng.Perm(cards) {
			a := Answer{Card: id(c), Front: "front " + id(c), Right: "Answer of " + id(c)}
			for _, by := range []int{1, cards - 1, 2, cards - 2}[:3+rng.IntN(2)] {
				a.Wrong = append(a.Wrong, "answer  of "+id((c+by)%cards))
			}
			other, confused := partner[c]
			switch {
			case confused && rng.Float64() < 0.6:
				a.Chosen = "answer  of " + id(other)
			case rng.Float64() < 0.2:
				a.Chosen = a.Wrong[rng.IntN(len(a.Wrong))]
			}
			answers = append(answers, a)
		}
	}
	return answers, planted
}

// Of what is named after 195 answers, four of five were planted; and most of what was planted is named.
func TestPlantedConfusionsAreFound(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 12))
	named, right, planted := 0, 0, 0
	for range 300 {
		answers, pairs := confusing(rng, 5)
		planted += len(pairs)
		for _, c := range Confusions(answers) {
			named++
			if pairs[c.Cards] {
				right++
			}
		}
	}
	precision, recall := float64(right)/float64(named), float64(right)/float64(planted)
	t.Logf("precision %.2f, recall %.2f", precision, recall)
	if precision < 0.8 || recall < 0.5 {
		t.Errorf("precision %.2f, recall %.2f", precision, recall)
	}
}

// Somebody who confuses nothing is rarely told of anything.
func TestNothingIsConfusedByChance(t *testing.T) {
	rng, named := rand.New(rand.NewPCG(5, 13)), 0
	for range 300 {
		answers, _ := confusing(rng, 0)
		named += len(Confusions(answers))
	}
	t.Logf("%.2f a candidate", float64(named)/300)
	if named > 300/4 {
		t.Errorf("%d confusions of 300 candidates", named)
	}
}

func TestConfusionCounts(t *testing.T) {
	ask := func(card, right, wrong, chosen string) Answer {
		return Answer{Card: card, Front: "What is " + card + "?", Right: right, Wrong: []string{wrong, "x", "y"}, Chosen: chosen}
	}
	answers := []Answer{ask("a", "A", "B", "B"), ask("b", "B", "A", "A"), ask("a", "A", "b", "b"), ask("b", "B", "A", "")}
	for range 40 {
		answers = append(answers, ask("z", "Z", "w", ""))
	}
	got := Confusions(answers)
	want := Confusion{Cards: [2]string{"a", "b"}, Fronts: [2]string{"What is a?", "What is b?"}, Taken: 3, Met: 4}
	if len(got) != 1 || got[0] != want {
		t.Errorf("%+v", got)
	}
	for range 5 { // another pair, taken more often, is named first
		answers = append(answers, ask("c", "C", "D", "D"), ask("d", "D", "C", ""))
	}
	if got := Confusions(answers); len(got) != 2 || got[0].Cards != [2]string{"c", "d"} || got[1] != want {
		t.Errorf("%+v", got)
	}
	// Twice is too few, a wrong option that answers no card is no other card, and neither is the same one asked otherwise.
	for range 2 {
		answers = append(answers, ask("p", "P", "Q", "Q"), ask("q", "Q", "w", ""))
	}
	for range 5 {
		answers = append(answers, ask("e", "E", "w", "x"), ask("g", "G", "G2", "G2"), ask("g", "G2", "w", ""))
	}
	if got := Confusions(answers); len(got) != 2 {
		t.Errorf("%+v", got)
	}
	if got := Confusions(nil); got != nil {
		t.Errorf("%+v", got)
	}
}

func TestConfusedPage(t *testing.T) {
	if page := ConfusedPage(nil); page != "" {
		t.Errorf("%q", page)
	}
	one := Confusion{Cards: [2]string{"a", "b"}, Fronts: [2]string{"a_b?", "*B*?"}, Taken: 3, Met: 4}
	want := "## What you confuse\n" + strings.Repeat("\n- “a_b?” and “\\*B\\*?” (3 of 4 times)", confusedShown)
	if page := ConfusedPage([]Confusion{one, one, one, one}); page != want {
		t.Errorf("%q, want %q", page, want)
	}
}
