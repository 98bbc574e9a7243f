package deckfile

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
)

// AddWrong writes a wrong answer by the author, `~ answer`, into the text of the file where a card stands: below those that it has,
// else at the end of its back. All other lines stay as they are. It is an error if the card does not stand there any more, or has that
// answer.
func AddWrong(text string, card *content.Card, answer string) (string, error) {
	answer = clean.Line(answer)
	switch {
	case answer == "":
		return "", errors.New("adding a wrong answer: it is empty")
	case strings.EqualFold(answer, strings.TrimSpace(card.Back)), slices.ContainsFunc(card.Also, func(a string) bool { return strings.EqualFold(a, answer) }):
		return "", fmt.Errorf("adding a wrong answer: %q is right, says the card", answer)
	case slices.Contains(card.Wrong, answer):
		return "", fmt.Errorf("adding a wrong answer: the card has %q already", answer)
	}
	eol := "\n"
	if strings.Contains(text, "\r\n") {
		eol = "\r\n"
	}
	lines := strings.Split(text, "\n")
	at := card.Pos.Line - 1
	if at < 0 || at >= len(lines) || !strings.HasPrefix(strings.TrimLeft(lines[at], " \ufeff"), "## ") {
		return "", fmt.Errorf("adding a wrong answer: the card is not in line %d of its file any more: read the deck again", card.Pos.Line)
	}
	to, below := answersEnd(lines, at+1)
	added := []string{"~ " + answer}
	if !below && to > at+1 {
		added = []string{"", added[0]} // apart from the back
	}
	if !below && to < len(lines) && strings.TrimSpace(lines[to]) != "" {
		added = append(added, "")
	}
	for i := range added {
		added[i] += strings.TrimSuffix(eol, "\n")
	}
	if to == len(lines) { // the last line has no end
		lines[to-1] = strings.TrimRight(lines[to-1], "\r") + strings.TrimSuffix(eol, "\n")
		added = append(added, "")
	}
	return strings.Join(slices.Insert(lines, to, added...), "\n"), nil
}

// answersEnd is the line below the author's answers of the card whose back begins at a line; below: there are some. Else it is the
// line below the back, blank ones not counted.
func answersEnd(lines []string, start int) (to int, below bool) {
	last := start
	for i := start; i < len(lines); i++ {
		line := strings.TrimRight(lines[i], "\r")
		if isFence(line) {
			if end := closing(lines, i); end > 0 {
				i, last = end, end+1
				continue
			}
		}
		rest := strings.TrimLeft(line, "#")
		if level := len(line) - len(rest); level > 0 && level <= itemLevel && (rest == "" || startsBlank(rest)) || misspeltAlert().MatchString(line) {
			break
		}
		switch {
		case strings.HasPrefix(line, "~ "):
			to, below = i+1, true
		case strings.TrimSpace(line) != "":
			last = i + 1
		}
	}
	if below {
		return to, true
	}
	return last, false
}
