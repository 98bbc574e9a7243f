package lettered

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// bank is what a file holds.
type bank struct {
	title     string
	questions []question
	table     int // answers in the list at the end
}

// parse tries the styles of options that there are, and takes the one by which most questions have a key.
func parse(text string) bank {
	if short.MatchString(text) && asked.MatchString(text) && !second.MatchString(text) { // `Q:`, options, and `A: 2`
		text = short.ReplaceAllString(text, "Answer: $1")
	}
	raw, title := mdlines.Of(text)
	lines := unfold(raw)
	best, most := bank{title: title}, 0
	for _, style := range []*pattern.Lazy{letter, ordinary, numeral} {
		b := assemble(lines, groups(lines, style))
		keyed := 0
		for i := range b.questions {
			if b.questions[i].keyed() {
				keyed++
			}
		}
		if keyed > most || len(best.questions) == 0 && style == letter {
			best, most = b, keyed
		}
	}
	if best.title == "" {
		best.title = title
	}
	if best.title == "" {
		for _, l := range lines {
			if l.Level == 1 && mdlines.Topic(l.Heading) != "" {
				best.title = strings.Trim(l.Heading, "*_ ")
				break
			}
		}
	}
	return best
}

var (
	short  = pattern.New(`(?m)^A\s?[:.]\s*((?:\d|[A-H])(?:\s*[,&]\s*(?:\d|[A-H]))*)\s*$`)
	asked  = pattern.New(`(?m)^Q\d*\s?[:.]`)
	second = pattern.New(`(?m)^B\s?[:.]`)
)

// assemble gives each group the stem above it and what explains it below.
func assemble(lines []mdlines.Line, all []group) bank {
	var b bank
	if len(all) == 0 {
		return b
	}
	keys, tail := table(lines, all[len(all)-1].to)
	b.table = len(keys)
	from, number := 0, 0
	worded := countedInWords(lines)
	for i := range all {
		g := &all[i]
		start := stemAt(lines, from, g.from, number, i == 0, worded)
		if n := len(b.questions); start < 0 { // no stem of its own: it says why each option above is right or wrong
			if n > 0 {
				b.questions[n-1].after = append(b.questions[n-1].after, texts(lines[from:g.to])...)
			}
			from = g.to
			continue
		} else if n > 0 {
			b.questions[n-1].after = append(b.questions[n-1].after, texts(lines[from:start])...)
		}
		q := question{line: lines[start].Number, options: g.options, labels: g.labels, marked: g.marked}
		if all := len(q.marked); all > 0 && all == count(q.marked) { // every option is bold: that is how they are set
			q.marked = nil
		}
		q.number, q.first, q.below = stemOf(lines[start:g.from])
		q.topic = topicOf(lines, start, b.title)
		if q.number > 0 {
			number = q.number
		}
		b.questions = append(b.questions, q)
		from = g.to
	}
	if n := len(b.questions); n > 0 {
		b.questions[n-1].after = append(b.questions[n-1].after, texts(lines[from:tail])...)
	}
	for i := range b.questions {
		q := &b.questions[i]
		q.key, q.hasKey = FindKey(strings.Join(q.after, "\n"))
		if q.hasKey {
			continue
		}
		n := q.number
		if n == 0 {
			n = i + 1
		}
		q.key, q.hasKey = keys[n]
	}
	return b
}

func count(marked []bool) int {
	n := 0
	for _, m := range marked {
		if m {
			n++
		}
	}
	return n
}

func texts(lines []mdlines.Line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.Text
	}
	return out
}

// countedInWords reports whether questions are counted by lines such as "Question 12", so that a bare number counts something
// else: lines of code, or steps.
func countedInWords(lines []mdlines.Line) bool {
	n := 0
	for _, l := range lines {
		if text := strings.TrimSpace(l.Text); !l.Code && text != "" && inWords.MatchString(text) {
			n++
		}
	}
	return n > 0
}

var inWords = pattern.New(`(?i)^[#*_\s]*(?:new\s+)?question\s*(?:no\.?|number|#)?\s*:?\s*#?\d{1,4}[\s:.*_]*$`)

