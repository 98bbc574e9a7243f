package recipe

import (
	"testing"

	"cutscore/content"
)

// ablated is what is made of the corpus with one rule or recipe left out.
type ablated struct {
	cards, made   int // cards that a choice is made of; questions of all kinds
	faulty, sound int // of the judged questions: faulty to both readers, sound to both, that are made
	text          map[string]bool
}

// ablate makes all questions of the corpus without a rule.
func ablate(t *testing.T, rule string, decks map[string]*content.Deck, rows []judged) ablated {
	t.Helper()
	a := ablated{text: map[string]bool{}}
	asked, whole := map[string]bool{}, map[string]bool{}
	for name, deck := range decks {
		m := Maker{newIndexWithout(deck, rule)}
		for _, made := range m.allCandidates() {
			choice := false
			for _, c := range made {
				a.made++
				choice = choice || c.Kind != content.Typed && c.Kind != content.Recall
				it, ok := c.Item(qualityCode)
				if !ok {
					continue
				}
				q := question(name, it)
				asked[q.asked()], whole[q.whole()] = true, true
				for _, g := range it.Gaps {
					a.text[c.ID+g.Answer] = true
				}
				a.text[c.ID+"\t"+q.whole()] = true
			}
			if choice {
				a.cards++
			}
		}
	}
	for i := range rows {
		switch j := &rows[i]; {
		case j.faults() == 2 && whole[j.whole()]:
			a.faulty++
		case j.faults() == 0 && asked[j.asked()]:
			a.sound++
		}
	}
	return a
}

// ruleNames are all recipes, guards and small rules.
func ruleNames() []string {
	var names []string
	for _, r := range recipes {
		names = append(names, r.name)
	}
	for _, r := range answerRules {
		names = append(names, r.name)
	}
	for _, r := range frontRules {
		names = append(names, r.name)
	}
	for _, r := range numberRules {
		names = append(names, r.name)
	}
	return append(names, "one against all", "sort asked for", "bare code", "symbols", "even case", "of the set asked for", "shown by figure", "akin", "what the sentence says", "part of speech", "shown by name", "shown for one noun", "echo", "sounds alike", "gap in a statement", "initials", "cycle")
}

// TestAblate prints what every recipe and rule is worth on the corpus, and fails where leaving one out changes nothing: it must go, or
// the corpus must show what it is for.
func TestAblate(t *testing.T) {
	rows, _ := readJudged(t)
	decks := map[string]*content.Deck{}
	for _, name := range qualityDecks(t) {
		decks[name] = deckOf(t, "quality/"+name)
	}
	for _, name := range append([]string{"api-gateway.md", "guards.md"}, ownDecks...) {
		decks[name] = deckOf(t, name)
	}
	all := ablate(t, "", decks, rows)
	t.Logf("with all: %d cards by choice, %d questions, judged: %d faulty and %d sound ones made", all.cards, all.made, all.faulty, all.sound)
	for _, name := range ruleNames() {
		a := ablate(t, name, decks, rows)
		changed := 0
		for q := range a.text {
			if !all.text[q] {
				changed++
			}
		}
		for q := range all.text {
			if !a.text[q] {
				changed++
			}
		}
		t.Logf("without %-22s cards %+4d, questions %+5d, faulty %+3d, sound %+4d, changed %4d",
			name, a.cards-all.cards, a.made-all.made, a.faulty-all.faulty, a.sound-all.sound, changed)
		if changed == 0 {
			t.Errorf("without %q all questions are the same", name)
		}
	}
}
