// Package outline goes through a deck for the writers of foreign formats, and counts what a format cannot hold, so that
// each of them says it in the same words; bare.go gives a text without the marks of Markdown. How a format is written stands in its own folder.
package outline

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/source"
)

// Holds is what a format can hold. What is not true is counted and said.
type Holds struct {
	Name                                                 string // of the format, such as "Aiken"
	Response, Order, Match, Flashcards                   bool
	Rationales, Explanations, Topics, Wrong, Also, Lines bool
}

// Walk calls write for each item and card of a deck that a format can hold, in deck order, and gives notes on the rest. A card
// that has items is not written itself: its items ask it.
func Walk(deck *content.Deck, can Holds, write func(topic string, it *content.Item, card *content.Card) error) ([]source.Note, error) {
	w := walker{can: can, counts: map[string]int{}}
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		for c := range topic.Cards {
			if err := w.card(topic.Name, &topic.Cards[c], write); err != nil {
				return nil, err
			}
		}
	}
	if !can.Topics && len(deck.Topics) > 1 {
		w.counts["topics of its %d chapters"] = len(deck.Topics)
	}
	return w.notes(), nil
}

type walker struct {
	can    Holds
	counts map[string]int
}

func (w *walker) card(topic string, card *content.Card, write func(string, *content.Item, *content.Card) error) error {
	if len(card.Items) == 0 {
		switch {
		case card.Back == "":
			w.counts["fronts of %d cards without a back"]++
			return nil
		case !w.can.Flashcards:
			w.counts["%d flashcards"]++
			return nil
		}
		w.count("wrong answers of %d cards", !w.can.Wrong && len(card.Wrong) > 0)
		w.count("further right answers of %d cards", !w.can.Also && len(card.Also) > 0)
		w.count("corrections of %d cards", card.Correction != "")
		return write(topic, nil, card)
	}
	w.count("backs of %d cards that have questions", card.Back != "")
	for i := range card.Items {
		it := &card.Items[i]
		if !w.holds(it) {
			continue
		}
		w.lesser(it)
		if err := write(topic, it, nil); err != nil {
			return err
		}
	}
	return nil
}

// holds reports whether an item can be written at all.
func (w *walker) holds(it *content.Item) bool {
	switch {
	case it.Kind == content.Response && !w.can.Response:
		w.counts["%d questions with several right options"]++
	case it.Kind == content.Order && !w.can.Order:
		w.counts["%d questions to be put in order"]++
	case it.Kind == content.Match && !w.can.Match:
		w.counts["%d questions to be matched"]++
	default:
		return true
	}
	return false
}

// lesser counts what an item loses.
func (w *walker) lesser(it *content.Item) {
	for _, o := range it.Options {
		w.count("reasons of %d options", !w.can.Rationales && o.Rationale != "")
	}
	w.count("explanations of %d questions", !w.can.Explanations && it.Explanation != "")
	w.count("line breaks of %d questions", !w.can.Lines && broken(it))
	w.count("right parts to spare of %d questions", len(it.Spare) > 0)
	w.count("fixed order of options of %d questions", it.FixedOrder)
	w.count("levels of %d questions", it.Level != "")
	w.count("dates of the last check of %d questions", it.Checked != "")
}

func (w *walker) count(what string, lost bool) {
	if lost {
		w.counts[what]++
	}
}

// losses are what can be lost, in the order in which it is told: whole questions first. The count stands for the many.
var losses = []struct{ one, many string }{
	{"1 question with several right options", "%d questions with several right options"},
	{"1 question to be put in order", "%d questions to be put in order"},
	{"1 question to be matched", "%d questions to be matched"},
	{"1 flashcard", "%d flashcards"},
	{"the front of 1 card without a back", "fronts of %d cards without a back"},
	{"the reason of 1 option", "reasons of %d options"},
	{"the explanation of 1 question", "explanations of %d questions"},
	{"", "topics of its %d chapters"},
	{"the wrong answers of 1 card", "wrong answers of %d cards"},
	{"the further right answers of 1 card", "further right answers of %d cards"},
	{"the correction of 1 card", "corrections of %d cards"},
	{"the back of 1 card that has questions", "backs of %d cards that have questions"},
	{"the right parts to spare of 1 question", "right parts to spare of %d questions"},
	{"the fixed order of options of 1 question", "fixed order of options of %d questions"},
	{"the level of 1 question", "levels of %d questions"},
	{"the date of the last check of 1 question", "dates of the last check of %d questions"},
	{"the line breaks of 1 question", "line breaks of %d questions"},
}

func (w *walker) notes() []source.Note {
	var notes []source.Note
	for _, l := range losses {
		n := w.counts[l.many]
		text := fmt.Sprintf(l.many, n)
		switch {
		case n == 0:
			continue
		case n == 1:
			text = l.one
		case l.many[0] != '%':
			text = "the " + text
		}
		notes = append(notes, source.Note{Text: w.can.Name + " cannot hold " + text})
	}
	return notes
}

// broken reports whether a text of an item has several lines.
func broken(it *content.Item) bool {
	all := it.Stem
	for _, o := range it.Options {
		all += o.Text
	}
	return strings.Contains(all, "\n")
}
