// Package recipe holds the ways to ask a card, and the bank that they make of a deck.
//
// What a card says is read in content/card; which answers are alike in content/distractor, which numbers go with a number in
// content/figures, which words or commands are taken for another in content/nearly; which of them one question refuses is decided here.
// Each recipe here makes items of what was read: an answer is asked for forwards, a term backwards, a number among others, steps in
// their order, pairs apart, a term beside its nearest neighbour. Where nothing sound can be made the card stays a plain flashcard.
//
//	index.go      a deck, read once; places.go what of a card can stand among options
//	recipe.go     the table of recipes; make_*.go one of them each
//	make_choice.go  a key among its distractors, without those that would leave it given away; make_member.go a member of a closed set among others of it; make_together.go terms of several cards
//	make_number.go the number that a card answers, or of a sentence (make_figure.go), among others
//	guard.go      which answers of the deck are refused as distractors, since they may be right, too
//	bank.go       what exams and drills draw from; candidate.go what is made of each card, or why nothing is
//	quantity.go   what the deck says of a quantity elsewhere; statement.go sentences that can be quoted with a gap
//	wording.go    the program's own words around a card's, by the language of the deck; stem.go quotes and gaps in stems
//	typed*.go     questions that are answered by writing; rivals.go answers that look much alike
//	dice.go       all the chance there is
//
// Everything is a pure function of deck, form code and item id; the only dice are hashes of these.
package recipe

import (
	"cutscore/content"
	"cutscore/content/text"
)

// recipe is a way to make items from a card.
type recipe struct {
	name   string
	level  string
	most   int // items that it makes of one card
	drafts func(*index, *entry) []draft
}

// recipes in the order in which exams prefer them.
var recipes = []recipe{
	{"forwards", content.Recognise, few, forwards},
	{"backwards", content.Recognise, few, backwards},
	{"member", content.Recognise, 1, members},
	{"member term", content.Recognise, 1, memberTerms},
	{"formula", content.Recognise, few, formulas},
	{"number", content.Recognise, few, changedNumbers},
	{"status", content.Recognise, few, statusCodes},
	{"expand", content.Recognise, few, expansions},
	{"command", content.Recognise, few, commandForms},
	{"pair", content.Distinguish, many, singlePairs},
	{"label", content.Distinguish, many, labels},
	{"contrast", content.Distinguish, few, contrasts},
	{"neighbour", content.Distinguish, few, neighbours},
	{"next", content.Recognise, many, nextSteps},
	{"first", content.Recognise, some, firstSteps},
	{"order", content.Recognise, few, orders},
	{"match", content.Distinguish, few, matches},
	{together, content.Distinguish, 1, matchedTerms},
	{"write", content.Recognise, 1, typedAnswers},
	{"term", content.Recognise, 1, typedTerms},
	{"members", content.Recognise, 1, typedMembers},
	{"half", content.Recognise, many, typedSides},
	{"missing", content.Recognise, 1, typedGaps},
	{recall, "", 1, flashcards},
}

const (
	recall   = "recall"
	together = "terms"
	// How many items a recipe makes of one card: many where each asks for another fact.
	few, some, many = 4, 6, 12
)

// draft is an item that can be made.
type draft struct {
	kind    content.Kind
	stem    string
	sound   func() bool // whether it can be made at all; nil: it can
	options func(d dice) []content.Option
	gaps    func() []content.Gap // typed items
	fixed   bool                 // the options keep their order: 3.9 comes before 3.10
}

// possible reports whether a draft gives an item.
func (dr *draft) possible() bool { return dr.sound == nil || dr.sound() }

// item makes the item; false: the form's code leaves nothing sound.
func (dr *draft) item(x *index, e *entry, r *recipe, id string, code content.Code) (*content.Item, bool) { //nolint:unparam // makers share one signature
	it := &content.Item{ID: id, Topic: e.name, Card: e.card.CardRef, Kind: dr.kind, Stem: dr.stem,
		Origin: content.Generated, FixedOrder: dr.fixed, Recipe: r.name, Level: r.level, Pos: e.card.Pos}
	if dr.gaps != nil {
		it.Gaps = dr.gaps()
	}
	if dr.options == nil {
		return it, true
	}
	it.Options = dr.options(newDice(code, id))
	return it, soundItem(it)
}

// soundItem is the last look at an item: nothing goes out that could not be asked.
func soundItem(it *content.Item) bool {
	if len(it.Options) < content.MinOptions || len(it.Options) > content.MaxOptions || it.Stem == "" {
		return false
	}
	texts := make([]string, len(it.Options))
	for i, o := range it.Options {
		if o.Text == "" {
			return false
		}
		texts[i] = o.Text
	}
	if !distinctTexts(texts) {
		return false
	}
	switch keys := it.Keys(); it.Kind {
	case content.Choice:
		return keys == 1 && len(it.Options) >= 3
	case content.Response:
		return keys >= 2 && keys < len(it.Options)
	default:
		return true
	}
}

func distinctTexts(texts []string) bool {
	seen := map[string]bool{}
	for _, t := range texts {
		f := text.Fold(t)
		if f == "" {
			f = t
		}
		if seen[f] {
			return false
		}
		seen[f] = true
	}
	return true
}
