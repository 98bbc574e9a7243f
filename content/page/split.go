package page

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// habits is what holds for a page as a whole and can be seen without knowing fronts from backs.
type habits struct {
	titleWords map[string]bool
	upper      int // lines that begin with a capital
	lines      int
	fronts     map[*sight]bool // lines whose numbers count the cards
	openings   map[string]int  // the words that most lines begin with, ranked from 1
}

func (h *habits) mostlyUpper() bool { return h == nil || h.upper*2 > h.lines }

func (h *habits) numbersFronts(s *sight) bool { return h != nil && h.fronts[s] }

// Split takes a page apart. It never fails: of any text at all it makes lines with labels, and the margins say how much
// they are worth.
func Split(text string) Page {
	raw := cut(text)
	if len(raw) == 0 {
		return Page{}
	}
	title, raw := takeTitle(raw)
	p := Page{Title: title, Lines: make([]Line, 0, len(raw))}
	for len(raw) > 0 {
		var part []rawLine
		part, raw = portion(raw)
		p.Lines = append(p.Lines, label(part, title)...)
	}
	return p
}

// A page of more lines than that is labelled in portions, so that time and memory stay within bounds.
const portionLines = 4000

func portion(raw []rawLine) (part, rest []rawLine) {
	if len(raw) <= portionLines+portionLines/4 {
		return raw, nil
	}
	at, most := portionLines, -1000.0
	for i := portionLines - 50; i < portionLines; i++ {
		s := look(raw[i].text)
		s.page = &habits{}
		if f := frontness(s); f > most {
			at, most = i, f
		}
	}
	return raw[:at], raw[at:]
}

// label finds the labels of lines that belong together.
func label(raw []rawLine, title string) []Line {
	units := unwrap(raw)
	sights := make([]*sight, len(units))
	h := &habits{titleWords: map[string]bool{}, lines: len(units), fronts: map[*sight]bool{}}
	for _, w := range strings.Fields(title) {
		if w = bare(w); !stopWords.has(w) {
			h.titleWords[w] = true
		}
	}
	for i, u := range units {
		sights[i] = look(u.text)
		sights[i].page = h
		if i > 0 {
			sights[i].prev, sights[i-1].next = sights[i-1], sights[i]
		}
		if r := sights[i].first(); r >= 'A' && r <= 'Z' {
			h.upper++
		}
	}
	findNumberedFronts(sights, h)
	findOpenings(sights, h)
	labels, margins := choose(sights)
	lines := make([]Line, 0, len(raw))
	for i, u := range units {
		for j, r := range raw[u.from:u.to] {
			lines = append(lines, Line{Text: r.text, Label: labels[i], Margin: margins[i], Joined: j > 0 && labels[i] == Front})
		}
	}
	return lines
}

// findNumberedFronts: numbers that count on over lines in between are the numbers of the cards.
func findNumberedFronts(sights []*sight, h *habits) {
	var row []*sight
	var at []int
	for i, s := range sights {
		if s.number == len(row)+1 {
			row, at = append(row, s), append(at, i)
		}
	}
	apart := 0
	for i := 1; i < len(at); i++ {
		if at[i] > at[i-1]+1 {
			apart++
		}
	}
	if len(row) >= 4 && apart*10 >= (len(row)-1)*9 {
		for _, s := range row {
			h.fronts[s] = true
		}
	}
}

const mostOpenings = 4

// findOpenings ranks the first words that many lines share.
func findOpenings(sights []*sight, h *habits) {
	count := map[string]int{}
	for _, s := range sights {
		if w := s.word(0); w != "" {
			count[w]++
		}
	}
	words := slices.Collect(maps.Keys(count))
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	h.openings = map[string]int{}
	for i, w := range words {
		if i == mostOpenings || count[w] < 3 || count[w]*12 < len(sights) {
			break
		}
		h.openings[w] = i + 1
	}
}
