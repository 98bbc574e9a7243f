// Package cloze reads Anki's gaps: `{{c1::answer::hint}}`. A note becomes one question for each number in it. For formats with
// marks of their own holes.go makes one for each place that they have marked.
package cloze

import (
	"slices"
	"strconv"
	"strings"
)

// Card is the question of one number.
type Card struct {
	Number int
	Front  string // the text with gaps, written ____, where the number's answers stand; other gaps are filled
	Back   string // the answers, joined by "; "
}

// Gap stands where an answer was taken out.
const Gap = "____"

// maxDepth is how deep gaps lie in each other; Anki takes no more.
const maxDepth = 10

// Has reports whether a text holds a gap.
func Has(text string) bool {
	for rest := text; ; {
		i := strings.Index(rest, "{{c")
		if i < 0 {
			return false
		}
		if _, _, ok := opening(rest[i:]); ok {
			return true
		}
		rest = rest[i+3:]
	}
}

// Cards gives the cards of a text by number; none for one without gaps.
func Cards(text string) []Card {
	nodes, _ := parse(text, 0)
	var numbers []int
	collect(nodes, &numbers)
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	cards := make([]Card, 0, len(numbers))
	for _, n := range numbers {
		var answers []string
		front := render(nodes, n, &answers)
		cards = append(cards, Card{n, front, strings.Join(answers, "; ")})
	}
	return cards
}

// node is a piece of text, or a gap with what is in it.
type node struct {
	text    string
	numbers []int
	hint    string
	inside  []node
}

// opening reads `{{c1,2::`.
func opening(s string) (numbers []int, length int, ok bool) {
	end := strings.Index(s, "::")
	if !strings.HasPrefix(s, "{{c") || end < 4 || end > 40 {
		return nil, 0, false
	}
	for part := range strings.SplitSeq(s[3:end], ",") {
		n, err := strconv.Atoi(strings.TrimPrefix(strings.TrimSpace(part), "c"))
		if err != nil || n < 1 || n > 499 {
			return nil, 0, false
		}
		numbers = append(numbers, n)
	}
	return numbers, end + 2, true
}

// parse reads up to the end of the gap that is open, and gives how much of the text that took. At depth 0 it reads all.
func parse(s string, depth int) (nodes []node, used int) {
	text, braces, i := 0, 0, 0
	flush := func(end int) {
		if end > text {
			nodes = append(nodes, node{text: s[text:end]})
		}
	}
	for i < len(s) {
		switch {
		case strings.HasPrefix(s[i:], "{{c") && depth < maxDepth:
			numbers, length, ok := opening(s[i:])
			if !ok {
				i++
				continue
			}
			inside, n := parse(s[i+length:], depth+1)
			if n < 0 { // it is never closed, and is text
				i += length
				continue
			}
			flush(i)
			gap := node{numbers: numbers, inside: inside}
			gap.cutHint()
			nodes = append(nodes, gap)
			i += length + n
			text = i
		case depth > 0 && strings.HasPrefix(s[i:], "}}") && braces == 0:
			flush(i)
			return nodes, i + 2
		case depth > 0 && s[i] == '{': // a formula's brace: what closes it does not close the gap
			braces++
			i++
		case depth > 0 && s[i] == '}' && braces > 0:
			braces--
			i++
		default:
			i++
		}
	}
	if depth > 0 {
		return nil, -1
	}
	flush(len(s))
	return nodes, len(s)
}

// cutHint takes what follows the last :: of a gap's own text off as its hint.
func (n *node) cutHint() {
	for i := range n.inside {
		in := &n.inside[i]
		if in.numbers != nil {
			continue
		}
		if answer, hint, found := strings.Cut(in.text, "::"); found {
			in.text, n.hint = answer, hint
			n.inside = n.inside[:i+1]
			return
		}
	}
}

func collect(nodes []node, numbers *[]int) {
	for _, n := range nodes {
		*numbers = append(*numbers, n.numbers...)
		collect(n.inside, numbers)
	}
}

func render(nodes []node, number int, answers *[]string) string {
	var b strings.Builder
	for _, n := range nodes {
		switch {
		case n.numbers == nil:
			b.WriteString(n.text)
		case slices.Contains(n.numbers, number):
			*answers = append(*answers, strings.TrimSpace(plain(n.inside)))
			b.WriteString(Gap)
			if hint := strings.TrimSpace(n.hint); hint != "" {
				b.WriteString(" (" + hint + ")")
			}
		default:
			b.WriteString(render(n.inside, number, answers))
		}
	}
	return b.String()
}

// plain is what gaps say when all are filled.
func plain(nodes []node) string {
	var b strings.Builder
	for _, n := range nodes {
		b.WriteString(n.text)
		b.WriteString(plain(n.inside))
	}
	return b.String()
}
