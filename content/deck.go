package content

import (
	"fmt"
	"strings"
)

// Card is a flashcard. Items are those that somebody wrote for it.
type Card struct {
	CardRef
	Wrong []string // wrong answers by its author, for choices made from the card
	Also  []string // further right answers, for typing
	Items []Item
	Pos   Position
}

// Topic is a chapter of a deck.
type Topic struct {
	Name  string
	Cards []Card
}

// Deck is what a person studies.
type Deck struct {
	Name     string // how commands call it
	ID       string // what records and history know it by; its title where its author gave it none
	Title    string
	AsOf     string // year and month the content was true in, "2026-11"
	Digest   string // of the deck's text: two decks with the same digest ask the same
	Exam     Blueprint
	Imported Imported
	Topics   []Topic
	Problems []Problem // what is wrong with it; the rest works
}

// Imported says what a deck was made of; the zero value is that of a deck that somebody wrote.
type Imported struct {
	From string // the base name of the foreign file
	Sum  string // of the deck's text below the front matter, as it was written: another one was edited since
}

// TopicNames lists the topics in deck order.
func (d *Deck) TopicNames() []string {
	names := make([]string, len(d.Topics))
	for i, t := range d.Topics {
		names[i] = t.Name
	}
	return names
}

// FindTopic gives the topic's own name for what a person wrote, letter case ignored; a beginning that fits one topic
// alone is enough. The error names the topics that there are.
func (d *Deck) FindTopic(wanted string) (string, error) {
	var starts []string
	for _, name := range d.TopicNames() {
		if strings.EqualFold(name, wanted) {
			return name, nil
		}
		if wanted != "" && strings.HasPrefix(strings.ToLower(name), strings.ToLower(wanted)) {
			starts = append(starts, name)
		}
	}
	if len(starts) == 1 {
		return starts[0], nil
	}
	return "", fmt.Errorf("deck %q has no topic %q; its topics are: %s", d.Title, wanted, strings.Join(d.TopicNames(), ", "))
}

// Cards lists all cards in deck order.
func (d *Deck) Cards() []*Card {
	var cards []*Card
	for t := range d.Topics {
		for c := range d.Topics[t].Cards {
			cards = append(cards, &d.Topics[t].Cards[c])
		}
	}
	return cards
}

// Items lists the written items in deck order.
func (d *Deck) Items() []*Item {
	var items []*Item
	for _, card := range d.Cards() {
		for i := range card.Items {
			items = append(items, &card.Items[i])
		}
	}
	return items
}

// Problem is something wrong with a deck, said so that its author can mend it.
type Problem struct {
	Position
	Text string // what is wrong and how to mend it
}

func (p Problem) String() string {
	switch {
	case p.File == "":
		return p.Text
	case p.Line == 0:
		return p.File + ": " + p.Text
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text)
}
