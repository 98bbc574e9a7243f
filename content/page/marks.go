package page

import (
	"strings"
	"unicode"
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

func markKind(line string) kind {
	_, k, _ := markOf(line)
	return k
}
