package json

import (
	"encoding/json"
	"fmt"
	"io"

	"cutscore/content"
	"cutscore/content/formats/outline"
	"cutscore/content/formats/source"
)

// file is a deck as we write it. Texts are Markdown.
type file struct {
	Title     string   `json:"title"`
	Format    string   `json:"format"`
	Exam      *exam    `json:"exam,omitempty"`
	Questions []record `json:"questions"`
}

type exam struct {
	Minutes  int `json:"minutes,omitempty"`
	CutScore int `json:"cutScore,omitempty"`
}

// record is a question or a flashcard.
type record struct {
	ID           string   `json:"id"`
	Topic        string   `json:"topic"`
	Front        string   `json:"front,omitempty"`
	Back         []string `json:"back,omitempty"`
	WrongAnswers []string `json:"wrongAnswers,omitempty"`
	Question     string   `json:"question,omitempty"`
	Options      []option `json:"options,omitempty"`
	Pairs        []pair   `json:"pairs,omitempty"`
	CorrectOrder []string `json:"correctOrder,omitempty"`
	Explanation  string   `json:"explanation,omitempty"`
}

type option struct {
	Text      string `json:"text"`
	Correct   bool   `json:"correct"`
	Rationale string `json:"rationale,omitempty"`
}

type pair struct {
	Left  string `json:"left"`
	Right string `json:"right"`
}

// Write writes a deck.
func Write(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	out := file{Title: deck.Title, Format: "markdown", Questions: []record{}}
	if deck.Exam.Minutes > 0 || deck.Exam.CutScore > 0 {
		out.Exam = &exam{deck.Exam.Minutes, deck.Exam.CutScore}
	}
	can := outline.Holds{Name: "JSON", Response: true, Order: true, Match: true, Flashcards: true, Rationales: true, Explanations: true, Topics: true, Wrong: true, Also: true, Lines: true}
	notes, err := outline.Walk(deck, can, func(topic string, it *content.Item, card *content.Card) error {
		if card != nil {
			out.Questions = append(out.Questions, record{ID: card.ID, Topic: topic, Front: card.Front, Back: append([]string{card.Back}, card.Also...), WrongAnswers: card.Wrong})
			return nil
		}
		out.Questions = append(out.Questions, question(topic, it))
		return nil
	})
	if err != nil {
		return notes, err
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return notes, fmt.Errorf("writing JSON: %w", err)
	}
	return notes, nil
}

func question(topic string, it *content.Item) record {
	r := record{ID: it.ID, Topic: topic, Question: it.Stem, Explanation: it.Explanation}
	for _, o := range it.Options {
		switch it.Kind {
		case content.Match:
			r.Pairs = append(r.Pairs, pair{o.Text, o.Match})
		case content.Order:
			r.CorrectOrder = append(r.CorrectOrder, o.Text)
		default:
			r.Options = append(r.Options, option{o.Text, o.Correct, o.Rationale})
		}
	}
	return r
}
