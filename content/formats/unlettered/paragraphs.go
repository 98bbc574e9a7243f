package unlettered

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
)

// even finds questions of as many lines each, one right below the other, of which the last is a lone letter.
func even(lines []mdlines.Line) []run {
	var said []int
	for i, l := range lines {
		if !l.Blank() {
			said = append(said, i)
		}
	}
	for size := content.MinOptions + 2; size <= content.MaxOptions+2; size++ {
		if out := blocks(lines, said, size); len(out) > 0 {
			return out
		}
	}
	return nil
}

// blocks are the questions of so many lines; none where one does not end with a letter.
func blocks(lines []mdlines.Line, said []int, size int) []run {
	if len(said)%size != 0 {
		return nil
	}
	var out []run
	for block := range slices.Chunk(said, size) {
		r := run{lines: lines, from: block[0], stem: -1, entries: block[1 : size-1], at: block[size-1], end: block[size-1] + 1, flat: true, spell: true}
		text := strings.TrimSpace(lines[r.at].Text)
		if r.key = lettered.KeyOf(text); !lone.MatchString(text) {
			return nil
		}
		out = append(out, r)
	}
	return out
}

// paragraph takes the lines without a blank one between them.
func (r *run) paragraph(last, floor int) bool {
	r.flat, r.entries, r.from = true, nil, last
	for i := last; i >= floor && !ends(r.lines[i]); i-- {
		r.from = i
	}
	for i := r.from; i <= last; i++ {
		r.entries = append(r.entries, i)
	}
	r.first = floor == 0
	above := r.from - 1
	for above >= floor && (r.lines[above].Blank() || mdlines.Furniture(r.lines[above].Text) || r.lines[above].Level > 0 && mdlines.Generic(r.lines[above].Heading)) {
		above--
	}
	for above >= floor && !ends(r.lines[above]) { // what explains the answer right above it
		above--
	}
	r.owns = above < floor
	return len(r.entries) >= 2
}

func ends(l mdlines.Line) bool {
	return l.Blank() || l.Code || l.Level > 0 || mdlines.Furniture(l.Text)
}

// settle says of paragraphs whether their first line asks, or the one above: what is so for most of them.
func settle(all []run) {
	owning, flat := 0, 0
	for i := range all {
		if all[i].flat {
			flat++
			if all[i].owns {
				owning++
			}
		}
	}
	within := owning*2 >= flat
	usual := usually(all)
	for i := range all {
		r := &all[i]
		if !r.flat {
			continue
		}
		n := len(r.entries)
		switch {
		case !within:
			r.odd = r.owns && !r.first
		case n == usual || r.firstAsks():
			if !r.owns {
				r.stem = r.from
			}
			r.entries = r.entries[1:]
		default:
			r.odd = r.owns || n != usual-1
		}
		r.odd = r.odd || len(r.entries) < 2 || len(r.entries) > content.MaxOptions
	}
}

// usually is how many lines most paragraphs have.
func usually(all []run) (usual int) {
	sizes := map[int]int{}
	for i := range all {
		if n := len(all[i].entries); all[i].flat {
			sizes[n]++
			if sizes[n] > sizes[usual] {
				usual = n
			}
		}
	}
	return usual
}

// firstAsks: of the lines of a paragraph only the first asks.
func (r *run) firstAsks() bool {
	for i, at := range r.entries {
		text := strings.TrimSpace(r.lines[at].Text)
		if mdlines.Asks(text, text) != (i == 0) {
			return false
		}
	}
	return true
}
