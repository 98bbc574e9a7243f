package delimited

import (
	"encoding/json"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// question files a row that has options. The key is a letter or a number of a column, or the text of an option; or wrong
// answers stand apart from the right one.
func (t *table) question(rec *source.Record, f *fields, lost *loss) {
	rec.Kind = content.Choice
	for _, c := range f.choices {
		rec.Options = append(rec.Options, content.Option{Text: lost.text(c)})
	}
	if len(f.wrong) > 0 {
		right := append(f.choices[:0:0], f.choices...)
		if f.key != "" {
			right = append(right, f.key)
		}
		rec.Options = rec.Options[:0]
		for _, c := range right {
			rec.Options = append(rec.Options, content.Option{Text: lost.text(c), Correct: true})
		}
		for _, w := range f.wrong {
			rec.Options = append(rec.Options, content.Option{Text: lost.text(w)})
		}
		t.bank.Add(*rec)
		return
	}
	labels := f.labels
	if cut := lettered.CutLabels(rec.Options); cut != nil {
		labels = cut
	}
	if f.key == "" {
		t.bank.Skip(rec.Line, "it does not say which option is right: %s", source.Brief(rec.Stem))
		return
	}
	if !t.mark(f.key, rec.Options, labels) {
		t.bank.Skip(rec.Line, "its answer %q fits none of its options: %s", source.Brief(f.key), source.Brief(rec.Stem))
		return
	}
	rec.FixedOrder = lettered.Leans(rec.Options, labels, rec.Explanation)
	t.bank.Add(*rec)
}

// mark marks what a key names: several texts in one cell, too.
func (t *table) mark(said string, options []content.Option, labels []string) bool {
	key := lettered.KeyOf(said)
	if t.zero {
		for i, l := range key.Labels {
			if l < "A" {
				key.Labels[i] = string(l[0] + 1)
			}
		}
		if len(key.Labels) > 0 && key.Labels[0] < "A" {
			key.Text = ""
		}
	}
	if name := strings.ToLower(nameNoise.Replace(said)); len(key.Labels) == 0 && optionName.MatchString(name) { // "Option B"
		key.Labels = []string{strings.ToUpper(optionName.FindStringSubmatch(name)[1])}
	}
	if lettered.Apply(key, options, labels) {
		return true
	}
	parts := list(said)
	for _, p := range parts {
		if len(parts) < 2 || !lettered.Apply(lettered.Key{Text: p}, options, labels) {
			return false
		}
	}
	return true
}

// list takes a cell apart that holds several texts: JSON, lines, or a list with pipes or semicolons, else commas.
func list(cell string) []string {
	var out []string
	cell = strings.ReplaceAll(cell, "&nbsp;", " ")
	if strings.HasPrefix(cell, "[") {
		if json.Unmarshal([]byte(cell), &out) == nil {
			return out
		}
		if json.Unmarshal([]byte(strings.ReplaceAll(cell, "'", `"`)), &out) == nil { // as Python prints lists
			return out
		}
	}
	for _, sep := range []string{"\n", "|", ";", "<br>"} {
		if strings.Contains(cell, sep) {
			for part := range strings.SplitSeq(cell, sep) {
				if part = strings.TrimSpace(part); part != "" {
					out = append(out, part)
				}
			}
			return out
		}
	}
	if at := labelled.FindAllStringIndex(cell, -1); len(at) >= 2 { // "A) one B) two"
		for i, m := range at {
			end := len(cell)
			if i+1 < len(at) {
				end = at[i+1][0]
			}
			out = append(out, strings.Trim(cell[m[0]:end], " ,"))
		}
		return out
	}
	if strings.Count(cell, ",") >= 1 {
		for part := range strings.SplitSeq(cell, ",") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
		return out
	}
	return []string{cell}
}

// onlyLabels is a key that names options and says nothing.
var onlyLabels = pattern.New(`(?i)^(?:option\s*)?\W?[a-h1-8](?:\W{1,3}[a-h1-8])*\W?$`)

var labelled = pattern.New(`(?:^|\s)[(]?[A-Ha-h1-8][.)]\s`)
