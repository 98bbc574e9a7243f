package obsidian

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// Notes for Anki, as the plug-in Obsidian to Anki sends them there: START, the type of the note, its fields, END.

var (
	noteBlock = pattern.New(`(?ms)^[ \t]*(?:<!--)?START(?:-->)?[ \t]*\n(.*?)^[ \t]*(?:<!--)?END(?:-->)?[ \t]*$`)
	noteLine  = pattern.New(`(?m)STARTI[ \t]+\[([^\]\n]+)\][ \t]*(\S.*?)[ \t]*ENDI`)
	noteField = pattern.New(`(?m)^[ \t]*` + fieldName)
	lineField = pattern.New(`(?:^|[ \t])` + fieldName)
	noteID    = pattern.New(`(?m)(?:<!--[ \t]*)?\bID: ?\d{6,}(?:[ \t]*-->)?`)
	curly     = pattern.New(`\{(?:c?(\d+)[:|])?([^{}\n]+)\}`)
	sendTo    = pattern.New(`(?m)^TARGET DECK:?[ \t]*\n?[ \t]*(\S.*)$`)
)

const fieldName = `(Front|Back|Text|Back Extra|Extra|Question|Answer|Tags):[ \t]*`

// DetectAnki recognises notes for Anki.
func DetectAnki(f source.File) string {
	if !strings.Contains(f.Text, "START") {
		return ""
	}
	for _, n := range notes(f.Text) {
		if n.named("Back") || cloze.Has(n.text) || strings.Contains(strings.ToLower(n.kind), "cloze") {
			return "notes for Anki between START and END"
		}
	}
	return ""
}

// ReadAnki reads notes for Anki.
func ReadAnki(f source.File) (source.Bank, error) {
	_, title := mdlines.Of(f.Text)
	bank := source.Bank{Title: title}
	topic := ""
	if m := sendTo.FindStringSubmatch(f.Text); m != nil {
		topic = strings.ReplaceAll(strings.TrimSpace(m[1]), "::", " / ")
	}
	for _, n := range notes(f.Text) {
		n.add(&bank, topic)
	}
	return bank, nil
}

// note is one of them.
type note struct {
	line   int
	kind   string
	text   string
	fields []field
}

type field struct{ name, text string }

// notes finds those of a text.
func notes(text string) []note {
	var out []note
	for _, form := range []*pattern.Lazy{noteBlock, noteLine} {
		line, from := 1, 0
		for _, m := range form.FindAllStringSubmatchIndex(text, -1) {
			line += strings.Count(text[from:m[0]], "\n")
			from = m[0]
			n, names := note{line: line}, noteField
			if form == noteLine {
				n.kind, n.text, names = text[m[2]:m[3]], text[m[4]:m[5]], lineField
			} else {
				n.kind, n.text, _ = strings.Cut(strings.TrimLeft(text[m[2]:m[3]], " \t\n"), "\n")
			}
			n.text = noteID.ReplaceAllString(n.text, "")
			n.split(names)
			out = append(out, n)
		}
	}
	return out
}

// split parts the fields of a note; the first one may be without its name.
func (n *note) split(names *pattern.Lazy) {
	at, name := 0, ""
	for _, m := range append(names.FindAllStringSubmatchIndex(n.text, -1), []int{len(n.text), len(n.text)}) {
		if text := strings.TrimSpace(n.text[at:m[0]]); text != "" {
			n.fields = append(n.fields, field{name, text})
		}
		if at = m[1]; len(m) > 2 {
			name = n.text[m[2]:m[3]]
		}
	}
}

func (n *note) named(name string) bool {
	for _, f := range n.fields {
		if f.name == name {
			return true
		}
	}
	return false
}

// add files the cards of a note.
func (n *note) add(bank *source.Bank, topic string) {
	var sides []string
	for _, f := range n.fields {
		if f.name != "Tags" {
			sides = append(sides, f.text)
		}
	}
	file := func(front, back string) {
		r := source.Record{Line: n.line, Topic: topic, Kind: content.Recall}
		var lost, more []string
		r.Stem, lost = embeds(front)
		r.Back, more = embeds(back)
		bank.LoseAll(n.line, append(lost, more...))
		bank.Add(r)
	}
	switch kind := strings.ToLower(n.kind); {
	case len(sides) == 0:
		bank.Skip(n.line, "the note is empty")
	case strings.Contains(kind, "cloze") || cloze.Has(sides[0]):
		extra := strings.Join(append([]string{""}, sides[1:]...), "\n\n")
		for _, c := range cloze.Cards(gaps(sides[0])) {
			file(c.Front, c.Back+extra)
		}
	default:
		back := strings.Join(sides[1:], "\n\n")
		if file(sides[0], back); strings.Contains(kind, "reversed") && back != "" {
			file(back, sides[0])
		}
	}
}

// gaps makes gaps of Anki of those in single braces.
func gaps(text string) string {
	if cloze.Has(text) {
		return text
	}
	n := 0
	return curly.ReplaceAllStringFunc(text, func(s string) string {
		m := curly.FindStringSubmatch(s)
		if n++; m[1] != "" {
			return "{{c" + m[1] + "::" + m[2] + "}}"
		}
		return fmt.Sprintf("{{c%d::%s}}", n, m[2])
	})
}
