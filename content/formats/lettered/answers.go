package lettered

import (
	"slices"
	"strconv"
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

var (
	entryStart = `(?i)^\W{0,4}(?:q(?:uestion)?\s*\.?\s*|` + wording.Question + `\s*)?(\d{1,4})\s*(?:\W{1,4}|\s*\|\s*)\s*[(*_]{0,3}([A-H](?:\s*(?:,|&|/|;|and)\s*[A-H])*|[A-H]{2,5})[*_]{0,3}`
	entry      = pattern.New(entryStart + `(?:\s*[.):|,;]|\s+[-–—(]|\s*$)`)
	pure       = pattern.New(entryStart + `[.):|;*_\s]*$`)
	pairs      = pattern.New(`(?:^|[\s,;|])(\d{1,4})\s*[.):\-–=]?\s*\(?([A-H](?:\s*,\s*[A-H]\b)*|[A-H]{2,5})\)?(?:$|[\s,;.|])`)
	labelOnly  = pattern.New(`(?i)^\W*(?:` + wording.Answer + `|` + wording.Question + `s?|q)?[\W\d]*$`)
)

// numbered is what a list of answers says of a question.
type numbered struct {
	n   int
	key Key
	why []string // what it says beside the letter, and in the lines below
}

func (a *numbered) explain(text string) {
	if text != "" {
		a.why = append(a.why, text)
	}
}

// answers is a list of them, and the lines in which it stands.
type answers struct {
	from, to int
	all      []numbered
}

// lists finds the lists of answers that stand anywhere in a file, below a chapter or at its end: two lines at least that say
// nothing else, or a line of several. Their lines are taken out, so that none is read as a question.
func lists(lines []mdlines.Line) []answers {
	var out []answers
	floor := 0 // behind the list above
	for i := 0; i < len(lines); i++ {
		a := answers{from: i}
		for ; i < len(lines); i++ { // up to a line that is no part of a list, so that none is looked at twice
			l := lines[i]
			if l.Blank() || mdlines.Furniture(l.Text) || rowOfNone(l.Text) && len(a.all) > 0 {
				continue
			}
			found := purely(l)
			if len(found) == 0 {
				break
			}
			a.all, a.to = append(a.all, found...), i+1
		}
		if len(a.all) < 2 || asksAbove(lines[:a.from]) {
			continue
		}
		out = append(out, a)
		for a.from > floor && (lines[a.from-1].Blank() || strings.Contains(lines[a.from-1].Text, "|") || announces(lines[a.from-1]) || underlined(lines, a.from-1)) {
			a.from--
		}
		for j := a.from; j < a.to; j++ {
			lines[j].Text, lines[j].Level, lines[j].Heading = "", 0, ""
		}
		floor = a.to
	}
	return out
}

// asksAbove: what stands right above asks, so that "1. A" is one of its options.
func asksAbove(lines []mdlines.Line) bool {
	for _, l := range slices.Backward(lines) {
		if !l.Blank() {
			return !announces(l) && l.Level == 0 && strings.HasSuffix(strings.TrimRight(l.Text, " *_"), "?")
		}
	}
	return false
}

// rowOfNone is the row of a table that answers nothing: its head, or the line below that.
func rowOfNone(text string) bool { return strings.HasPrefix(strings.TrimSpace(text), "|") }

// announces: a line above a list says that answers follow.
func announces(l mdlines.Line) bool {
	_, _, open := keyIn(l.Text)
	return open
}

// purely gives the answers of a line that says nothing else.
func purely(l mdlines.Line) []numbered {
	if l.Code {
		return nil
	}
	text := spoiler.Replace(l.Text)
	if many := manyPairs(text); len(many) >= 2 && labelOnly.MatchString(pairs.ReplaceAllString(pairs.ReplaceAllString(text, " "), " ")) {
		return many
	}
	m := pure.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	n, _ := strconv.Atoi(m[1])
	return []numbered{{n: n, key: KeyOf(strings.ToUpper(m[2]))}}
}

// tail reads what stands behind the last options: answers with their reasons, or below the numbers of their questions.
func tail(lines []mdlines.Line, from int) (a answers) {
	a.from, a.to = len(lines), len(lines)
	open, begun := 0, 0 // the number that stands in a line of its own, and that line
	option := 0         // the number of the last entry that is an option of the question above it
	for i := from; i < len(lines); i++ {
		l := lines[i]
		if l.Code || l.Blank() {
			continue
		}
		start := i
		n, rest := mdlines.CutNumber(strings.TrimSpace(spoiler.Replace(l.Text)))
		if l.Level > 0 {
			n, rest = mdlines.CutNumber(l.Heading)
		}
		key, said, _ := keyIn(rest)
		m := entry.FindStringSubmatch(spoiler.Replace(l.Text))
		if m != nil && (asksAbove(lines[from:i]) || option > 0 && n == option+1) {
			option = n
			continue
		}
		option = 0
		var why string
		switch {
		case m != nil && len(pairs.FindAllString(spoiler.Replace(l.Text), 2)) < 2:
			n, _ = strconv.Atoi(m[1])
			key = KeyOf(strings.ToUpper(m[2]))
			why = reason(spoiler.Replace(l.Text)[len(m[0]):])
		case n > 0 && said:
			why = reason(keyRest(rest))
		case n > 0 && remark.MatchString(rest):
			open, begun = n, i
			continue
		case n == 0 && said && open > 0:
			n, start, open = open, begun, 0
			why = reason(keyRest(l.Text))
		default:
			if last := len(a.all) - 1; last >= 0 && l.Level == 0 && open == 0 && !mdlines.Furniture(l.Text) && (len(a.all[last].why) > 0 || explanation.MatchString(strings.TrimSpace(l.Text))) {
				a.all[last].explain(explanation.ReplaceAllString(strings.TrimSpace(l.Text), ""))
			}
			continue
		}
		if len(a.all) == 0 {
			a.from = start
		}
		told := numbered{n: n, key: key}
		told.explain(why)
		a.all = append(a.all, told)
	}
	if len(a.all) < 2 {
		return answers{from: len(lines)}
	}
	for a.from > from && (lines[a.from-1].Blank() || lines[a.from-1].Level > 0 || strings.Contains(lines[a.from-1].Text, "|") || isKey(lines[a.from-1].Text)) {
		a.from-- // its heading, or the head of its table
	}
	return a
}

// remark is what may stand beside the number of a question that is only counted.
var remark = pattern.New(`^(?:\([^)]*\))?\W*$`)

// reason is what an entry says besides its letter; a word or two, such as the name of a chapter, are none.
func reason(rest string) string {
	text := explanation.ReplaceAllString(strings.Trim(rest, " \t-–—:.,|()*_"), "")
	if len(strings.Fields(text)) < 3 {
		return ""
	}
	return text + rest[len(strings.TrimRight(rest, ".")):]
}

// manyPairs reads "1. B  2. D  3. A, C".
func manyPairs(text string) []numbered {
	var out []numbered
	rest := text
	for {
		m := pairs.FindStringSubmatchIndex(rest)
		if m == nil {
			return out
		}
		n, _ := strconv.Atoi(rest[m[2]:m[3]])
		out = append(out, numbered{n: n, key: KeyOf(rest[m[4]:m[5]])})
		rest = rest[m[5]:]
	}
}