// stemAt finds where the stem begins among the lines between two groups; -1 where there is none. number is what the
// question above was counted as; worded that bare numbers count no questions.
func stemAt(lines []mdlines.Line, from, to, number int, first, worded bool) int {
	key := -1
	between := texts(lines[from:to])
	for i := range between {
		if isKey(between[i]) {
			key = from + keyEnd(between, i)
		}
	}
	begin := from
	if key >= 0 && !first {
		begin = key + 1
	}
	marked, heading := -1, -1
	for i := begin; i < to; i++ {
		l := lines[i]
		if l.Code || l.Blank() {
			continue
		}
		text := l.Text
		if l.Level > 0 {
			text = l.Heading
			heading = i
		}
		n, rest := mdlines.CutNumber(strings.TrimSpace(text))
		_, bold := mdlines.Bold(strings.TrimSpace(text))
		if worded && bareNumber.MatchString(text) {
			continue
		}
		switch {
		case n > 0 && (n == number+1 || l.Level > 0 || number == 0 || strings.ContainsAny(strings.ToUpper(text[:1]), "QNF*")):
			marked = i
			if n == number+1 && !first {
				return marked
			}
		case n == 0 && rest != strings.TrimSpace(text), bold && marked < 0 && mdlines.Asks(text, text):
			marked = i
		}
	}
	if marked >= 0 && marked >= heading {
		return marked
	}
	if heading >= 0 && says(lines[heading]) {
		return heading
	}
	if heading >= 0 {
		begin = heading + 1
	}
	return paragraphAt(lines, begin, to, key >= 0 && !first && heading < 0)
}

var bareNumber = pattern.New(`^\s*\d`)

// says: a heading is a question's and not that of what explains the one above.
func says(l mdlines.Line) bool {
	return !mdlines.Choices(l.Heading) && (mdlines.Generic(l.Heading) || mdlines.Topic(l.Heading) != "")
}

// paragraphAt is where the stem begins where nothing marks it: the last paragraph, or all that stands below an answer that
// nobody explains.
func paragraphAt(lines []mdlines.Line, begin, to int, answered bool) int {
	explained := false
	start, blank := -1, true
	for i := begin; i < to; i++ {
		l := lines[i]
		switch {
		case l.Blank() || mdlines.Furniture(l.Text):
			blank = true
			continue
		case explanation.MatchString(l.Text):
			explained, start = true, -1
			blank = false
			continue
		case blank && (start < 0 || explained || !answered || l.Level > 0) && !l.Code && !explainsOn(l.Text):
			start = i
		}
		blank = false
	}
	if start < 0 && !answered && begin < to {
		for i := begin; i < to; i++ {
			if !lines[i].Blank() {
				return i
			}
		}
	}
	return start
}

func explainsOn(text string) bool {
	return referenceLine.MatchString(strings.TrimSpace(text))
}

var referenceLine = pattern.New(`(?i)^\W{0,3}(?:references?|source|link|see also|https?://|note)\b`)

// stemOf takes the lines of a stem apart.
func stemOf(lines []mdlines.Line) (number int, first string, below []string) {
	head := lines[0]
	first = strings.TrimSpace(head.Text)
	if head.Level > 0 {
		first = head.Heading
	}
	number, _ = mdlines.CutNumber(first)
	for _, l := range lines[1:] {
		if l.Level > 0 && mdlines.Choices(l.Heading) || !l.Code && mdlines.Furniture(l.Text) {
			continue
		}
		if _, bold := mdlines.Bold(l.Text); bold && mdlines.Choices(strings.Trim(l.Text, "*_ ")) {
			continue
		}
		below = append(below, l.Text)
	}
	return number, first, below
}

// topicOf is the nearest heading above a question that is none itself.
func topicOf(lines []mdlines.Line, start int, title string) string {
	level := 7
	if lines[start].Level > 0 {
		level = lines[start].Level
	}
	const far = 3000
	for i := start - 1; i >= 0 && i > start-far; i-- {
		l := lines[i]
		if l.Level == 0 || l.Level >= level {
			continue
		}
		if l.Level == 1 && (title == "" || strings.Contains(l.Heading, title)) {
			return ""
		}
		if n, _ := mdlines.CutNumber(l.Heading); n == 0 && !isKey(l.Heading) && !mdlines.Asks(l.Heading, l.Heading) {
			return mdlines.Topic(l.Heading)
		}
	}
	return ""
}
