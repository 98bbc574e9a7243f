package fields

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
)

func survey(drafts []draft) markup.Style {
	var prose []string
	for i := range drafts {
		prose = append(prose, drafts[i].stem, drafts[i].explanation)
	}
	return markup.Survey(prose)
}

// repeated counts the ids: one that stands twice names nothing.
func repeated(drafts []draft) map[string]int {
	ids := map[string]int{}
	for i := range drafts {
		ids[drafts[i].id]++
	}
	return ids
}

// filer turns drafts into records.
type filer struct {
	bank    *source.Bank
	meaning counting
	style   markup.Style
	ids     map[string]int
}

func (f *filer) file(d *draft) {
	r := source.Record{Line: d.line, Topic: d.topic, FixedOrder: d.fixed}
	if f.ids[d.id] == 1 {
		r.ID = d.id
	}
	r.Stem = f.prose(d, d.stem)
	for _, name := range d.media {
		r.Stem += "\n\n[image: " + strings.Join(strings.Fields(name), " ") + "]"
		f.bank.Lose(d.line, "image %s", name)
	}
	switch {
	case len(d.pairs) > 0:
		r.Kind = content.Match
		for _, p := range d.pairs {
			r.Options = append(r.Options, content.Option{Text: f.style.Answer(p.label), Match: f.style.Answer(p.text)})
		}
	case len(d.order) > 0:
		r.Kind = content.Order
		for _, text := range d.order {
			r.Options = append(r.Options, content.Option{Text: f.style.Answer(text)})
		}
	case len(d.options) == 0:
		f.flashcard(d, r)
		return
	default:
		if !f.options(d, &r) {
			return
		}
	}
	r.Explanation = f.prose(d, d.explanation)
	f.bank.Add(r)
}

func (f *filer) prose(d *draft, text string) string {
	md, lost := f.style.Prose(text)
	f.bank.LoseAll(d.line, lost)
	return md
}

func (f *filer) flashcard(d *draft, r source.Record) {
	r.Explanation = f.prose(d, d.explanation)
	var answers []string
	for _, text := range d.back {
		answers = append(answers, f.prose(d, text))
	}
	if !d.card {
		f.bank.AddShort(r, "a question without options", answers)
		return
	}
	r.Kind = content.Recall
	if len(answers) > 0 {
		r.Back, r.Also = answers[0], answers[1:]
	}
	for _, text := range d.wrong {
		r.Wrong = append(r.Wrong, f.style.Answer(text))
	}
	f.bank.Add(r)
}

// options fills in a record's options, or says why its key is not known.
func (f *filer) options(d *draft, r *source.Record) bool {
	right, wrong := f.right(d)
	if wrong != "" {
		f.bank.Skip(d.line, "%s: %s", wrong, brief(d.stem))
		return false
	}
	for i, o := range d.options {
		text := f.style.Answer(o.text)
		if !f.style.Verbatim && markup.IsHTML(o.text) && strings.Contains(o.text, "<p>") {
			text = f.prose(d, o.text)
		}
		if o.media != "" {
			text = strings.TrimSpace(text + " [image: " + o.media + "]")
			f.bank.Lose(d.line, "image %s", o.media)
		}
		r.Options = append(r.Options, content.Option{Text: text, Correct: slices.Contains(right, i), Rationale: f.prose(d, o.why)})
	}
	r.FixedOrder = r.FixedOrder || isTrueFalse(d.options)
	return true
}

// right finds the options that are right: by their own marks, else by the first field that names them. A second field
// that names others makes the question one that cannot be trusted.
func (f *filer) right(d *draft) (at []int, wrong string) {
	if anyFlag(d.options) {
		for i, o := range d.options {
			if o.correct {
				at = append(at, i)
			}
		}
		return at, ""
	}
	if len(d.keys) == 0 {
		return nil, "no field says which option is right"
	}
	for i := range d.keys {
		one, misfit := f.meaning.resolve(d, &d.keys[i])
		slices.Sort(one)
		one = slices.Compact(one)
		switch {
		case misfit != "":
			if wrong == "" {
				wrong = misfit
			}
		case at == nil:
			at = one
		case !slices.Equal(at, one) && d.keys[i].numbers() == nil:
			return nil, fmt.Sprintf("%q names other options as right than %q does", d.keys[i].name, d.keys[0].name)
		}
	}
	if at != nil {
		return at, ""
	}
	return nil, wrong
}

func isTrueFalse(options []option) bool {
	return len(options) == 2 && strings.EqualFold(options[0].text, "true") && strings.EqualFold(options[1].text, "false")
}

func brief(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) <= 50 {
		return string(runes)
	}
	return string(runes[:49]) + "…"
}
