package deckfile

import (
	"iter"
	"strings"
)

// piece is a part of a file that begins with a heading, or with the file, and is parsed by itself: what Markdown makes of a large
// file takes ten times its size.
type piece struct {
	source

	all  []block
	deep []int
	last bool
}

// pieceSize is from how many bytes on a file is taken in pieces.
const pieceSize = 256 << 10

// pieces cuts a file into pieces of at most so many bytes, before headings that end whatever block stands above them. All but the last
// section of what is parsed is what the whole file would give; a section that is larger is a piece all the same.
func pieces(src source, most int) iter.Seq[piece] {
	return func(yield func(piece) bool) {
		text, line := withAddresses(src.text), src.line
		for size := most; ; {
			start := text[:lineEnd(text, size)]
			all, deep := blocks(start)
			got := piece{source{name: src.name, text: start, line: line}, all, deep, len(start) == len(text)}
			if !got.last {
				keep := lastSection(start, all)
				if keep == 0 { // one section takes it all
					size *= 2
					continue
				}
				got.all, got.text = all[:keep], start[:all[keep].start]
			}
			if !yield(got) || got.last {
				return
			}
			text, line, size = text[len(got.text):], line+strings.Count(got.text, "\n"), most
		}
	}
}

// lastSection is the block that begins the last section of a text; 0: no section begins behind the first block.
func lastSection(text string, all []block) int {
	for i := len(all) - 1; i > 0; i-- {
		if level, _ := all[i].heading(text); level > 0 && level <= itemLevel {
			return i
		}
	}
	return 0
}

// lineEnd is where the line ends that stands at a place.
func lineEnd(text string, at int) int {
	if at >= len(text) {
		return len(text)
	}
	if more := strings.IndexByte(text[at:], '\n'); more >= 0 {
		return at + more + 1
	}
	return len(text)
}
