package page

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// site is what holds for a page as a whole and can be seen without knowing fronts from backs.
type site struct {
	openings map[string]int // the words that most lines begin with, ranked from 1
}

// linesOf looks at every line, and at the page as a whole.
func linesOf(units []unit) []*line {
	lines := make([]*line, len(units))
	h := &site{}
	for i, u := range units {
		lines[i] = look(u.text)
		lines[i].site = h
	}
	findOpenings(lines, h)
	return lines
}

const mostOpenings = 4

// findOpenings ranks the first words that many lines share.
func findOpenings(lines []*line, h *site) {
	count := map[string]int{}
	for _, s := range lines {
		if w := s.word(0); w != "" {
			count[w]++
		}
	}
	words := slices.Collect(maps.Keys(count))
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	h.openings = map[string]int{}
	for i, w := range words {
		if i == mostOpenings || count[w] < 4 {
			break
		}
		h.openings[w] = i + 1
	}
}
