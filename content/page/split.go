package page

// Split takes a page apart. It never fails: of any text at all it makes lines with labels, and the margins say how much
// they are worth.
func Split(text string) Page {
	raw, dropped := marked(cut(text))
	p := Page{Dropped: dropped}
	if len(raw) > 1 && isTitle(raw) {
		p.Title, raw = cleanTitle(raw[0].text), raw[1:]
	}
	p.Lines = labelAll(raw)
	return p
}

// isTitle: the first line is the title of the page.
func isTitle(raw []rawLine) bool {
	if namesCards(raw[0].text) {
		return true
	}
	switch {
	case len(raw) < 3, raw[0].side != free:
		return false
	case raw[1].side == starts:
		return true
	}
	return hasTitle(raw)
}

// hasTitle: the page comes out better when its first line is the title than when that is the first front.
func hasTitle(raw []rawLine) bool {
	start := raw[:min(len(raw), portionLines)]
	_, without := label(start)
	_, with := label(start[1:])
	lead := titleLead(raw[0].text)
	return with+lead >= without
}

// A page of more lines than that is labelled in portions, so that time and memory stay within bounds.
const portionLines = 4000

// labelAll labels any number of lines.
func labelAll(raw []rawLine) []Line {
	lines := make([]Line, 0, len(raw))
	for len(raw) > 0 {
		var part []rawLine
		part, raw = portion(raw)
		labelled, _ := label(part)
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
		s.site = &site{}
		if f := fitted().sum(alone(s)); f > most {
			at, most = i, f
		}
	}
	return raw[:at], raw[at:]
}

// label finds the labels of lines that belong together, and how well the whole comes out.
func label(raw []rawLine) ([]Line, float64) {
	units := unwrap(raw)
	best := newTrellis(linesOf(units), units, fitted()).choose(units)
	lines := make([]Line, 0, len(raw))
	for i, u := range units {
		for j, r := range raw[u.from:u.to] {
			l := Line{Text: r.text, Label: best.labels[i], Margin: best.margins[i], Joined: j > 0 && best.labels[i] != Back}
			if l.Label == scenario {
				l.Label = Front
			}
			l.Joined = l.Joined || i > 0 && j == 0 && l.Label == Front && best.labels[i-1] == scenario
			lines = append(lines, l)
		}
	}
	return lines, best.score
}
