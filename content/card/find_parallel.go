package card

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// findParallel finds what belongs to each of the things that a front lists: named on the back, "MAC labels, DAC owner decides", or in the
// order of the front, "phishing / vishing" and "mail / voice".
func findParallel(t *scan, r *Reading) bool {
	words := mostOfName
	if len(t.parts) == 1 && strings.Contains(t.parts[0].Text, " / ") {
		words += mostOfName / 2
	}
	names := enumerated(t.front.Plain, words)
	if len(names) < 2 || t.cut || r.Is(Comparison) || r.Is(Cloze) {
		return false
	}
	sides := sidesOf(t, names)
	if sides == nil && (len(t.parts) == 1 || strings.Contains(t.front.Plain, ": ") || strings.Contains(t.front.Plain, "/")) { // what stands behind commas may go on
		sides = inOrder(t, names)
	}
	if sides == nil || slices.ContainsFunc(sides, func(p Pair) bool { return text.Within(text.Fold(p.Right), text.Fold(p.Left)) }) { // it only says them again
		return false
	}
	r.Pairs = sides
	return true
}

const (
	mostListed  = 8 // things that a front lists
	mostOfName  = 4 // words of one of them
	leastListed = 3 // of them with commas or spaces between: two may be anything
)

// enumerated are the things that a front lists, alone or behind a colon, of so many words at most; nil: it lists none.
func enumerated(front string, words int) []string {
	front = strings.TrimRight(front, "?:. ")
	if at := strings.LastIndex(front, ": "); at >= 0 {
		front = front[at+2:]
	}
	for _, sep := range []string{" / ", "/", ", "} {
		if !strings.Contains(front, sep) {
			continue
		}
		names := strings.Split(front, sep)
		if sep == ", " {
			last := names[len(names)-1]
			for _, link := range []string{"and ", "& "} {
				last = strings.TrimPrefix(last, link)
			}
			a, b, found := strings.Cut(last, " and ")
			if names[len(names)-1] = a; found {
				names = append(names, b)
			}
			if len(names) < leastListed {
				return nil
			}
		}
		return ifNames(names, words)
	}
	names := strings.Fields(front)
	if len(names) < leastListed || slices.ContainsFunc(names, func(name string) bool { return len(name) < 2 || strings.ToUpper(name) != name }) {
		return nil
	}
	return ifNames(names, 1)
}

// ifNames gives names back where each can be one, of so many words at most, and none stands twice.
func ifNames(names []string, words int) []string {
	for i, name := range names {
		names[i] = strings.TrimSpace(name)
		ws := text.Words(name)
		if len(ws) == 0 || len(ws) > words || text.QuestionWords()[ws[0]] || text.Finite(ws) || !text.Balanced(name) {
			return nil
		}
	}
	if len(names) > mostListed || !distinct(names) {
		return nil
	}
	return names
}

// parted cuts a line, or its first sentence, into so many pieces; nil: it cannot be.
func parted(line string, many int) []string {
	for _, said := range []string{line, text.Sentences(line)[0]} {
		for _, sep := range []string{" / ", "; ", ", "} {
			if pieces := strings.Split(text.TrimStop(said), sep); len(pieces) == many && (sep == " / " || many >= leastListed) {
				return pieces
			}
		}
	}
	return nil
}

// inOrder pairs names with the pieces of a back, where it has as many: lines, or with slashes, semicolons or commas between.
func inOrder(t *scan, names []string) []Pair {
	var pieces []string
	for _, p := range t.parts {
		if p.Mark == 'f' || p.Mark == '|' {
			return nil
		}
		pieces = append(pieces, p.Text)
	}
	if len(pieces) == 1 {
		pieces = parted(t.parts[0].Text, len(names))
	}
	if len(pieces) != len(names) {
		return nil
	}
	var pairs []Pair
	for i, piece := range pieces {
		if pairs = add(pairs, names[i], strings.TrimSpace(piece)); len(pairs) <= i {
			return nil
		}
	}
	return pairs
}
