package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"

	"cutscore/content"
)

// The levels of headings that make a deck; deeper ones are text.
const (
	topicLevel = 1
	cardLevel  = 2
	itemLevel  = 3
)

// reader gathers a deck from its files.
type reader struct {
	deck    *content.Deck
	topics  map[string]int // index of a topic by its name
	topic   string         // the topic that cards go to now
	card    bool           // a card is open for items
	skipped bool           // the open card could not be read, and its items go with it
	ids     map[string]bool
	frontAt content.Position
}

func newReader(name string) *reader {
	return &reader{
		deck:   &content.Deck{Name: name, Title: name},
		topics: map[string]int{},
		ids:    map[string]bool{},
	}
}

func (p *reader) problem(at content.Position, format string, args ...any) {
	p.deck.Problems = append(p.deck.Problems, content.Problem{Position: at, Text: fmt.Sprintf(format, args...)})
}

// section is a heading with the blocks below it, up to the next heading that makes structure.
type section struct {
	level int
	title string
	id    string
	body  []block
	at    content.Position
}

// file adds the cards and items of one file.
func (p *reader) file(src source) {
	var open *section
	flush := func() {
		if open != nil {
			p.section(src.text, *open)
		}
	}
	p.topic, p.card = "", false
	line, counted := 1+src.line, 0
	for _, b := range blocks(src.text) {
		level, title := b.heading(src.text)
		if level == 0 || level > itemLevel {
			if open != nil {
				open.body = append(open.body, b)
			}
			continue
		}
		flush()
		line, counted = line+strings.Count(src.text[counted:b.start], "\n"), b.start
		text, id := cutID(title)
		open = &section{level: level, title: text, id: id, at: content.Position{File: src.name, Line: line}}
	}
	flush()
}

func (p *reader) section(src string, s section) {
	switch s.level {
	case topicLevel:
		p.topic, p.card, p.skipped = s.title, false, false
		if s.title == "" {
			p.problem(s.at, "a topic without a name: write it after the #")
		}
	case cardLevel:
		p.card, p.skipped = s.title != "", s.title == ""
		if p.skipped {
			p.problem(s.at, "a card without a front: write it after the ##")
			return
		}
		p.addCard(src, s)
	case itemLevel:
		switch {
		case p.skipped:
		case !p.card:
			p.problem(s.at, "an item that stands under no card: put a ## heading with the card's front above it")
		default:
			p.addItem(src, s)
		}
	}
}

func (p *reader) addCard(src string, s section) {
	back, correction := splitBack(src, s.body)
	card := content.Card{CardRef: content.CardRef{Front: s.title, Back: back, Correction: correction}, Pos: s.at}
	card.ID = p.identify(s, "card", s.title, back)
	if p.topic == "" {
		p.topic = p.deck.Title
	}
	i, known := p.topics[p.topic]
	if !known {
		i = len(p.deck.Topics)
		p.topics[p.topic] = i
		p.deck.Topics = append(p.deck.Topics, content.Topic{Name: p.topic})
	}
	p.deck.Topics[i].Cards = append(p.deck.Topics[i].Cards, card)
}

const important = "[!IMPORTANT]"

// splitBack gives a card's back and its correction. Comments are dropped.
func splitBack(src string, body []block) (back, correction string) {
	var kept []block
	for _, b := range body {
		if _, comment := b.comment(src); comment {
			continue
		}
		if b.node.Kind() == ast.KindBlockquote {
			if text, marked := strings.CutPrefix(b.quoted(src), important); marked {
				correction = strings.TrimSpace(correction + "\n\n" + strings.TrimSpace(text))
				continue
			}
		}
		kept = append(kept, b)
	}
	return sourceOf(src, kept), correction
}

// identify gives the id that stands in the heading, else a hash of the texts: of the first alone where that is enough.
// An id that stands twice is a problem, and the later one gets a hash.
func (p *reader) identify(s section, what string, texts ...string) string {
	if s.id != "" && !p.ids[s.id] {
		p.ids[s.id] = true
		return s.id
	}
	if s.id != "" {
		p.problem(s.at, "the id {#%s} stands twice in this deck: give this %s another", s.id, what)
	}
	id := ""
	for i := range texts {
		id = hashID(what[:1], texts[:i+1]...)
		if !p.ids[id] {
			break
		}
	}
	for n := 2; p.ids[id]; n++ {
		id = fmt.Sprintf("%s-%d", hashID(what[:1], texts...), n)
	}
	p.ids[id] = true
	return id
}

func hashID(prefix string, texts ...string) string {
	h := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return prefix + hex.EncodeToString(h[:])[:11]
}

// finish judges the deck as a whole.
func (p *reader) finish() {
	if err := p.deck.Exam.CheckWeights(p.deck.TopicNames()); err != nil {
		p.problem(p.frontAt, "exam: %v", err)
		p.deck.Exam.Weights = nil
	}
}

// empty says why nothing in the deck can be studied.
func (p *reader) empty() error {
	if len(p.deck.Problems) > 0 {
		return errors.New(p.deck.Problems[0].Text)
	}
	return errors.New("no card found: a card is a `## front` heading with the back below it (other formats come in with `cutscore import`)")
}
