package recipe

import (
	"path/filepath"
	"testing"

	"cutscore/content"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

// worth is what is made of decks: without a rule, less what is made with it.
type worth struct {
	cards, made   int // cards that a choice is made of; questions of all kinds
	faulty, sound int // of the judged questions: faulty to both readers, sound to both, that are made
	changed       int // questions that only one of the two makes
}

// made is what is made of one deck.
type made struct {
	worth
	text map[string]bool
}

// ablate makes all questions of a deck without a rule.
func ablate(t *testing.T, rule, name string, deck *content.Deck, rows []judged) made {
	t.Helper()
	a := made{text: map[string]bool{}}
	asked, whole := map[string]bool{}, map[string]bool{}
	m := Maker{newIndexWithout(deck, rule)}
	for _, some := range m.allCandidates() {
		choice := false
		for _, c := range some {
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
		a.cards += text.One(choice)
	}
	for i := range rows {
		j := &rows[i]
		a.faulty += text.One(j.deck == name && j.faults() == 2 && whole[j.whole()])
		a.sound += text.One(j.deck == name && j.faults() == 0 && asked[j.asked()])
	}
	return a
}

// add adds up what leaving a rule out does to one more deck.
func (w *worth) add(with, without *made) {
	w.cards, w.made = w.cards+without.cards-with.cards, w.made+without.made-with.made
	w.faulty, w.sound = w.faulty+without.faulty-with.faulty, w.sound+without.sound-with.sound
	for _, two := range [][2]*made{{with, without}, {without, with}} {
		for q := range two[0].text {
			w.changed += text.One(!two[1].text[q])
		}
	}
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
	facts, _, _ := distractor.Weights()
	names = append(names, facts...)
	return append(names, distractor.TwoSizes, "one against all", "sort asked for", "bare code", "symbols", "even case", "of the set asked for", "shown by figure", "part of speech", "shown by name", "shown for one noun", "echo", "sounds alike", "gap in a statement", "initials", "cycle", "same figures", "cognates", "examples", "figures of the question", "said in another unit", "other words", "version", "even code", "bare nouns", "several", "points back", "asks two things", "topic before", "described by a list", "ranges", "about", "small words", "odd one", "leaning fronts")
}

// TestAblate fails where leaving a recipe or a rule out changes nothing: it must go, or the corpus must show what it is for. With -v it
// prints what each is worth on the whole corpus; else it stops at the first deck that shows it.
func TestAblate(t *testing.T) {
	rows, _ := readJudged(t)
	var names []string
	for _, name := range qualityDecks(t) {
		names = append(names, "quality/"+name)
	}
	names = append(append(names, "api-gateway.md", "guards.md"), ownDecks...)
	worths := map[string]*worth{}
	for _, rule := range ruleNames() {
		worths[rule] = &worth{}
	}
	for _, name := range names {
		deck, short := deckOf(t, name), filepath.Base(name)
		with := ablate(t, "", short, deck, rows)
		for rule, w := range worths {
			if w.changed == 0 || testing.Verbose() {
				without := ablate(t, rule, short, deck, rows)
				w.add(&with, &without)
			}
		}
	}
	for _, rule := range ruleNames() {
		w := worths[rule]
		t.Logf("without %-36s cards %+4d, questions %+5d, faulty %+3d, sound %+4d, changed %4d", rule, w.cards, w.made, w.faulty, w.sound, w.changed)
		if w.changed == 0 {
			t.Errorf("without %q all questions are the same", rule)
		}
	}
}
