package lettered

import (
	"slices"
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// bank is what a file holds.
type bank struct {
	title     string
	titled    int // the line of the heading that is its title; -1: there is none
	questions []question
	table     int // answers in the list at the end
}

// parse tries the styles of options that there are, and takes the one by which most questions have a key.
func parse(text string) bank {
	if short.MatchString(text) && asked.MatchString(text) && !second.MatchString(text) { // `Q:`, options, and `A: 2`
		text = short.ReplaceAllString(text, "Answer: $1")
	}
	raw, title := mdlines.Of(text)
	opened(raw)
	lines := unfold(raw)
	best, most := bank{title: title}, 0
	all := lists(lines)
	for _, style := range []*pattern.Lazy{letter, ordinary, numeral} {
		b := assemble(lines, groups(lines, style), all)
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
func assemble(lines []mdlines.Line, all []group, lists []answers) bank {
	var b bank
	if len(all) == 0 {
		return b
	}
	b.titled = titleAt(lines[:all[len(all)-1].from])
	end := tail(lines, all[len(all)-1].to)
	lists = append(slices.Clone(lists), end)
	for _, l := range lists {
		b.table += len(l.all)
	}
	from, number := 0, 0
	worded := countedInWords(lines)
	for i := range all {
		g := &all[i]
		if start := stemAt(lines, from, g.from, number, i == 0, worded); start >= 0 && !b.judges(g) {
			number = b.between(lines, from, start, number)
			q := g.question(lines, start, b.titled)
			if q.number > 0 {
				number = q.number
			}
			b.questions = append(b.questions, q)
		} else if n := len(b.questions); n > 0 { // it says why each option above is right or wrong
			b.questions[n-1].after = append(b.questions[n-1].after, texts(lines[from:g.to])...)
		}
		from = g.to
	}
	b.between(lines, from, max(from, end.from), number)
	for i := range b.questions {
		if q := &b.questions[i]; len(q.options) > 0 {
			q.key, q.hasKey = FindKey(strings.Join(q.after, "\n"))
		}
	}
	assign(b.questions, lists)
	return b
}

// titleAt is the line of the only heading of the first level; -1: there is none, or there are several, which are chapters.
func titleAt(lines []mdlines.Line) int {
	at := -1
	for i, l := range lines {
		if l.Level == 1 && at >= 0 {
			return -1
		}
		if l.Level == 1 {
			at = i
		}
	}
	return at
}

// judges: a group only says of the options above it which are right.
func (b *bank) judges(g *group) bool {
	n := len(b.questions)
	return n > 0 && g.judges(b.questions[n-1].labels)
}

// question is that whose options a group holds, and whose stem begins at start.
func (g *group) question(lines []mdlines.Line, start, title int) question {
	q := question{line: lines[start].Number, at: g.from, options: g.options, labels: g.labels, marked: g.marked, level: 6}
	if lines[start].Level > 0 {
		q.level = lines[start].Level
	}
	if all := len(q.marked); all > 0 && all == count(q.marked) { // every option is bold: that is how they are set
		q.marked = nil
	}
	q.number, q.first, q.below = stemOf(lines[start:g.from])
	q.topic = topicOf(lines, start, title)
	return q
}

// between takes the lines from the options of one question to the stem of the next: what explains the first, and questions that
// are answered in words. It gives the number of the last of these.
func (b *bank) between(lines []mdlines.Line, from, to, number int) int {
	more := written(lines, from, to, number, len(b.questions) > 0)
	if n := len(b.questions); n > 0 && len(more) > 0 && b.table == 0 && b.questions[n-1].lacks(lines[from:more[0].at], &more[0]) {
		more = more[1:]
	}
	end := to
	if len(more) > 0 {
		end = more[0].at
	}
	if n := len(b.questions); n > 0 && len(b.questions[n-1].options) > 0 {
		b.questions[n-1].explain(lines, from, end, b.table > 0)
	}
	for i := range more {
		more[i].topic = topicOf(lines, more[i].at, b.titled)
		if more[i].number > 0 {
			number = more[i].number
		}
	}
	b.questions = append(b.questions, more...)
	return number
}

// lacks: the question is not answered yet, so that the answer below another heading is its own, unless that counts on.
func (q *question) lacks(below []mdlines.Line, next *question) bool {
	if len(q.options) == 0 || slices.Contains(q.marked, true) || next.number > 0 && next.number == q.number+1 {
		return false
	}
	_, found := FindKey(strings.Join(texts(below), "\n"))
	return !found
}

// explain takes what stands below a question's options, up to the heading of another chapter where the key stands above that,
// or in a list.
func (q *question) explain(lines []mdlines.Line, from, to int, listed bool) {
	below := lines[from:to]
	for i, l := range below {
		if l.Level > 0 && l.Level <= q.level && says(l) || underlined(lines, from+i) {
			if _, found := FindKey(strings.Join(append(slices.Clone(q.after), texts(below[:i])...), "\n")); found || listed || slices.Contains(q.marked, true) {
				below = below[:i]
			}
			break
		}
	}
	q.after = append(q.after, texts(below)...)
}

// underlined: a line is a heading of plain text, with a rule below it.
func underlined(lines []mdlines.Line, at int) bool {
	return at+1 < len(lines) && !lines[at].Blank() && strings.HasPrefix(lines[at+1].Text, "===") && mdlines.Furniture(lines[at+1].Text)
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
