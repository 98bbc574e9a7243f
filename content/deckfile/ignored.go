package deckfile

import (
	"slices"
	"strings"

	"cutscore/content"
)

// boxAt is a box of an item, or what was meant as one. Boxes of one run have no blank line between them.
type boxAt struct {
	boxLine

	at, run int
}

// ignoredBoxes names the boxes of an item that are no options of it: near misses, and those that stand further in. It reports
// whether there are any; the item would lack an option, or a key.
func (p *reader) ignoredBoxes(src string, s section, body []block, options int) bool {
	boxes := boxesOf(src, body)
	wrong := slices.DeleteFunc(slices.Clone(boxes), func(b boxAt) bool {
		return b.lack == "" || b.maybe && options > 0 && !slices.ContainsFunc(boxes, func(o boxAt) bool {
			return !o.maybe && o.run == b.run && o.indent >= b.indent
		})
	})
	if proper := len(boxes) - len(wrong); len(wrong) == 0 && options > 0 && proper > options {
		wrong = furtherIn(boxes)
	}
	for _, w := range wrong[:min(len(wrong), content.MaxOptions)] {
		p.problem(s.position(src, w.at), "the item is left out: %s", w.lack)
	}
	return len(wrong) > 0
}

// boxesOf lists the boxes among blocks. More than a few are too many options, which is said elsewhere.
func boxesOf(src string, body []block) []boxAt {
	var boxes []boxAt
	run := 0
	for _, b := range body {
		if !b.isText() {
			run++
		}
		for start, line := range textLines(src, b) {
			if strings.TrimSpace(line) == "" {
				run++
			}
			if box, found := asBox(line); found && len(boxes) < 4*content.MaxOptions {
				boxes = append(boxes, boxAt{box, start, run})
			}
		}
	}
	return boxes
}

// furtherIn are the boxes that stand further in than the first: they are part of the option above them.
func furtherIn(boxes []boxAt) []boxAt {
	var out []boxAt
	for _, b := range boxes {
		if b.lack == "" && b.indent > boxes[0].indent {
			b.lack = "this box is part of the option above it: put it in line with the others, or write \\[ for text"
			out = append(out, b)
		}
	}
	return out
}
