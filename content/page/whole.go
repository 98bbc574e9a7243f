package page

import "slices"

// Edits of a whole page, on the terms of those of a line.

// Swap makes fronts of all backs and backs of all fronts: a page that has the answers first. The lines of a new front
// are joined.
func (p Page) Swap() Page {
	lines := make([]Line, 0, len(p.Lines))
	for from := 0; from < len(p.Lines); {
		// One card: the fronts from here on, then the backs after them.
		mid := from
		for mid < len(p.Lines) && p.Lines[mid].Label == Front && (mid == from || p.Lines[mid].Joined) {
			mid++
		}
		to := mid
		for to < len(p.Lines) && p.Lines[to].Label == Back {
			to++
		}
		lines = append(lines, turned(p.Lines[mid:to], Front)...)
		lines = append(lines, turned(p.Lines[from:mid], Back)...)
		from = to
	}
	p.Lines = lines
	return p
}

// turned are the lines of one side as the other side.
func turned(lines []Line, side Label) []Line {
	lines = slices.Clone(lines)
	for i := range lines {
		lines[i].Label, lines[i].Margin = side, Certain
		lines[i].Joined = i > 0 && side == Front // so that swapping twice changes nothing
	}
	return lines
}

// Alternate labels the lines front, back, front, back, joined lines counting as one.
func (p Page) Alternate() Page {
	p = p.clone()
	side := Back
	for i := range p.Lines {
		if i == 0 || !p.Lines[i].Joined {
			side ^= Back
		}
		p.Lines[i].Label, p.Lines[i].Margin = side, Certain
	}
	return p
}

// TakeTitle makes the first line the title, for a page whose title was taken for a front.
func (p Page) TakeTitle() Page {
	if len(p.Lines) == 0 || p.Title != "" {
		return p
	}
	p = p.clone()
	p.Title = p.Lines[0].Text
	p.Lines = p.Lines[1:]
	if len(p.Lines) > 0 {
		p.Lines[0].Label, p.Lines[0].Joined = Front, false
	}
	return p
}

// GiveTitle makes a front of the title, for a page that has none.
func (p Page) GiveTitle() Page {
	if p.Title == "" {
		return p
	}
	p.Lines = append([]Line{{Text: p.Title, Label: Front, Margin: Certain}}, p.Lines...)
	p.Title = ""
	return p
}
