package delimited

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// written is a kind of question that is answered by writing, as the sheets of quiz sites call it.
var written = pattern.New(`(?i)fill|blank|short|type|text|open|written`)

type table struct {
	bank     *source.Bank
	head     []string
	roles    []role
	rows     []Row
	zero     bool // keys count from 0
	topic    string
	sep      string // what stood between two cells, as a sentence has it
	markdown bool   // cells are Markdown already
}

// base finds out whether keys that are numbers count from 0, for the whole table.
func (t *table) base() {
	low, numbered := 99, false
	for _, r := range t.rows {
		for i, f := range r.Fields {
			if i >= len(t.roles) || t.roles[i] != key {
				continue
			}
			for _, l := range lettered.KeyOf(f).Labels {
				if l < "A" {
					numbered = true
					low = min(low, int(l[0]-'0'))
				}
			}
		}
	}
	if numbered {
		t.zero = low == 0
		t.bank.Found = append(t.bank.Found, map[bool]string{true: "keys count from 0", false: "keys count from 1"}[t.zero])
	}
}

// fields are what a record says by role.
type fields struct {
	front, identity       string
	backs, choices        []string
	labels                []string
	key, kind             string
	wrong, topic, explain []string
}

func (t *table) gather(r Row) fields {
	var f fields
	for i, said := range r.Fields {
		if i >= len(t.roles) {
			if said != "" && len(f.backs) > 0 && t.roles[len(t.roles)-1] == back { // a separator that nobody quoted
				f.backs[len(f.backs)-1] += t.sep + said
			}
			continue
		}
		if said == "" {
			continue
		}
		switch t.roles[i] {
		case front:
			f.front = said
		case back:
			f.backs = append(f.backs, said)
		case option:
			f.choices = append(f.choices, said)
			f.labels = append(f.labels, t.label(i))
		case options:
			f.choices = append(f.choices, list(said)...)
		case key:
			f.key = said
		case wrong:
			f.wrong = append(f.wrong, list(said)...)
		case topic:
			f.topic = append(f.topic, said)
		case explanation:
			f.explain = append(f.explain, said)
		case identity:
			f.identity = said
		case kind:
			f.kind = said
		case unused, hint:
		}
	}
	return f
}

// label is the letter or number that an option's column has, else its place among the option columns.
func (t *table) label(col int) string {
	if t.head != nil {
		if m := optionName.FindStringSubmatch(strings.ToLower(nameNoise.Replace(t.head[col]))); m != nil {
			return strings.ToUpper(m[1])
		}
	}
	n := 0
	for _, r := range t.roles[:col] {
		if r == option {
			n++
		}
	}
	return string(rune('A' + n))
}

func (t *table) add(r Row) {
	f := t.gather(r)
	rec := source.Record{Line: r.Line, Topic: strings.Join(f.topic, " / "), Kind: content.Recall}
	lost := &loss{t.bank, r.Line, t.markdown}
	if rec.Topic == "" {
		rec.Topic = t.topic
	}
	if said, whole := mdlines.Bold(f.front); whole { // "**term**: definition"
		f.front = said
	}
	rec.Stem = lost.text(f.front)
	rec.Explanation = lost.text(strings.Join(f.explain, "\n\n"))
	if f.identity != "" {
		rec.ID = f.identity
	}
	switch {
	case len(f.choices) == 1 && f.key == "" && len(f.wrong) == 0 && written.MatchString(f.kind):
		t.bank.AddShort(rec, "a question that is answered by writing", []string{lost.text(f.choices[0])})
	case len(f.choices) > 0 || len(f.wrong) > 0:
		t.question(&rec, &f, lost)
	case cloze.Has(f.front):
		for _, c := range cloze.Cards(f.front) {
			one := rec
			one.Stem, one.Back = lost.text(c.Front), lost.text(strings.Join(append([]string{c.Back}, f.backs...), "\n\n"))
			if rec.ID != "" {
				one.ID = fmt.Sprintf("%s#%d", rec.ID, c.Number)
			}
			t.bank.Add(one)
		}
	default:
		backs := f.backs
		if len(backs) == 0 && f.key != "" { // one that is answered by writing, among others that have options
			if onlyLabels.MatchString(f.key) {
				t.bank.Skip(r.Line, "it has no options: %s", source.Brief(rec.Stem))
				return
			}
			backs = []string{f.key}
		}
		for i := range backs {
			backs[i] = lost.text(backs[i])
		}
		rec.Back = strings.Join(backs, "\n")
		if rec.Explanation != "" {
			rec.Back = strings.TrimSpace(rec.Back + "\n\n" + rec.Explanation)
			rec.Explanation = ""
		}
		t.bank.Add(rec)
	}
}
