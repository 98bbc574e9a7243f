package lettered

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// written finds the questions without options among the lines between two groups: they are answered in words, and become
// flashcards. number is what the question above was counted as, known that there is one.
func written(lines []mdlines.Line, from, to, number int, known bool) (out []question) {
	start := -1
	for i := from; i <= to; i++ {
		n, begins := 0, i == to
		if i < to {
			n, begins = opensQuestion(lines[i], number)
			begins = begins || n > 0 && start >= 0 && lines[start].Level > 0 && emptyLines(lines[start+1:i]) // the first one of a chapter
		}
		if !begins {
			continue
		}
		if start >= 0 {
			if q, is := answered(lines[start:i]); is && (known || q.number > 0 || lines[start].Level > 0) {
				q.at = start
				out = append(out, q)
			}
		}
		if n > 0 {
			number = n
		}
		start = i
	}
	return out
}

// DetectWritten recognises numbered questions with the word for an answer below each, and no options.
func DetectWritten(f source.File) string {
	b := writtenOnly(f.Start())
	odd := 0
	for i := range b.questions {
		if q := &b.questions[i]; q.number == 0 && !endsAsking(q.first) {
			odd++
		}
	}
	if n := len(b.questions); n < 3 || odd*5 > n {
		return ""
	}
	return "numbered questions, and their answers in words below"
}

// ReadWritten reads questions without options.
func ReadWritten(f source.File) (source.Bank, error) {
	b := writtenOnly(f.Text)
	bank := source.Bank{Title: b.title}
	h := habitsOf(b.questions, true)
	for i := range b.questions {
		b.questions[i].addWritten(&bank, h)
	}
	return bank, nil
}

func writtenOnly(text string) bank {
	raw, title := mdlines.Of(text)
	lines := unfold(raw)
	b := bank{title: title, titled: titleAt(lines)}
	if title == "" && b.titled >= 0 {
		b.title = strings.Trim(lines[b.titled].Heading, "*_ ")
	}
	b.between(lines, 0, len(lines), 0)
	return b
}

func emptyLines(lines []mdlines.Line) bool {
	return !slices.ContainsFunc(lines, func(l mdlines.Line) bool { return !l.Blank() })
}

// opensQuestion: a line begins a question as its number, or its heading, says.
func opensQuestion(l mdlines.Line, number int) (n int, begins bool) {
	text := strings.TrimSpace(l.Text)
	if l.Level > 0 {
		text = l.Heading
	}
	if l.Code || text == "" || isKey(text) {
		return 0, false
	}
	n, rest := mdlines.CutNumber(text)
	switch {
	case n == 0:
		return 0, l.Level > 0
	case rest == "" && l.Level == 0 && len(text) < 3:
		return 0, false
	}
	return n, l.Level > 0 || n == number+1 || n > number && endsAsking(rest) || spelt(text)
}

// answered takes the lines of a question apart at the word for its answer.
func answered(lines []mdlines.Line) (q question, is bool) {
	for i, l := range lines[1:] {
		if l.Code || l.Level > 0 && !isKey(l.Heading) {
			if l.Level > 0 {
				break
			}
			continue
		}
		_, said, open := keyIn(l.Text)
		if !said && !open {
			continue
		}
		q = question{line: lines[0].Number, hasKey: true}
		why := reasonAt(lines[:i+1])
		q.number, q.first, q.below = stemOf(lines[:why])
		if said {
			q.back = append(q.back, behindLabel(l.Text))
		}
		if why <= i {
			q.back = append(append(q.back, ""), texts(lines[why:i+1])...)
		}
		for _, more := range lines[i+2:] {
			if more.Level > 0 && says(more) {
				break
			}
			q.back = append(q.back, more.Text)
		}
		return q, true
	}
	return question{}, false
}

// reasonAt is the line from which on the lines above an answer lead to it, and are no part of the question.
func reasonAt(lines []mdlines.Line) int {
	for i, l := range lines {
		if i > 0 && !l.Code && explanation.MatchString(strings.TrimSpace(l.Text)) {
			return i
		}
	}
	return len(lines)
}

// behindLabel is what a line says behind the colon of its label, with its own marks.
func behindLabel(line string) string {
	at := strings.IndexAny(line, ":：=")
	if at < 0 {
		return undressed(line)
	}
	text := strings.TrimLeft(line[at:], ":：= *_")
	if strings.Count(text, "**")%2 == 1 {
		text = strings.Replace(text, "**", "", 1)
	}
	return strings.TrimSpace(text)
}

// addWritten files a question that is answered in words, or by a figure where figures are known to be answers.
func (q *question) addWritten(bank *source.Bank, h habits) {
	stem, lost := mdlines.Images(mdlines.Stem(q.first, q.below))
	back, gone := mdlines.Images(q.said())
	head, _, _ := strings.Cut(stem, "\n")
	if right, is := verdictOf(back, h.letters); is && !endsAsking(head) {
		bank.Add(source.Record{Line: q.line, Topic: q.topic, Stem: stem, Options: source.TrueFalse(right)})
		return
	}
	if q.picks() && !(h.figures && back < "A") {
		bank.Skip(q.line, "its answer is %s, and its options are not there: %s", source.Brief(back), source.Brief(stem))
		return
	}
	before := len(bank.Records)
	bank.Add(source.Record{Line: q.line, Topic: q.topic, Kind: content.Recall, Stem: stem, Back: back})
	if lost = append(lost, gone...); len(bank.Records) > before && len(lost) > 0 {
		bank.Lose(q.line, "%s", strings.Join(lost, ", "))
	}
}

func (q *question) said() string {
	return mdlines.Tidy(mdlines.Dedent(slices.DeleteFunc(slices.Clone(q.back), mdlines.Furniture)))
}

// picks: what is said names options and says nothing.
func (q *question) picks() bool {
	said, _, _ := strings.Cut(q.said(), "\n")
	labels := KeyOf(undressed(said)).Labels
	return len(labels) > 0 && len(strings.Fields(said)) <= len(labels)
}

var (
	isTrue  = pattern.New(`(?i)^(?:t|true|richtig|wahr|vrai|verdadero|vero|verdadeiro|waar|benar|doğru|prawda|правда|верно|对|正确|正しい|참|đúng)\.?$`)
	isFalse = pattern.New(`(?i)^(?:false|falsch|faux|falso|onwaar|salah|yanlış|fałsz|неправда|неверно|错|错误|誤り|거짓|sai)\.?$`)
)

// verdictOf reads an answer that says whether a statement is true; by a letter where letters do.
func verdictOf(said string, letters bool) (right, is bool) {
	said = undressed(said)
	right = isTrue.MatchString(said)
	return right, right || isFalse.MatchString(said) || letters && said == "F"
}

// habits are how the questions of a file are answered that have no options.
type habits struct {
	figures bool // figures are answers, and name no options
	letters bool // T and F are verdicts, since T names none
}

func habitsOf(qs []question, figures bool) habits {
	return habits{
		figures: figures && slices.ContainsFunc(qs, func(q question) bool { return !q.picks() }),
		letters: slices.ContainsFunc(qs, func(q question) bool { return len(q.options) == 0 && undressed(q.said()) == "T" }),
	}
}
