package deckfile

import (
	"fmt"
	"io/fs"
	"iter"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
)

// File is one file of a deck that is to be written; the file of a deck that has only one carries no name.
type File struct {
	Name string
	Data []byte
}

// How much one file holds. A larger deck becomes a folder, whose files are read side by side.
const (
	cardsPerFile = 2500
	bytesPerFile = 2 << 20
)

// Files lays a deck out as the file, or the files of the folder, that it is to be written to, and hands them over one by one, so
// that a large deck is not held a second time as text. The front matter of a folder comes last: it holds the sum of the rest.
func Files(deck *content.Deck, put func(File) error) error {
	var sum bodySum
	var held []File // what may still be a single file
	several := len(deck.Cards()) > cardsPerFile
	parts, size := 0, 0
	for body := range bodies(deck) {
		sum.add(body)
		parts, size = parts+1, size+len(body)
		held = append(held, File{fmt.Sprintf("%04d.md", parts), []byte(body)})
		if parts == 1 || !several && size <= bytesPerFile {
			continue
		}
		for _, file := range held {
			if err := put(file); err != nil {
				return err
			}
		}
		several, held = true, nil
	}
	matter, err := frontOf(deck, sum.String())
	if err != nil {
		return err
	}
	front := fmt.Appendf(nil, "---\n%s---\n", matter)
	if several {
		return put(File{head, front})
	}
	for _, part := range held {
		front = append(front, part.Data...)
	}
	return put(File{Data: front})
}

// bodies gives the text of a deck below its front matter, in pieces of one topic each that are no larger than a file is to be.
func bodies(deck *content.Deck) iter.Seq[string] {
	return func(yield func(string) bool) {
		for t := range deck.Topics {
			topic := &deck.Topics[t]
			rest := topic.Cards
			for len(rest) > 0 {
				var b strings.Builder
				fmt.Fprintf(&b, "# %s\n", heading(topic.Name, ""))
				n := 0
				for n < len(rest) && n < cardsPerFile && b.Len() < bytesPerFile {
					writeCard(&b, &rest[n])
					n++
				}
				b.WriteByte('\n')
				rest = rest[n:]
				if !yield(b.String()) {
					return
				}
			}
		}
	}
}

// Origin says what the deck at a path of fsys was made of, and whether its text was edited since.
func Origin(fsys fs.FS, name string) (made content.Imported, edited bool, err error) {
	files, err := list(fsys, name)
	if err != nil {
		return made, false, err
	}
	var sum bodySum
	for _, file := range files {
		raw, err := fs.ReadFile(fsys, file)
		if err != nil {
			return made, false, reason(err)
		}
		text := clean.Text(string(raw))
		if file == name || isHead(file) {
			matter, rest, _ := cutFront(text)
			p := newReader(name)
			p.frontMatter(source{name: file, text: matter})
			made, text = p.deck.Imported, rest
		}
		sum.add(text)
	}
	return made, sum.String() != made.Sum, nil
}
