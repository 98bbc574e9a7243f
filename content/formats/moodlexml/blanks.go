package moodlexml

import (
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var hole = pattern.New(`\{\d*:([A-Z_]+):((?:[^{}\\]|\\.)*)\}`)

// embedded reads a text with its answers in it. One choice alone stays a question; everything else becomes a flashcard
// whose back has the answers in their order.
func (r *reader) embedded() {
	raw := r.q.Child("questiontext").Child("text").Content()
	holes := hole.FindAllStringSubmatch(raw, -1)
	if len(holes) == 0 {
		r.bank.Skip(r.record.Line, "a text without answers in it: %s", source.Brief(r.record.Stem))
		return
	}
	md, _ := markup.HTML(hole.ReplaceAllString(strings.ReplaceAll(raw, "@@PLUGINFILE@@/", ""), "____"))
	r.record.Stem = md
	var right, fits []string
	for _, h := range holes {
		options := r.holeOptions(h[2], strings.HasPrefix(h[1], "MULTIRESPONSE") || strings.HasPrefix(h[1], "MR"))
		if len(holes) == 1 && strings.HasPrefix(h[1], "M") && len(options) >= 2 {
			r.record.Options = options
			r.bank.Add(r.record)
			return
		}
		fits = nil
		for _, o := range options {
			if !o.Correct {
				continue
			}
			if number, off, found := strings.Cut(o.Text, ":"); found && strings.HasPrefix(h[1], "N") {
				if o.Text = number; strings.Trim(off, "0. ") != "" {
					o.Text += " ± " + strings.TrimSpace(off)
				}
			}
			fits = append(fits, o.Text)
		}
		if len(fits) == 0 {
			r.bank.Skip(r.record.Line, "one of its blanks has no right answer: %s", source.Brief(r.record.Stem))
			return
		}
		if len(holes) == 1 {
			break
		}
		right = append(right, fits[0])
		for _, other := range fits[1:] {
			r.bank.Lose(r.record.Line, "the answer %q, which is right for a blank, too", other)
		}
	}
	if len(holes) > 1 {
		fits = []string{strings.Join(right, "; ")}
	}
	r.bank.AddShort(r.record, "a text with blanks", fits)
}

// holeOptions reads =right~%50%partly#feedback~wrong; where several are right, each counts for a part.
func (r *reader) holeOptions(text string, several bool) []content.Option {
	var options []content.Option
	for part := range strings.SplitSeq(strings.ReplaceAll(text, `\~`, "\x00"), "~") {
		part, why, _ := strings.Cut(strings.ReplaceAll(part, "\x00", "~"), "#")
		o := content.Option{Rationale: strings.TrimSpace(why)}
		if rest, found := strings.CutPrefix(part, "="); found {
			o.Correct, part = true, rest
		} else if rest, found := strings.CutPrefix(part, "%"); found {
			if weight, after, closed := strings.Cut(rest, "%"); closed {
				n, err := strconv.ParseFloat(weight, 64)
				o.Correct, part = err == nil && (n >= full || several && n > 0), after
				r.weighed = r.weighed || n > 0 && n < full && !several
			}
		}
		o.Text = markup.Plain(strings.TrimSpace(markup.Unescape(strings.ReplaceAll(part, `\`, ""))))
		if o.Text != "" && o.Text != "*" {
			options = append(options, o)
		}
	}
	return options
}

var gap = pattern.New(`\[\[(\d+)\]\]`)

// gaps reads a text with [[1]] in it, which is the first of the words that are offered.
func (r *reader) gaps() {
	var words, right []string
	for _, n := range append(r.q.Children("dragbox"), r.q.Children("selectoption")...) {
		words = append(words, r.text(n, "html"))
	}
	for _, m := range gap.FindAllStringSubmatch(r.record.Stem, -1) {
		n, err := strconv.Atoi(m[1])
		if err != nil || n < 1 || n > len(words) || words[n-1] == "" {
			r.bank.Skip(r.record.Line, "one of its blanks has no right answer: %s", source.Brief(r.record.Stem))
			return
		}
		right = append(right, words[n-1])
	}
	r.record.Stem = gap.ReplaceAllString(r.record.Stem, "____")
	r.bank.AddShort(r.record, "a text with blanks", []string{strings.Join(right, "; ")})
}
