package deckfile

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
)

// The levels of headings that make a deck; deeper ones are text.
const (
	topicLevel = 1
	cardLevel  = 2
	itemLevel  = 3
)

const (
	maxSection  = 64 << 10 // bytes of a card or an item
	maxProblems = 1000
)

// reader gathers a deck from its files.
type reader struct {
	deck      *content.Deck
	topics    map[string]int // index of a topic by its name
	topic     string         // the topic that cards go to now
	card      bool           // a card is open for items
	skipped   bool           // the open card could not be read, and its items go with it
	ids       map[string]bool
	equals    map[string]int  // how many have the hash of all their texts in common
	metas     map[string]meta // what sound comments say: most items of a deck have the same
	weightsAt content.Position
	later     []content.Problem // which say nothing where no card can be read
}

func newReader(name string) *reader {
	return &reader{
		deck:   &content.Deck{Name: name, Title: name},
		topics: map[string]int{},
		ids:    map[string]bool{},
		equals: map[string]int{},
		metas:  map[string]meta{},
	}
}

func (p *reader) problem(at content.Position, format string, args ...any) {
	switch n := len(p.deck.Problems); {
	case n < maxProblems:
		p.deck.Problems = append(p.deck.Problems, content.Problem{Position: at, Text: fmt.Sprintf(format, args...)})
	case n == maxProblems:
		p.deck.Problems = append(p.deck.Problems, content.Problem{Text: "more is wrong than is listed here: mend this first"})
	}
}

// section is a heading with the blocks below it, up to the next heading that makes structure.
type section struct {
	level      int
	title      string
	id         string
	start, end int // in the text
	body       []block
	at         content.Position
}

// position is that of a place in the section's text.
func (s section) position(src string, at int) content.Position {
	return content.Position{File: s.at.File, Line: s.at.Line + strings.Count(src[s.start:at], "\n")}
}

// file adds the cards and items of one file, which may have been parsed already.
func (p *reader) file(src source) {
	p.topic, p.card, p.skipped = "", false, false
	if src.parsed != nil {
		src.text = src.parsed.text
		p.piece(src, src.parsed.all, src.parsed.deep, true)
		return
	}
	for piece := range pieces(src, pieceSize) {
		p.piece(piece.source, piece.all, piece.deep, piece.last)
	}
}

// piece adds the cards and items of a file, or of a piece of it that begins with a heading. The last one says what is not closed.
func (p *reader) piece(src source, all []block, deep []int, last bool) {
	src.text = p.sweep(src, all)
	open := section{at: content.Position{File: src.name, Line: 1 + src.line}} // what stands above the first heading
	for _, b := range all {
		level, title := b.heading(src.text)
		if level == 0 || level > itemLevel {
			if strings.TrimSpace(src.text[b.start:b.end]) != "" { // else the sweep took all of it
				open.body = append(open.body, b)
			}
			continue
		}
		open.end = b.start
		p.section(src.text, open, deep)
		at := open.position(src.text, b.start)
		text, id := cutID(title)
		open = section{level: level, title: text, id: id, start: b.start, at: at}
		p.slipOfID(&open)
	}
	open.end = len(src.text)
	p.section(src.text, open, deep)
	if last && len(all) > 0 {
		tail := all[len(all)-1]
		if lack := tail.unclosed(src.text); lack != "" {
			p.problem(open.position(src.text, tail.start), "%s; all below it was read as part of it", lack)
		}
	}
}

// unfit says why a card or item is not to be read at all; empty where it is.
func (s section) unfit(deep []int) string {
	if s.end-s.start > maxSection {
		return fmt.Sprintf("it is longer than %d KB: split it", maxSection>>10)
	}
	if at, _ := slices.BinarySearch(deep, s.start); at < len(deep) && deep[at] < s.end {
		return "lists or quotes lie too deep in each other: make it flatter"
	}
	return ""
}

func (p *reader) section(src string, s section, deep []int) {
	wrong := s.unfit(deep)
	if s.level <= topicLevel {
		p.strayText(src, s)
	}
	switch s.level {
	case topicLevel:
		p.topic, p.card, p.skipped = s.title, false, false
		if s.title == "" {
			p.problem(s.at, "a topic without a name: write it after the #")
		}
	case cardLevel:
		if s.title == "" {
			wrong = "it has no front: write it after the ##"
		}
		p.card, p.skipped = wrong == "", wrong != ""
		if p.skipped {
			p.problem(s.at, "the card is left out, and its items with it: %s", wrong)
			return
		}
		p.addCard(src, s)
	case itemLevel:
		switch {
		case p.skipped:
		case !p.card:
			p.problem(s.at, "an item that stands under no card: put a ## heading with the card's front above it")
		case wrong != "":
			p.problem(s.at, "the item is left out: %s", wrong)
		default:
			p.addItem(src, s)
		}
	}
}

// finish judges the deck as a whole.
func (p *reader) finish() {
	if len(p.deck.Topics) > 0 {
		for _, late := range p.later {
			p.problem(late.Position, "%s", late.Text)
		}
	}
	if err := p.deck.Exam.CheckWeights(p.deck.TopicNames()); err != nil {
		p.problem(p.weightsAt, "exam: %v", err)
		p.deck.Exam.Weights = nil
	}
}

// empty says why nothing in the deck can be studied.
func (p *reader) empty() error {
	if len(p.deck.Problems) > 0 {
		return fmt.Errorf("no card can be read from it: %s", p.deck.Problems[0])
	}
	return errors.New("no card found: a card is a `## front` heading with the back below it (other formats come in with `cutscore import`)")
}
