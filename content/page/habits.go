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
	amid       int             // lines between terms
	openings   map[string]int  // the words that most lines begin with, ranked from 1
}

// mindsCase: so many lines begin with a capital that one which does not says something.
func (h *habits) mindsCase() bool { return h == nil || h.upper*10 >= h.lines*3 }

// fewAmid: the page is not made of a few words on every line.
func (h *habits) fewAmid() bool { return h != nil && h.amid*10 < h.lines*4 }

func (h *habits) numbersFronts(s *sight) bool { return h != nil && h.fronts[s] }

// sightsOf looks at every line, and at the page as a whole.
func sightsOf(units []unit, title string) []*sight {
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
	for _, s := range sights {
		h.amid += flag(betweenTerms(s))
	}
	findNumberedFronts(sights, h)
	findOpenings(sights, h)
	return sights
}

// findNumberedFronts: numbers that count on over lines in between are the numbers of the cards.
func findNumberedFronts(sights []*sight, h *habits) {
	var row []int
	for i, s := range sights {
		if s.number == len(row)+1 {
			row = append(row, i)
		}
	}
	apart := 0
	for i := 1; i < len(row); i++ {
		if row[i] > row[i-1]+1 {
			apart++
		}
	}
	if len(row) < 4 || apart*10 < (len(row)-1)*9 {
		return
	}
	for _, i := range row {
		h.fronts[sights[i]] = true
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
		if i == mostOpenings || count[w] < 4 || count[w]*10 < len(sights) {
			break
		}
		h.openings[w] = i + 1
	}
}
