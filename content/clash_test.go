package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// pair makes two items clash.
func pair(bank *Bank, a, b string) {
	clash := bank.clash()
	if clash == nil {
		clash = map[string][]string{}
		bank.Clash = func() map[string][]string { return clash }
	}
	clash[a] = append(clash[a], b)
	clash[b] = append(clash[b], a)
}

func TestItemsThatClashStandInNoFormTogether(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		bank := newBank(topic{"Auth", 20}, topic{"Limits", 20})
		for range 6 { // at most 12 items clash, so that there is always another to take
			pair(&bank, bank.Stubs[r.IntN(40)].ID, bank.Stubs[r.IntN(40)].ID)
		}
		had := map[string]bool{}
		for number := 1; number <= 6; number++ {
			form := ids(draw(t, bank, Blueprint{Questions: 8}, fmt.Sprintf("%d-%d", r.IntN(100), number)))
			for _, id := range form {
				if both := shared(bank.clash()[id], form); len(both) > 0 && both[0] != id {
					t.Errorf("form %d: %s clashes with %v", number, id, both)
				}
				had[id] = true
			}
		}
	})
}

func TestAnItemThatWasPassedOverComesNext(t *testing.T) {
	bank := newBank(topic{"Auth", 9})
	plain := ids(draw(t, bank, Blueprint{Questions: 3}, "AB-1"))
	pair(&bank, plain[0], plain[1])
	first, second := ids(draw(t, bank, Blueprint{Questions: 3}, "AB-1")), ids(draw(t, bank, Blueprint{Questions: 3}, "AB-2"))
	if got := len(shared(first, plain[:2])); got != 1 {
		t.Errorf("form 1 holds %d of the pair that clashes, want 1", got)
	}
	if got := len(shared(second, plain[:2])); got != 1 {
		t.Errorf("form 2 holds %d of the pair, want the one that form 1 passed over", got)
	}
	if both := shared(first, second); len(both) > 0 {
		t.Errorf("forms 1 and 2 share %v", both)
	}
}

func TestItemsThatClashAreTakenWhenNothingElseIsLeft(t *testing.T) {
	bank := newBank(topic{"Auth", 4})
	for i := range 4 {
		for j := range i {
			pair(&bank, bank.Stubs[i].ID, bank.Stubs[j].ID)
		}
	}
	if form := draw(t, bank, Blueprint{Questions: 4}, "AB-1"); len(form) != 4 {
		t.Errorf("%d items, want 4", len(form))
	}
}

func TestAReplacementClashesOnlyWhenNothingElseIsLeft(t *testing.T) {
	bank := newBank(topic{"Auth", 6})
	form := ids(draw(t, bank, Blueprint{Questions: 2}, "AB-1"))
	refuse(bank, form[0])
	var others []string
	for _, s := range bank.Stubs {
		if !slices.Contains(form, s.ID) {
			others = append(others, s.ID)
		}
	}
	for _, other := range others[1:] { // all but one clash with what stays
		pair(&bank, form[1], other)
	}
	got := ids(draw(t, bank, Blueprint{Questions: 2}, "AB-1"))
	if !slices.Contains(got, others[0]) {
		t.Errorf("the form is %v; %s was the one replacement without a clash", got, others[0])
	}
}
