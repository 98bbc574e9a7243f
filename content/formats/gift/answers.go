package gift

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/source"
)

// answers reads what stands in the braces; what it is shows in its signs.
func (r *reader) answers(text string) {
	if answers, feedback, found := cut(text, "####"); found {
		text = strings.TrimSpace(answers)
		r.record.Explanation = r.text(feedback, r.format)
	}
	judgement, _, _ := cut(text, "#")
	_, _, matching := cut(text, "->")
	switch {
	case text == "":
		r.bank.Skip(r.entry.line, "an essay, which cannot be graded: %s", short(r.record.Stem))
	case text[0] == '#':
		r.numeric(text[1:])
	case find(text, "~", 0) >= 0:
		r.choice(text)
	case find(text, "=", 0) >= 0 && matching:
		r.matching(text)
	case truth(judgement) != 0:
		r.judgement(text, truth(judgement) > 0)
	default:
		r.written(text)
	}
}

// answer is one answer of a block.
type answer struct {
	right    bool // it begins with =
	text     string
	feedback string
	weight   float64 // percent
	weighed  bool
}

// parse cuts a block at every = and ~ that is not escaped. A -> within the text is no sign, and where each answer has a line of its
// own, neither is what stands within a word: `header=True`.
func parse(text string) []answer {
	var all []answer
	lined := eachOnItsLine(text)
	next := func(text string, from int) int {
		at := find(text, "=~", from)
		for lined && at > 0 && !strings.ContainsRune(" \t\n~", rune(text[at-1])) {
			at = find(text, "=~", at+1)
		}
		return at
	}
	for len(text) > 0 {
		sign := text[0]
		if sign != '=' && sign != '~' {
			at := next(text, 0)
			if at < 0 {
				at = len(text)
			}
			if len(all) == 0 && strings.TrimSpace(text[:at]) != "" {
				all = append(all, split1("="+text[:at]))
			}
			text = text[at:]
			continue
		}
		end := next(text, 1)
		if end < 0 {
			end = len(text)
		}
		if sign == '~' && end == 1 { // ~= is a right answer
			text = text[1:]
			continue
		}
		all = append(all, split1(text[:end]))
		text = text[end:]
	}
	return all
}

// eachOnItsLine reports whether there are several answers, and every line of them begins with its sign.
func eachOnItsLine(text string) bool {
	lines := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if !strings.ContainsRune("=~#", rune(line[0])) {
			return false
		}
		lines++
	}
	return lines > 1
}

func split1(s string) answer {
	a := answer{right: s[0] == '='}
	s = strings.TrimSpace(s[1:])
	if rest, found := strings.CutPrefix(s, "%"); found {
		if number, after, closed := strings.Cut(rest, "%"); closed {
			if weight, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(number), ",", ".", 1), 64); err == nil {
				a.weight, a.weighed, s = weight, true, after
			}
		}
	}
	a.text, a.feedback, _ = cut(s, "#")
	return a
}

func (r *reader) choice(text string) {
	all := parse(text)
	single := false
	for _, a := range all {
		single = single || a.right
	}
	for _, a := range all {
		right := a.weight > 0
		if single {
			right = a.right && !a.weighed || a.weighed && a.weight >= 99
		}
		option := content.Option{Text: r.text(a.text, r.format), Correct: right, Rationale: r.text(a.feedback, r.format)}
		if option.Text != "" || option.Correct {
			r.record.Options = append(r.record.Options, option)
		}
	}
	if labels := lettered.CutLabels(r.record.Options); labels != nil {
		r.record.FixedOrder = lettered.Leans(r.record.Options, labels, r.record.Explanation)
	}
	item := content.Item{Options: r.record.Options}
	r.weighed = unequal(all)
	if single && item.Keys() > 1 {
		r.bank.Doubt(r.entry.line, "%d answers are marked with =; to be right, all of them must be chosen now", item.Keys())
	}
	r.bank.Add(r.record)
}

