// Package hashcards reads cards whose sides begin with Q: and A:, and cloze cards that begin with C:. The programs
// hashcards and repeater write them, and SuperMemo's Q&A text. cloze.go makes cards of deletions.
package hashcards

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	tag      = pattern.New(`^\s{0,2}(?:\*\*)?(?:(Q|q|Question|QUESTION|question)|(A|a|Answer|ANSWER|answer)|(C))(?:\s?\d{1,4})?(?:\*\*:|:(?:\*\*)?)(?:[ \t]+(.*))?$`)
	schedule = pattern.New(`^(?:I: REP=|O: \d+)`)
	named    = pattern.New(`(?m)^name\s*=\s*"([^"\n]*)"`)
)

// Detect recognises cards by their Q: with A:, or by C: with deletions.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, ":") {
		return ""
	}
	lines, _ := mdlines.Of(f.Text)
	var asked, answered, clozes int
	for i, l := range lines {
		m := tag.FindStringSubmatch(l.Text)
		switch {
		case l.Code || m == nil:
		case m[1] != "":
			asked++
		case m[2] != "" && asked > 0:
			answered++
		case m[3] != "" && hasDeletion(block(lines[i:])):
			clozes++
		}
	}
	switch {
	case asked > 0 && answered > 0 && answered <= 2*asked:
		return "Q: and A: lines"
	case clozes > 0 && asked == answered:
		return "C: lines with deletions in brackets"
	}
	return ""
}

// block is the text of a cloze card from its first line on.
func block(lines []mdlines.Line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 && (tag.MatchString(l.Text) || strings.TrimSpace(l.Text) == "---") || i > 200 {
			break
		}
		b.WriteString(l.Text + "\n")
	}
	return b.String()
}

// Read reads a deck.
func Read(f source.File) (source.Bank, error) {
	lines, title := mdlines.Of(f.Text)
	if len(lines) > 0 && lines[0].Number > 1 {
		if m := named.FindStringSubmatch(f.Text[:min(len(f.Text), 2000)]); m != nil {
			title = m[1]
		}
	}
	r := reader{bank: &source.Bank{Title: title}}
	last := 0
	for i, l := range lines {
		last = l.Number
		if l.Level > 1 && beforeCard(lines[i+1:]) {
			r.finish(l.Number)
			r.topic = mdlines.Topic(l.Heading)
			continue
		}
		r.line(l)
	}
	r.finish(last)
	return *r.bank, nil
}

// side is the part of a card that lines belong to.
type side int

const (
	none side = iota
	question
	answer
	deletion
)

type reader struct {
	bank        *source.Bank
	topic       string // the last heading above a card
	side        side
	start       int
	front, back []string
	adjacent    bool // the line before was of this side
	stray       int  // where text began that belongs to no card; 0: none did
}

// beforeCard reports whether a card begins in the next line that shows something: a heading above it is a topic's, and no part of
// what is answered before.
func beforeCard(lines []mdlines.Line) bool {
	for _, l := range lines {
		if l.Blank() {
			continue
		}
		m := tag.FindStringSubmatch(l.Text)
		return !l.Code && m != nil && m[2] == ""
	}
	return false
}

func (r *reader) line(l mdlines.Line) {
	m := tag.FindStringSubmatch(l.Text)
	if m != nil {
		m[4] = said(l.Text, m[4])
	}
	switch {
	case l.Code || m == nil && strings.TrimSpace(l.Text) != "---":
		r.text(l)
	case m == nil: // a rule ends a card
		r.finish(l.Number)
	case m[1] != "" && r.side == question && r.adjacent, m[2] != "" && r.side == answer && r.adjacent:
		r.put(m[4]) // SuperMemo labels every line of a side
	case m[1] != "":
		r.finish(l.Number)
		r.begin(question, l.Number, m[4])
	case m[2] != "" && r.side == question:
		r.side, r.adjacent = answer, true
		r.put(m[4])
	case m[2] != "":
		r.finish(l.Number)
		r.bank.Skip(l.Number, "an answer without a question: %s", source.Brief(m[4]))
	default:
		r.finish(l.Number)
		r.begin(deletion, l.Number, m[4])
	}
}

func (r *reader) begin(s side, line int, text string) {
	r.side, r.start, r.adjacent = s, line, true
	r.put(text)
}

// said is what a line says behind its tag; "**Q: what?**" is bold as a whole.
func said(line, text string) string {
	if strings.HasPrefix(strings.TrimSpace(line), "**") && strings.Count(text, "**") == 1 {
		return strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "**"))
	}
	return text
}

func (r *reader) put(text string) {
	if r.side == answer {
		r.back = append(r.back, text)
	} else {
		r.front = append(r.front, text)
	}
}

func (r *reader) text(l mdlines.Line) {
	r.adjacent = false
	switch {
	case schedule.MatchString(l.Text):
	case r.side != none:
		if l.Level == 1 && r.side == answer {
			r.finish(l.Number)
			return
		}
		r.put(l.Text)
	case !l.Blank() && l.Level == 0 && r.stray == 0:
		r.stray = l.Number
		r.bank.Skip(l.Number, "text that belongs to no card: %s", source.Brief(l.Text))
	}
}

// finish files the open card.
func (r *reader) finish(line int) {
	front, back := mdlines.Tidy(r.front), mdlines.Tidy(r.back)
	switch r.side {
	case question:
		r.bank.Skip(r.start, "a question without an answer (the next card begins in line %d): %s", line, source.Brief(front))
	case answer:
		r.add(front, back)
	case deletion:
		cards := deletions(front)
		if len(cards) == 0 {
			r.bank.Skip(r.start, "nothing in it is in brackets: %s", source.Brief(front))
		}
		for _, c := range cards {
			r.add(plain(c.Front), plain(c.Back))
		}
	case none:
	}
	r.side, r.front, r.back, r.stray = none, nil, nil, 0
}

func (r *reader) add(front, back string) {
	for _, text := range []*string{&front, &back} {
		out, lost := mdlines.Images(*text)
		*text = out
		r.bank.LoseAll(r.start, lost)
	}
	r.bank.Add(source.Record{Line: r.start, Topic: r.topic, Kind: content.Recall, Stem: front, Back: back})
}
