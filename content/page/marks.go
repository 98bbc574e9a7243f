package page

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// Sites mark the sides of a card, before a line ("Q1: ...", "Answer: ...", "3. ...") or on a line of its own ("Term",
// "Show Answer"), and set buttons, scales and counters between the cards. What is marked needs no guess; the marks
// themselves belong to no card.

// kind is what a mark says of what stands behind it.
type kind uint8

const (
	noMark   kind = iota
	question      // Q1:
	answer        // Answer:
	button        // belongs to no card
	reveal        // a button between front and back
	rating        // a button below a card
)

// sideMarks stand before a line with a colon or number, or alone on theirs.
var sideMarks = map[string]kind{
	"q": question, "question": question, "term": question, "front": question, "prompt": question, "flashcard": question,
	"a": answer, "ans": answer, "answer": answer, "answers": answer, "definition": answer, "back": answer, "correct answer": answer,
	"correct answers": answer, "the answer is": answer, "right answer": answer, "solution": answer,
}

// buttons stand alone on their line.
var buttons = map[string]kind{
	"show answer": reveal, "view answer": reveal, "reveal answer": reveal, "see answer": reveal, "click to flip": reveal,
	"tap to flip": reveal, "flip": reveal, "flip card": reveal, "reveal": reveal, "show": reveal, "click to reveal": reveal, "show the answer": reveal,
	"hide answer": button, "next": button, "previous": button, "show hint": button, "hint": button, "advertisement": button, "next card": button,
	"not at all": rating, "perfectly": rating, "how well did you know this": rating, "new cards": rating, "still learning": rating,
	"got it": rating, "i knew this": rating, "study again": rating,
}

// markOf reads the mark of a line: the mark, what it says, and the rest of the line.
func markOf(line string) (mark string, k kind, rest string) {
	const longest = 20
	if len(line) <= 2*longest {
		bare := strings.ToLower(strings.Trim(line, " :?.!»›>▼▾+-"))
		if k := buttons[bare]; k != noMark {
			return line, k, ""
		}
		if name := strings.TrimRight(bare, " 0123456789"); sideMarks[name] != noMark && (name == bare || name != "a") {
			return line, sideMarks[name], ""
		}
	}
	at := strings.IndexAny(line[:min(len(line), longest)], ":.)-")
	if at <= 0 {
		return "", noMark, line
	}
	name := strings.ToLower(line[:at])
	number := strings.TrimLeft(strings.TrimLeftFunc(name, unicode.IsLetter), " #")
	plain := strings.TrimSpace(strings.TrimRight(name, " #0123456789"))
	k = sideMarks[plain]
	rest = strings.TrimLeft(line[at+1:], " \t")
	spaced := rest != line[at+1:] || line[at] == ':'
	switch {
	case k == noMark || rest == "" || !spaced, line[at] != ':' && number == "" && plain != "ans", line[at] == '-' && len(plain) < 2:
		return "", noMark, line
	}
	return strings.TrimSpace(line[:len(line)-len(rest)]), k, rest
}

// marked takes the marks off the lines of a page and notes what they say. A page that has none comes back as it was.
func marked(raw []rawLine) (lines []rawLine, dropped []string) {
	raw, dropped = withoutCounters(raw)
	var found [rating + 1]int
	last := noMark
	for _, r := range raw {
		_, k, _ := markOf(r.text)
		if k == answer && last == answer || k == question && last == question {
			continue // one after the other, as options stand: A: B: C:
		}
		found[k]++
		last = k
	}
	fronts, backs := found[question], found[answer]
	both := fronts >= 2 && backs*10 >= fronts*9 && fronts*10 >= backs*9
	switch {
	case both:
	case backs >= 2 && fronts < 2, found[reveal] >= 2 && backs < 2 && fronts < 2, fronts >= 3 && backs < 2:
	default:
		numbers, counted := numbered(raw)
		return numbers, append(dropped, counted...)
	}
	lines, marks := takeMarks(raw, both, fronts >= 3)
	if fronts < 2 {
		var counted []string
		lines, counted = numbered(lines)
		marks = append(marks, counted...)
	}
	return lines, append(dropped, marks...)
}

// takeMarks sets the sides of the lines. both: every side of every card is marked; fronts: every card's beginning is.
func takeMarks(raw []rawLine, both, fronts bool) (lines []rawLine, marks []string) {
	now, rated, fresh := free, false, false
	revealed := false // the next line is a back
	for _, r := range raw {
		mark, k, rest := markOf(r.text)
		if mark != "" {
			marks = append(marks, mark)
		}
		switch k { //nolint:exhaustive // the others set no side
		case question:
			now, rated, fresh = starts, false, true
		case answer, reveal:
			if n := len(lines); n > 0 && lines[n-1].side == free && !fronts {
				lines[n-1].side = isFront
			}
			now, revealed = isBack, true
		case rating:
			rated = both || rated
		}
		if k >= button || rest == "" {
			continue
		}
		if rated { // the number on a scale
			marks = append(marks, r.text)
			continue
		}
		r.text, r.side = rest, free
		switch {
		case both && now == starts && !fresh:
			r.side = goesOn
		case both, k == question, revealed:
			r.side = now
		case fronts && len(lines) > 0:
			r.side = inside
		}
		revealed, fresh = false, false
		lines = append(lines, r)
	}
	return lines, marks
}

