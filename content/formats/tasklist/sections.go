package tasklist

import (
	"slices"
	"strings"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
)

// question is one question as it stands in the file.
type question struct {
	line    int
	topic   string
	first   string   // the stem's first line: a heading, or what stands for one
	below   []string // the rest of the stem
	options []*option
	after   []string // what explains it
	ordered bool     // the options are steps, in their order
	fixed   bool     // the options are not to be shuffled
}

func (q *question) stem() string { return mdlines.Stem(q.first, q.below) }

// split finds the questions of a file, and its title.
func split(text string) (qs []question, title string) {
	lines, title := mdlines.Of(text)
	s := splitter{quizdown: quizdown.MatchString(text)}
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && !starts(lines[end]) {
			end++
		}
		s.section(lines[i:end])
		i = end
	}
	if title == "" {
		title = s.title
	}
	return s.questions, title
}

// starts: a heading, or the mark that some sites put before a question.
func starts(l mdlines.Line) bool {
	return l.Level > 0 || !l.Code && strings.HasPrefix(strings.TrimSpace(l.Text), "<quiz")
}

type splitter struct {
	questions []question
	title     string
	chapters  [7]string // the open heading of each level that owns no box
	above     []mdlines.Line
	quizdown  bool
}

// section takes apart what stands from one heading to the next.
func (s *splitter) section(lines []mdlines.Line) {
	head := lines[0]
	fixed := false
	if s.quizdown {
		lines, fixed = cutSettings(lines)
	}
	boxes := false
	for _, l := range lines {
		if _, _, boxed := cutBox(l); boxed {
			boxes = true
			break
		}
	}
	if !boxes && s.quizdown && s.steps(lines) {
		return
	}
	if n := len(s.questions); !boxes && n > 0 && lettered.Answers(head.Heading) { // "#### Correct answer: B" below the boxes
		for _, l := range lines {
			s.questions[n-1].after = append(s.questions[n-1].after, l.Text)
		}
		return
	}
	if !boxes {
		s.chapter(head)
		s.above = lines
		return
	}
	q := question{line: head.Number, topic: s.topic(head.Level), fixed: fixed}
	body := lines
	if starts(head) {
		body = lines[1:]
		q.first = head.Heading
	}
	if mdlines.Choices(head.Heading) && head.Level > 0 && len(s.above) > 0 && s.above[0].Level > 0 { // "Options" below the question's own heading
		q.line, q.first, q.topic = s.above[0].Number, s.above[0].Heading, s.topic(s.above[0].Level)
		body = slices.Concat(s.above[1:], body)
	}
	r := run{splitter: s, q: q, lines: body}
	r.all()
	s.above = nil
}

func (s *splitter) chapter(l mdlines.Line) {
	if l.Level == 0 {
		return
	}
	if l.Level == 1 && s.title == "" {
		s.title = strings.Trim(l.Heading, "*_ ")
	}
	s.chapters[l.Level] = l.Heading
	for i := l.Level + 1; i < len(s.chapters); i++ {
		s.chapters[i] = ""
	}
}

// topic is the nearest chapter above a level that names something; the title of the file is none.
func (s *splitter) topic(level int) string {
	if level == 0 {
		level = len(s.chapters)
	}
	for i := level - 1; i > 0; i-- {
		if name := mdlines.Topic(s.chapters[i]); name != "" && (i > 1 || strings.Trim(s.chapters[i], "*_ ") != s.title) {
			return name
		}
	}
	return ""
}

// run goes through the lines of a section. It may hold several questions: then a line that asks parts them.
type run struct {
	*splitter

	q     question
	lines []mdlines.Line
	base  int  // the indent of the boxes
	blank bool // since the last line that said something
	done  bool // the options are over
}

func (r *run) all() {
	r.headingOrTopic()
	for i := 0; i < len(r.lines); i++ { //nolint:intrange // what is read moves i
		l := r.lines[i]
		text, checked, boxed := cutBox(l)
		switch {
		case boxed:
			if r.done {
				r.reopen()
			}
			r.open(l, text, checked)
		case !l.Code && strings.HasPrefix(strings.TrimSpace(l.Text), "</quiz"):
			r.done = true
		case !l.Code && mdlines.Furniture(l.Text):
			r.blank = true
		case l.Blank():
			r.blank = true
			r.keep(l)
		case len(r.q.options) > 0 && !r.done && r.ends(i):
			r.done = true
			r.keep(l)
		default:
			r.keep(l)
			r.blank = false
		}
	}
	r.flush()
}

// headingOrTopic: a heading above numbered or bold questions is their topic, not the first one's stem.
func (r *run) headingOrTopic() {
	var last string
	groups, gap := 0, true
	for _, l := range r.lines {
		_, _, boxed := cutBox(l)
		switch {
		case boxed && gap:
			groups++
			gap = false
		case boxed || l.Blank() || l.Code || l.Indent() > 0 && groups > 0:
		default:
			gap = true
			if groups == 0 {
				last = l.Text
			}
		}
	}
	if last == "" || r.q.first == "" {
		return
	}
	_, bold := mdlines.Bold(last)
	asks := strings.HasSuffix(strings.TrimRight(last, " *_"), "?") && !strings.HasSuffix(r.q.first, "?")
	if (bold || mdlines.Numbered(last) || asks) && (groups > 1 || mdlines.Generic(r.q.first)) && !mdlines.Generic(r.q.first) {
		if topic := mdlines.Topic(r.q.first); topic != "" {
			r.q.topic = topic
		}
		r.q.first = ""
	}
}

// open adds an option.
func (r *run) open(l mdlines.Line, text string, checked bool) {
	if len(r.q.options) == 0 {
		r.base = l.Indent()
		r.q.trimStem()
	}
	o := &option{line: l.Number, checked: checked}
	if text != "" {
		o.lines = append(o.lines, text)
	}
	o.indent = l.Indent()
	r.q.options = append(r.q.options, o)
	r.blank, r.done = false, false
}

// trimStem: where no heading gave the stem, it is the last lines that ask; what stands above them introduces the file.
func (q *question) trimStem() {
	if q.first != "" && !mdlines.Generic(q.first) {
		return
	}
	start := stemStart(q.below)
	q.first, q.below = "", q.below[start:]
	for len(q.below) > 0 && strings.TrimSpace(q.below[0]) == "" {
		q.below = q.below[1:]
	}
}

// stemStart is the line at which the last question of some lines begins: a numbered or bold one, else the last paragraph
// with what scenario belongs to it.
func stemStart(lines []string) int {
	start := 0
	for i, line := range lines {
		bare := strings.TrimSpace(line)
		if _, bold := mdlines.Bold(bare); bold || mdlines.Numbered(bare) {
			start = i
		}
	}
	return start
}

// keep files a line with whatever is open.
func (r *run) keep(l mdlines.Line) {
	switch n := len(r.q.options); {
	case r.done:
		r.q.after = append(r.q.after, l.Text)
	case n > 0:
		r.q.options[n-1].lines = append(r.q.options[n-1].lines, l.Text)
	default:
		if r.q.line == 0 || len(r.q.below) == 0 && r.q.first == "" {
			r.q.line = l.Number
		}
		r.q.below = append(r.q.below, l.Text)
	}
}

func (r *run) flush() {
	if len(r.q.options) > 0 {
		r.questions = append(r.questions, r.q)
	}
}
