package deckfile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The slips that the sweep looks for, one function a kind. Each gets a line that is no code.

// gluedHeading: a topic's, card's or question's signs without the space behind them. A single # before a small
// letter or a figure is a tag, a comment or a number.
func gluedHeading(line string) bool {
	rest := strings.TrimLeft(line, "#")
	r, _ := utf8.DecodeRuneInString(rest)
	switch len(line) - len(rest) {
	case topicLevel:
		return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) || r == '\u00a0'
	case cardLevel, itemLevel:
		return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\u00a0' || strings.ContainsRune("`*_\"'([", r)
	}
	return false
}

func isBoxLine(line string) bool {
	box, found := asBox(line)
	return found && !box.maybe
}

// gluedAnswer: an author's answer that is indented, listed or without its space. A tilde before a figure is
// "about", and = before what has brackets is a formula.
func gluedAnswer(line string) bool {
	bare := strings.TrimLeft(line, " \t")
	if sign, gap, rest := cutSign(bare); sign != "" && gap != "" && isAnswer(rest) {
		return true
	}
	switch {
	case isAnswer(bare):
		return bare != line || strings.TrimSpace(bare[1:]) == ""
	case !strings.HasPrefix(bare, "~") && !strings.HasPrefix(bare, "="):
		return false
	}
	r, _ := utf8.DecodeRuneInString(bare[1:])
	return unicode.IsLetter(r) && !strings.ContainsAny(bare, "()") && strings.Count(bare, bare[:1]) == 1
}

// isAnswer: a line with the mark of an author's answer.
func isAnswer(line string) bool {
	return strings.HasPrefix(line, "~ ") || strings.HasPrefix(line, "= ")
}

// isPair: a card on one line, as notes have it.
func isPair(line string) bool { return pairAt(line) >= 0 }

// pairAt is where the colons of a pair stand, -1 for none. The type of a function, and a name with its class before it, are
// code.
func pairAt(line string) int {
	at := colons(line)
	if at < 0 {
		return -1
	}
	front, back := strings.TrimSpace(withoutSign(line[:at])), strings.TrimLeft(line[at:], ":")
	spaced := startsBlank(back) || strings.HasSuffix(line[:at], " ")
	if !spaced || front == "" || strings.HasSuffix(front, `\`) || strings.TrimSpace(back) == "" {
		return -1
	}
	if colons(back) >= 0 || strings.Contains(back, "->") || strings.Contains(back, "=>") {
		return -1
	}
	return at
}

// colons finds the first two colons of a line that stand in no code; -1: there are none.
func colons(line string) int {
	code := false
	for i := range len(line) {
		switch {
		case line[i] == '`':
			code = !code
		case !code && strings.HasPrefix(line[i:], "::"):
			return i
		}
	}
	return -1
}

// nakedAlert: a correction that lacks the mark of a quotation.
func nakedAlert(line string) bool {
	bare := strings.TrimLeft(line, " ")
	return len(bare) >= len(important) && strings.EqualFold(bare[:len(important)], important)
}