// numbered takes off the numbers of cards: numbers that count on over lines in between.
func numbered(raw []rawLine) (lines []rawLine, marks []string) {
	var row []int
	for i, r := range raw {
		if m, n, _ := splitMarker(r.text); n == len(row)+1 && strings.ContainsAny(m, "0123456789") {
			row = append(row, i)
		}
	}
	apart := 0
	for i := 1; i < len(row); i++ {
		apart += text.One(row[i] > row[i-1]+1)
	}
	if len(row) < 3 || apart*10 < (len(row)-1)*9 {
		return raw, nil
	}
	lines = append([]rawLine{}, raw...)
	for i := row[0] + 1; i < len(lines); i++ {
		if lines[i].side == free {
			lines[i].side = inside
		}
	}
	for _, i := range row {
		marker, _, rest := splitMarker(lines[i].text)
		lines[i].text, lines[i].side = rest, starts
		marks = append(marks, marker)
	}
	return lines, marks
}

// withoutCounters drops what counts the cards: "Terms in this set (27)", "14 cards", and between the cards "3 of 27", or
// the bare number before the mark of the next one.
func withoutCounters(raw []rawLine) (lines []rawLine, dropped []string) {
	const top = 6 // lines of the page's head
	count := func(drop bool) int {
		n := 0
		for i, r := range raw {
			counts := counter(r.text, n+1) || isNumber(r.text, n+1) && i+1 < len(raw) && markKind(raw[i+1].text) == question
			n += text.One(counts)
			switch {
			case !drop:
			case counts, i > 0 && i < top && isCardCount(r.text) && i+1 < len(raw):
				dropped = append(dropped, r.text)
			default:
				lines = append(lines, r)
			}
		}
		return n
	}
	if count(false) < 2 {
		raw = slices.Clone(raw)
		for i := 1; i < min(top, len(raw)-1); i++ {
			if isCardCount(raw[i].text) {
				dropped = []string{raw[i].text}
				return slices.Delete(raw, i, i+1), dropped
			}
		}
		return raw, nil
	}
	count(true)
	return lines, dropped
}

func markKind(line string) kind {
	_, k, _ := markOf(line)
	return k
}

// counter reads "3 of 27", "3 / 27", "Card 3 of 27".
func counter(line string, want int) bool {
	line = strings.TrimPrefix(strings.ToLower(line), "card ")
	number, of, found := strings.Cut(line, "/")
	if !found {
		number, of, found = strings.Cut(line, " of ")
	}
	_, err := strconv.Atoi(strings.TrimSpace(of))
	return found && err == nil && isNumber(strings.TrimSpace(number), want)
}

func isNumber(line string, want int) bool { return line == strconv.Itoa(want) }

// separators divide front and back on one line, the surest first; the later ones stand in sentences, too.
var separators = []string{"\t", "::", " | ", " = ", " – ", " — ", " - ", ";", ": "}

// pairs reads a page with a card on nearly every line; nil if this is none.
func pairs(raw []rawLine) []Line {
	for i, sep := range separators {
		have, short := 0, 0
		for _, r := range raw {
			front, back, ok := strings.Cut(r.text, sep)
			have += text.One(ok && strings.TrimSpace(front) != "" && strings.TrimSpace(back) != "")
			short += text.One(ok && len(text.Words(front)) <= 8)
		}
		most := len(raw) - 1 // the first may be the title
		if have < 3 || have*20 < most*19 || i > 1 && (have < 5 || short*10 < have*9) {
			continue
		}
		var lines []Line
		for _, r := range raw {
			front, back, ok := strings.Cut(r.text, sep)
			front, back = strings.TrimSpace(front), strings.TrimSpace(back)
			if !ok || front == "" || back == "" {
				lines = append(lines, Line{Text: r.text, Label: flagLabel(len(lines) > 0), Margin: Certain})
				continue
			}
			lines = append(lines, Line{Text: front, Label: Front, Margin: Certain}, Line{Text: back, Label: Back, Margin: Certain})
		}
		return lines
	}
	return nil
}

func isPair(line string) bool {
	_, back, ok := strings.Cut(line, "\t")
	return ok && strings.TrimSpace(back) != ""
}
