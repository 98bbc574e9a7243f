package deckfile

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"slices"
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

// Files gives a deck as the file, or the files of the folder, that it is to be written to.
func Files(deck *content.Deck) ([]File, error) {
	var parts []File
	size := 0
	for t := range deck.Topics {
		topic := deck.Topics[t]
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
			size += b.Len()
			parts = append(parts, File{fmt.Sprintf("%04d.md", len(parts)+1), []byte(b.String())})
		}
	}
	matter, err := frontOf(deck, sumOf(parts))
	if err != nil {
		return nil, err
	}
	front := File{head, fmt.Appendf(nil, "---\n%s---\n", matter)}
	if len(parts) > 1 && (size > bytesPerFile || len(deck.Cards()) > cardsPerFile) {
		return slices.Insert(parts, 0, front), nil
	}
	whole := front.Data
	for _, part := range parts {
		whole = append(whole, part.Data...)
	}
	return []File{{Data: whole}}, nil
}

// sumOf is the Sum of texts that follow one another.
func sumOf(parts []File) string {
	sum := sha256.New()
	for i, part := range parts {
		text := part.Data
		if i == len(parts)-1 {
			text = bytes.TrimSpace(text)
		}
		sum.Write(text)
	}
	return short(sum)
}

// Origin says what the deck at a path of fsys was made of, and whether its text was edited since.
func Origin(fsys fs.FS, name string) (made content.Imported, edited bool, err error) {
	files, err := list(fsys, name)
	if err != nil {
		return made, false, err
	}
	var body bytes.Buffer
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
		body.WriteString(text)
	}
	return made, Sum(body.String()) != made.Sum, nil
}
