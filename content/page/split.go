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

func (h *habits) numbersFronts(s *sight) bool { return h != nil && h.fronts[s] }

// Split takes a page apart. It never fails: of any text at all it makes lines with labels, and the margins say how much
// they are worth.
func Split(text string) Page {
	raw := cut(text)
	if hasMarks(raw) {
		return splitMarked(raw)
	}
	if len(raw) < 2 {
		return Page{Lines: labelAll(raw, "")}
	}
	if namesCards(raw[0].text) {
		return splitNamed(raw)
	}
	if len(raw) == 2 {
		return Page{Lines: labelAll(raw, "")}
	}
	if hasTitle(raw) {
		return Page{Title: cleanTitle(raw[0].text), Lines: labelAll(raw[1:], raw[0].text)}
	}
	return Page{Lines: labelAll(raw, "")}
}

// splitNamed takes a page apart whose first line says that it is the title, and whose second may count the cards.
func splitNamed(raw []rawLine) Page {
	p := Page{Title: cleanTitle(raw[0].text)}
	rest := raw[1:]
	if len(rest) > 1 && isCardCount(rest[0].text) {
		p.Dropped, rest = []string{rest[0].text}, rest[1:]
	}
	p.Lines = labelAll(rest, p.Title)
	return p
}

// hasTitle: the page comes out better when its first line is the title than when that is the first front.
func hasTitle(raw []rawLine) bool {
	start := raw[:min(len(raw), portionLines)]
	_, without := label(start, "")
	_, with := label(start[1:], start[0].text)
	lead := titleLead(raw[0].text)
	if alternates(sightsOf(unwrap(start[1:]), "")) { // which an even number of lines does only without a title among them
		lead += regularTitle
	} else if alternates(sightsOf(unwrap(start), "")) {
		lead -= regularTitle
	}
	return with+lead >= without
}

// A page of more lines than that is labelled in portions, so that time and memory stay within bounds.
const portionLines = 4000

// labelAll labels any number of lines.
func labelAll(raw []rawLine, title string) []Line {
	lines := make([]Line, 0, len(raw))
	for len(raw) > 0 {
		var part []rawLine
		part, raw = portion(raw)
		labelled, _ := label(part, title)
		lines = append(lines, labelled...)
	}
	return lines
}

// portion cuts off about portionLines lines, at a line that looks like a front.
func portion(raw []rawLine) (part, rest []rawLine) {
	if len(raw) <= portionLines+portionLines/4 {
		return raw, nil
	}
	const slack = 50
	at, most := portionLines, -1000.0
	for i := portionLines - slack; i < portionLines; i++ {
		s := look(raw[i].text)
		s.page = &habits{}
		if f := frontness(s); f > most {
			at, most = i, f
		}
	}
	return raw[:at], raw[at:]
}

// label finds the labels of lines that belong together, and how well the whole comes out.
func label(raw []rawLine, title string) ([]Line, float64) {
	units := unwrap(raw)
	sights := sightsOf(units, title)
	best := choose(sights, units)
	lines := make([]Line, 0, len(raw))
	for i, u := range units {
		for j, r := range raw[u.from:u.to] {
			lines = append(lines, Line{Text: r.text, Label: best.labels[i], Margin: best.margins[i], Joined: j > 0 && best.labels[i] == Front})
		}
	}
	return lines, best.score
}

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
