package page

// marked takes the marks off the lines of a page and notes what they say. A page that has none comes back as it was.
func marked(raw []rawLine) (lines []rawLine, dropped []string) {
	raw, dropped = withoutCounters(raw)
	var found [rating + 1]int
	last := noMark
	for _, r := range raw {
		_, k, _ := markOf(r.text)
		if k == answer && last == answer || k == question && last == question {
			continue // one after the other, as options stand: A: B: C:
		}
		found[k]++
		last = k
	}
	fronts, backs := found[question], found[answer]
	both := fronts >= 2 && backs*10 >= fronts*9 && fronts*10 >= backs*9
	switch {
	case both:
	case backs >= 2 && fronts < 2, found[reveal] >= 2 && backs < 2 && fronts < 2, fronts >= 3 && backs < 2:
	default:
		numbers, counted := numbered(raw)
		return numbers, append(dropped, counted...)
	}
	lines, marks := takeMarks(raw, both, fronts >= 3)
	if fronts < 2 {
		var counted []string
		lines, counted = numbered(lines)
		marks = append(marks, counted...)
	}
	return lines, append(dropped, marks...)
}

// takeMarks sets the sides of the lines. both: every side of every card is marked; fronts: every card's beginning is.
func takeMarks(raw []rawLine, both, fronts bool) (lines []rawLine, marks []string) {
	now, rated, fresh := free, false, false
	revealed := false // the next line is a back
	for _, r := range raw {
		mark, k, rest := markOf(r.text)
		if mark != "" {
			marks = append(marks, mark)
		}
		switch k { //nolint:exhaustive // the others set no side
		case question:
			now, rated, fresh = starts, false, true
		case answer, reveal:
			if n := len(lines); n > 0 && lines[n-1].side == free && !fronts {
				lines[n-1].side = isFront
			}
			now, revealed = isBack, true
		case rating:
			rated = both || rated
		}
		if k >= button || rest == "" {
			continue
		}
		if rated { // the number on a scale
			marks = append(marks, r.text)
			continue
		}
		r.text, r.side = rest, free
		switch {
		case both && now == starts && !fresh:
			r.side = goesOn
		case both, k == question, revealed:
			r.side = now
		case fronts && len(lines) > 0:
			r.side = inside
		}
		revealed, fresh = false, false
		lines = append(lines, r)
	}
	return lines, marks
}