// unequal reports whether answers have weights that say more than which are right: some of which count for more than others, or
// for a part of what a wrong one takes off.
func unequal(all []answer) bool {
	first := 0.0
	for _, a := range all {
		switch {
		case !a.weighed || a.weight == 0 || a.weight == -100:
		case a.weight < 0 || first > 0 && a.weight != first:
			return true
		default:
			first = a.weight
		}
	}
	return false
}

func truth(s string) int {
	switch strings.ToUpper(strings.TrimSpace(s)) {
	case "T", "TRUE":
		return 1
	case "F", "FALSE":
		return -1
	}
	return 0
}

// judgement reads true or false; the first feedback is for who is wrong.
func (r *reader) judgement(text string, right bool) {
	_, rest, _ := cut(text, "#")
	wrong, correct, _ := cut(rest, "#")
	r.record.Options = source.TrueFalse(right)
	r.record.FixedOrder = true
	for i := range r.record.Options {
		feedback := wrong
		if r.record.Options[i].Correct {
			feedback = correct
		}
		r.record.Options[i].Rationale = r.text(feedback, r.format)
	}
	r.bank.Add(r.record)
}

func (r *reader) matching(text string) {
	r.record.Kind = content.Match
	format := "moodle" // Moodle's right parts are plain, but for those that we wrote
	if r.format == "markdown" {
		format = r.format
	}
	for _, a := range parse(text) {
		left, right, _ := cut(a.text, "->")
		o := content.Option{Text: r.text(left, r.format), Match: r.text(right, format)}
		switch {
		case o.Text == "" && o.Match != "":
			r.bank.Lose(r.entry.line, "the right part %q, which belongs to no left one", o.Match)
		case o.Text != "" || o.Match != "":
			r.record.Options = append(r.record.Options, o)
		}
	}
	r.bank.Add(r.record)
}

// written reads a short answer: those of full weight are right.
func (r *reader) written(text string) {
	var right []string
	for _, a := range parse(text) {
		answer := r.text(a.text, r.format)
		switch {
		case answer == "":
		case !a.weighed || a.weight >= 99:
			right = append(right, answer)
			r.explain(a)
		case a.weight > 0:
			r.bank.Lose(r.entry.line, "the answer %q, which counts for %g %%", answer, a.weight)
		}
	}
	r.bank.AddShort(r.record, "a question with a written answer", right)
}

func (r *reader) explain(a answer) {
	if feedback := r.text(a.feedback, r.format); feedback != "" && r.record.Explanation == "" {
		r.record.Explanation = feedback
	}
}

func (r *reader) numeric(text string) {
	if at := find(text, "~", 0); at >= 0 { // what follows is for wrong answers
		text = text[:at]
	}
	if at := find(text, "=", 0); at >= 0 { // what stands before the first answer is none
		text = text[at:]
	}
	var right []string
	for _, a := range parse(strings.TrimSpace(text)) {
		if a.weighed && a.weight < 99 {
			if a.weight > 0 {
				r.bank.Lose(r.entry.line, "the answer %s, which counts for %g %%", strings.TrimSpace(a.text), a.weight)
			}
			continue
		}
		value := number(strings.TrimSpace(unescape(a.text)))
		if len(value) > 0 && !strings.ContainsFunc(value[0], unicode.IsDigit) {
			r.bank.Skip(r.entry.line, "its answer %q is no number: %s", value[0], short(r.record.Stem))
			return
		}
		right = append(right, value...)
		r.explain(a)
	}
	r.bank.AddShort(r.record, "a numeric question", right)
}

// number says a numeric answer: "3:2" is 3 give or take 2, "1..5" any number between.
func number(s string) []string {
	if low, high, found := strings.Cut(s, ".."); found {
		return []string{fmt.Sprintf("%s to %s", strings.TrimSpace(low), strings.TrimSpace(high))}
	}
	value, tolerance, found := strings.Cut(s, ":")
	value, tolerance = strings.TrimSpace(value), strings.TrimSpace(tolerance)
	if size, err := strconv.ParseFloat(tolerance, 64); !found || err != nil || size == 0 {
		if value == "" {
			return nil
		}
		return []string{value}
	}
	return []string{value + " ± " + tolerance, value}
}
