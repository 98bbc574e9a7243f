package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"math"
	"strings"
	"unicode"
)

// statement is a sentence of a back that can be quoted with a gap.
type statement struct {
	text string // Markdown
	at   int    // its place on the back
}

const (
	minStatement = 4 // words
	maxStatement = 45
)

// statements lists the sentences of a back that say something whole.
func (e *entry) statements() []statement {
	back, _ := card.CutText(e.card.Back)
	var out []statement
	at := 0
	for _, p := range card.Parts(back) {
		if p.Mark == 'f' || p.Mark == '|' {
			continue
		}
		for _, s := range text.Sentences(p.Text) {
			n := len(strings.Fields(s))
			if n >= minStatement && n <= maxStatement && text.Balanced(s) && card.Readable(s) && !strings.HasSuffix(s, ":") {
				out = append(out, statement{s, at})
			}
			at++
		}
	}
	return out
}

// code reports whether a number of the statement is a status code: another recipe asks for those.
func (s statement) code(n text.Number) bool {
	code, _ := text.StatusCode(s.text[n.Start:])
	return code != 0 && n.Unit != "%" && text.Dimension(n.Unit) == ""
}

// tellingNumber reports whether a number in a sentence is worth asking for: it has a unit or several digits, and is no
// label such as "step 3", "layer 2".
func tellingNumber(s string, n text.Number) bool {
	before := text.Words(s[:n.Start])
	if len(before) > 0 && before[len(before)-1] == "not" { // "8 weeks, not three months"
		return false
	}
	if n.Decimals > 3 || n.Unit == "pm" || n.Unit == "am" || n.Unit == "o'clock" {
		return false
	}
	if strings.HasPrefix(s[n.End:], "s") && n.Value < 100 && math.Mod(n.Value, 10) == 0 && len(before) > 0 && before[len(before)-1] == "the" {
		return false // the 90s
	}
	_, measured := text.Units[n.Unit]
	if measured || n.Unit == "%" {
		return true
	}
	if n.IsYear() && n.Unit == "" {
		return dates(s, n)
	}
	if n.Word || n.IsYear() && n.Value > 1900 && !strings.Contains(strings.ToLower(s), "in "+s[n.Start:n.End]) {
		return false
	}
	if len(before) > 0 {
		switch before[len(before)-1] {
		case "step", "layer", "level", "phase", "stage", "type", "class", "version", "chapter", "section", "part", "act", "scene", "rfc", "port", "no", "number", "raid", "windows", "python", "java", "iso", "article", "rule", "title", "grade", "tier", "gen", "model", "figure", "vlan":
			return false
		}
	}
	return n.End-n.Start >= 2 && (n.Unit != "" || n.Comma)
}

// dates reports whether a year is that of something, and no number of a version or a law: "since 1614", "July 1830", "10 May 1871: ...",
// "a law (1825)".
func dates(s string, n text.Number) bool {
	before, after := s[:n.Start], s[n.End:]
	if strings.HasSuffix(before, "(") && strings.HasPrefix(after, ")") || strings.HasSuffix(before, ", ") && strings.HasPrefix(after, ", ") {
		return true
	}
	words := strings.FieldsFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 {
		return strings.HasPrefix(after, ":") || strings.HasPrefix(after, ",")
	}
	last := words[len(words)-1]
	return text.Month(last) > 0 || dating()[strings.ToLower(last)]
}

var dating = text.List(`in since by from until till before after im seit bis ab vor nach en depuis dès jusqu'en desde hasta nel dal fino`)

// mostFigured is how many words an option may have whose numbers are what it says.
const mostFigured = 7

// mostBetween is how many words may stand between the two numbers of one answer.
const mostBetween = 2

// numericOption reports whether a text is short enough that its numbers are what it says.
func numericOption(s string) bool {
	numbers := text.NumbersIn(s)
	for _, n := range numbers {
		if n.Decimals > 3 || n.Unit == "pm" || n.Unit == "am" {
			return false
		}
	}
	if len(numbers) == 2 { // "2 inches (5 cm)" is one length twice
		a, _ := numbers[0].Measure()
		b, _ := numbers[1].Measure()
		if a == b && numbers[0].Unit != numbers[1].Unit {
			return false
		}
	}
	if strings.Contains(s, "±") { // what it gives or takes is no part of the answer
		return false
	}
	if len(numbers) == 2 {
		between := s[numbers[0].End:numbers[1].Start]
		if len(strings.Fields(between)) > mostBetween || strings.Contains(between, "(") { // "128-bit type, base 10", "0.2 (20 %)"
			return false
		}
	}
	figures := 0
	for w := range strings.FieldsSeq(s) {
		figures += text.One(strings.ContainsAny(w, "0123456789"))
	}
	if figures > len(numbers) { // "255.255.255.192, 62 hosts": the answer itself would stand in all options
		return false
	}
	return len(numbers) > 0 && len(numbers) <= 2 && len(strings.Fields(s)) <= mostFigured
}

// partOfRange reports whether another number hangs on this one: "12-20", "1793-94", "1 or 3", "9 of 13".
func partOfRange(n text.Number, s string) bool {
	after, before := strings.Fields(s[n.End:]), strings.Fields(s[:n.Start])
	if len(after) > 1 && linking()[after[0]] && startsInFigure(after[1]) ||
		len(before) > 1 && linking()[before[len(before)-1]] && startsInFigure(before[len(before)-2]) {
		return true
	}
	for _, dash := range []string{"-", "–", "/"} {
		if strings.HasPrefix(s[n.End:], dash) || strings.HasSuffix(s[:n.Start], dash) {
			return true
		}
	}
	return false
}

var linking = text.List(`or to of and out`)

func startsInFigure(w string) bool {
	w = strings.TrimLeft(w, "(~<>≤≥$")
	return w != "" && w[0] >= '0' && w[0] <= '9'
}

// numberWord is the number with the unit that is glued to it: "29s", "100%".
func numberWord(s string, n text.Number) string {
	end := n.End
	if strings.HasPrefix(s[end:], "%") {
		return s[n.Start : end+1]
	}
	for end < len(s) && (s[end] >= 'a' && s[end] <= 'z' || s[end] >= 'A' && s[end] <= 'Z') {
		end++
	}
	return s[n.Start:end]
}

// saidTwice reports whether a text names the same quantity as a number does, in whatever unit: "2 inches (5 cm)".
func saidTwice(n text.Number, s string) bool {
	dimension, v := n.Measure()
	for _, other := range text.NumbersIn(s) {
		d, o := other.Measure()
		if d == dimension && math.Abs(o-v) <= sameValue*v {
			return true
		}
	}
	return false
}

// sameValue is how far two values may differ that say the same in round figures, as a share of them.
const sameValue = 0.03

// bracketed reports whether one of two numbers explains the other in brackets: "99.999999999 % (eleven nines)".
func bracketed(n text.Number, s string) bool {
	if open := strings.LastIndexByte(s[:n.Start], '('); open >= 0 && !strings.Contains(s[open:n.Start], ")") {
		before := text.NumbersIn(s[:open])
		return len(before) > 0 && len(strings.Fields(s[before[len(before)-1].End:open])) <= 1
	}
	open := strings.IndexByte(s[n.End:], '(')
	return open >= 0 && len(strings.Fields(s[n.End:n.End+open])) <= 1 && len(text.NumbersIn(s[n.End+open:])) > 0
}
