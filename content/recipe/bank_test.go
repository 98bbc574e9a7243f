package recipe

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"cutscore/content"
)

// itemsOf makes the items of a bank.
func itemsOf(bank content.Bank, code content.Code) []*content.Item {
	var items []*content.Item
	for _, s := range bank.Stubs {
		if it, ok := s.Item(code); ok {
			items = append(items, it)
		}
	}
	return items
}

// TestSameAgain holds that deck, code and id make the item: read anew, asked in another order, and from several
// goroutines at once.
func TestSameAgain(t *testing.T) {
	code := content.Code{Series: "SAME", Number: 4}
	first := map[string]*content.Item{}
	for _, it := range itemsOf(NewMaker(deckOf(t, "security.md")).Drills(), code) {
		first[it.ID] = it
	}
	stubs := slices.Clone(NewMaker(deckOf(t, "security.md")).Drills().Stubs)
	slices.Reverse(stubs)
	var group sync.WaitGroup
	for w := range 4 {
		group.Go(func() {
			for i := w; i < len(stubs); i += 2 {
				it, ok := stubs[i].Item(code)
				if want := first[stubs[i].ID]; ok != (want != nil) || ok && !reflect.DeepEqual(it, want) {
					t.Errorf("%s differs", stubs[i].ID)
				}
			}
		})
	}
	group.Wait()
	other := 0
	stubs = slices.DeleteFunc(stubs, func(s content.Stub) bool { return first[s.ID] == nil || first[s.ID].Kind == content.Typed })
	for _, s := range stubs {
		if it, ok := s.Item(content.Code{Series: "OTHER", Number: 4}); ok && !reflect.DeepEqual(it, first[s.ID]) {
			other++
		}
	}
	if other < len(stubs)/3 { // small classes leave no choice
		t.Errorf("only %d of %d items differ for another code", other, len(stubs))
	}
}

const mixed = `---
title: Mixed
---
# One
## Card with an item {#written}
Its back is this one.
### Which is it? {#item}
- [x] this
- [ ] that
- [ ] another
## Card with an ordering item {#ordered}
Its back stands here.
### In which order? {#order}
1. first
2. second
3. third
## Card with a correction {#corrected}
What is said here is wrong.

> [!IMPORTANT]
> What is right stands here.
`

// TestBanks holds which cards contribute what.
func TestBanks(t *testing.T) {
	deck := deckFrom(t, mixed+plainCards(12))
	exam, drill := NewMaker(deck).Exams(), NewMaker(deck).Drills()
	for _, s := range exam.Stubs {
		it, ok := s.Item(content.Code{Series: "A", Number: 1})
		if !ok || !it.Kind.Examinable() {
			t.Errorf("%s cannot stand in an exam", s.ID)
		}
		if ok && it.Origin == content.Generated && (s.CardID == "written" || s.CardID == "ordered" || s.CardID == "corrected") {
			t.Errorf("%s was made of a card that has items or a correction", s.ID)
		}
	}
	has := func(bank content.Bank, prefix string) bool {
		return slices.ContainsFunc(bank.Stubs, func(s content.Stub) bool { return strings.HasPrefix(s.ID, prefix) })
	}
	if !has(exam, "item") || has(exam, "order") || !has(drill, "item") || !has(drill, "order") {
		t.Error("written items: an exam draws choice and response items, a drill all")
	}
	if has(exam, "corrected") || has(drill, "corrected") {
		t.Error("an item was made of a card with a correction")
	}
	if !slices.Equal(exam.Topics, deck.TopicNames()) || !slices.Equal(drill.Topics, deck.TopicNames()) {
		t.Error("topics are not in deck order")
	}
	perCard := map[string]int{}
	for _, s := range exam.Stubs {
		perCard[s.CardID]++
		if perCard[s.CardID] > madePerCard {
			t.Errorf("%s has more than %d items in the exam's bank", s.CardID, madePerCard)
		}
	}
	for _, c := range candidatesOf(deck) {
		if c.Kind == content.Recall && perCard[c.CardID] > 0 && c.CardID != "written" {
			t.Errorf("%s is offered as a flashcard, though it makes items", c.CardID)
		}
	}
}

// TestCarries holds what is told of cards.
func TestCarries(t *testing.T) {
	deck := deckFrom(t, mixed+plainCards(12)+"## Is it so?\nYes, it is.\n## Nothing\n## Picture\n![here](x.png)\n")
	why := map[string]string{}
	for _, v := range NewMaker(deck).Carries() {
		if (v.Items == 0) != (v.Why != "") || (v.Items == 0) != (len(v.Recipes) == 0) {
			t.Errorf("%s: %+v", v.CardID, v)
		}
		why[v.Card.Front] = v.Why
	}
	for front, want := range map[string]string{
		"Card with a correction": "correction", "Is it so?": "yes or no", "Nothing": "empty", "Picture": "picture",
	} {
		if !strings.Contains(why[front], want) {
			t.Errorf("%s: %q, want something about %q", front, why[front], want)
		}
	}
}

// candidatesOf lists all that can be made of a deck.
func candidatesOf(deck *content.Deck) []Candidate {
	return slices.Concat(NewMaker(deck).allCandidates()...)
}
