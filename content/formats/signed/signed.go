// Package signed reads questions below which a line for each option begins with + where it is right and with - where it is wrong.
package signed

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	option = pattern.New(`^\s*([+-])(?:\s+(\S.*)|([^\s+-].*))$`)
	diff   = pattern.New(`(?m)^(?:@@ |diff |\+\+\+ )`)
)

// Detect recognises lists with both signs below lines that ask.
func Detect(f source.File) string {
	text := f.Start()
	if !strings.Contains(text, "\n+") || diff.MatchString(text) {
		return ""
	}
	bank := read(text)
	both, asking := 0, 0
	for _, r := range bank.Records {
		if keys := (&content.Item{Options: r.Options}).Keys(); keys > 0 && keys < len(r.Options) {
			both++
			if mdlines.Asks(r.Stem, r.Stem) {
				asking++
			}
		}
	}
	if both < 3 || both*10 < len(bank.Records)*7 || asking*2 < both {
		return ""
	}
	return "options with + where they are right and - where they are wrong"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	found := read(f.Text)
	bank := source.Bank{Title: found.Title}
	for _, r := range found.Records {
		var lost, gone []string
		r.Stem, lost = mdlines.Images(r.Stem)
		for i := range r.Options {
			r.Options[i].Text, gone = mdlines.Images(r.Options[i].Text)
			lost = append(lost, gone...)
		}
		if bank.Add(r); len(lost) > 0 {
			bank.Lose(r.Line, "%s", strings.Join(lost, ", "))
		}
	}
	return bank, nil
}

// reader holds the question that is open.
type reader struct {
	bank   source.Bank
	record source.Record
	topic  string
	head   mdlines.Line // the heading that nothing has stood below yet
	stem   []string
	open   []string // the lines of the last option, until it is closed
	blank  bool     // since the last line that said something
}

// read takes a text apart.
func read(text string) source.Bank {
	lines, title := mdlines.Of(text)
	r := reader{bank: source.Bank{Title: title}}
	for _, l := range lines {
		m := option.FindStringSubmatch(l.Text)
		switch {
		case l.Blank():
			r.blank = true
			r.stem = append(r.stem, "")
			continue
		case l.Level > 0:
			r.finish()
			r.head = l
		case l.Code || m == nil && !mdlines.Furniture(l.Text):
			r.line(l)
		case m == nil:
			r.finish()
		default:
			r.option(m, l.Number)
		}
		r.blank = false
	}
	r.finish()
	return r.bank
}

// line is more of the option above, or of a stem.
func (r *reader) line(l mdlines.Line) {
	n := len(r.record.Options)
	if n > 0 && !r.blank && (l.Indent() > 0 || l.Text[0] == '(') {
		r.open = append(r.open, strings.TrimSpace(l.Text))
		return
	}
	if n > 0 {
		r.finish()
	}
	if r.head.Level > 0 {
		r.topic, r.head = mdlines.Topic(r.head.Heading), mdlines.Line{}
	}
	if r.record.Line == 0 || r.blank && len(r.bank.Records) == 0 { // what stands above the first question introduces the file
		r.record.Line, r.stem = l.Number, nil
	}
	r.stem = append(r.stem, l.Text)
}

func (r *reader) option(m []string, line int) {
	if r.record.Line == 0 {
		r.record.Line = line
	}
	if r.head.Level > 0 { // the question is a heading
		r.record.Line, r.stem, r.head = r.head.Number, []string{r.head.Heading}, mdlines.Line{}
	}
	r.close()
	r.record.Options, r.open = append(r.record.Options, content.Option{Correct: m[1] == "+"}), []string{m[2] + m[3]}
}

// close puts the lines of the last option together, once they are all there.
func (r *reader) close() {
	if n := len(r.record.Options); n > 0 {
		r.record.Options[n-1].Text = strings.Join(r.open, "\n")
	}
}

// finish files the question that is open.
func (r *reader) finish() {
	r.close()
	if len(r.record.Options) > 0 {
		r.record.Topic = r.topic
		if len(r.stem) > 0 {
			r.record.Stem = mdlines.Stem(r.stem[0], r.stem[1:])
		}
		r.bank.Records = append(r.bank.Records, r.record)
	}
	r.record, r.stem = source.Record{}, nil
}
