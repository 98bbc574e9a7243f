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
