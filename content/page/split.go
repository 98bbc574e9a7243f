package page

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
