package check

import (
	"time"

	"cutscore/content"
	"cutscore/content/text"
)

// Options say how a deck is judged.
type Options struct {
	Own bool      // one of our own decks: warnings about what everybody agrees on become errors, and sources are asked for
	Now time.Time // what dates are held against; the zero time judges no date
}

// Deck checks a deck.
func Deck(d *content.Deck, o Options) Report {
	v := newView(d, o)
	r := Report{Deck: d.Name, Title: d.Title, AsOf: d.AsOf, Own: o.Own, Findings: []Finding{}}
	for _, p := range d.Problems {
		r.Findings = append(r.Findings, Finding{Rule: readerRule, Severity: Error, Position: p.Position, Text: p.Text})
	}
	waived := waivers{}
	for _, rule := range rules {
		severity := rule.severity(o.Own)
		if severity == "" {
			continue
		}
		for _, h := range rule.hits(v) {
			f := Finding{Rule: rule.name, Severity: severity, Position: h.at, Text: h.text}
			if len(h.items) > 0 {
				f.Item, f.Position = h.items[0].ID, h.items[0].Pos
			}
			f.Allowed = waived.reason(h.items, rule.name)
			r.Findings = append(r.Findings, f)
		}
	}
	r.Findings = append(r.Findings, waived.idle(v.items, o.Own)...)
	sortFindings(r.Findings)
	r.Stats = Measure(d, d.Items())
	return r
}

// view is a deck as the rules see it, prepared once.
type view struct {
	deck     *content.Deck
	now      time.Time
	own      bool
	items    []*content.Item
	subjects []*subject
	reasoned bool            // most items of the deck have rationales
	names    map[string]bool // words that stand capitalised inside sentences
}

func newView(d *content.Deck, o Options) *view {
	v := &view{deck: d, now: o.Now, own: o.Own, items: d.Items()}
	with, of := 0, 0
	for _, it := range v.items {
		s := newSubject(it, v)
		v.subjects = append(v.subjects, s)
		if it.Kind.Examinable() {
			of++
			if s.reasoned() {
				with++
			}
		}
	}
	v.reasoned = with > 0 && 2*with >= of
	v.names = properNames(v.items)
	return v
}

// subject is an item as the rules see it.
type subject struct {
	*content.Item
	view  *view
	plain []string // the options without marks of Markdown
	asks  []string // the sentences of the stem, code blocks left out, with their marks
}

func newSubject(it *content.Item, v *view) *subject {
	s := &subject{Item: it, view: v, asks: text.ProseSentences(it.Stem)}
	for _, o := range it.Options {
		s.plain = append(s.plain, text.Plain(o.Text))
	}
	return s
}

// reasoned reports whether any option has a rationale.
func (s *subject) reasoned() bool {
	for _, o := range s.Options {
		if o.Rationale != "" {
			return true
		}
	}
	return false
}
