package cue

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestTraitsAreSeen holds each trait to a bank whose keys alone have it.
func TestTraitsAreSeen(t *testing.T) {
	for name, words := range map[string][]string{
		"keys with and, or":          {" and this", " or that"},
		"keys with commas, brackets": {", this", " (that)"},
		"keys with clauses":          {" which waits", " because it waits"},
		"keys with negations":        {" not this", " without that"},
		"keys with names":            {" Kinesis", " IAM"},
		"keys with figures, code":    {" 429", " `get`"},
		"keys with hedges":           {" may", " often"},
		"keys with absolutes":        {" always", " never"},
	} {
		bank := made(60, 1, func(dice *rand.Rand, q *Question) { q.Options[q.Key] += words[dice.IntN(len(words))] })
		got := Traits(bank)
		i := slices.IndexFunc(got, func(r Trait) bool { return r.Name == name })
		if i < 0 {
			t.Fatalf("there is no trait %q", name)
		}
		if r := got[i]; r.Verdict != Leaks || r.Items != 60 || r.Keys != 60 || r.Luck != 15 {
			t.Errorf("%+v", r)
		}
	}
	if n := len(traits); n != 8 {
		t.Errorf("%d traits, 8 are tried here", n)
	}
}

// TestConjunctionsOutOfReach is the case that traits are for: in a third of the questions two options have a conjunction, the
// key among them more often than luck would have it. The best of many fixed readers gets as far by luck.
func TestConjunctionsOutOfReach(t *testing.T) {
	bank := made(240, 4, func(dice *rand.Rand, q *Question) {
		for i := range q.Options {
			q.Options[i] += fmt.Sprintf(" w%c%c", 'a'+dice.IntN(26), 'a'+dice.IntN(26))
		}
		if dice.IntN(3) > 0 {
			return
		}
		first := q.Key
		if dice.IntN(5) == 0 {
			first = (q.Key + 1) % 4
		}
		for _, i := range []int{first, (q.Key + 2 + dice.IntN(2)) % 4} {
			q.Options[i] = q.Options[i][:len(q.Options[i])-3] + "and"
		}
	})
	if got := Traits(bank)[0]; !got.Verdict.Beaten() {
		t.Errorf("%+v", got)
	}
	if got := PlayLearned(bank); got.Weights[0].Cue != "conjunctions" {
		t.Errorf("the learned reader leans on %v", got.Weights[0])
	}
	if got := PlayFixed(bank); got.Verdict != Clean {
		t.Errorf("%s: %+v", got.Verdict, got.Results[0])
	}
}

// TestTraitsAreCounted: 40 questions in which one option of four has a conjunction, 20 times the key; 10 by luck, with a variance
// of 7.5. Ten more in which all options have one tell nothing.
func TestTraitsAreCounted(t *testing.T) {
	var bank []Question
	for i := range 40 {
		bank = append(bank, Question{Stem: "Q?", Options: []string{"a and b", "c", "d", "e"}, Key: i % 2})
	}
	for range 10 {
		bank = append(bank, Question{Stem: "Q?", Options: []string{"a and b", "c and d", "e and f", "g and h"}})
	}
	// 8 traits times erfc(9.5 / sqrt(7.5) / sqrt(2))
	if got, want := Traits(bank)[0], (Trait{"keys with and, or", 40, 20, 10, 0.0042, Doubtful}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// TestTraitsByLuck: where any option may have one, no verdict is passed, in bank after bank; nor where too few have it.
func TestTraitsByLuck(t *testing.T) {
	beaten := 0
	for seed := range uint64(40) {
		bank := made(200, seed, func(dice *rand.Rand, q *Question) {
			for i := range q.Options {
				q.Options[i] += []string{" and this", ", that", " not this", ""}[dice.IntN(4)]
			}
		})
		for _, r := range Traits(bank) {
			if r.Verdict.Beaten() {
				beaten++
			}
			if r.Name == "keys with hedges" && (r.Verdict != TooFew || r.P != 1) {
				t.Errorf("seed %d: %+v", seed, r)
			}
		}
	}
	if beaten > 3 {
		t.Errorf("%d of 40 banks without a cue have a trait beyond luck", beaten)
	}
}
