package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
)

const (
	// MaxFile is how much of one file is read, in bytes. Parsed, text of very short lines takes some hundred times its size.
	MaxFile = 16 << 20
	maxDeck = 256 << 20 // bytes of all files of a deck
	// maxFiles is how many files of a folder are read.
	maxFiles = 2000
	head     = "deck.md"
)

// source is one file of a deck, cleaned.
type source struct {
	name   string
	text   string
	line   int     // lines taken off its top: the front matter
	parsed *parsed // nil: it is to be parsed
}

// Read reads the deck at a path of fsys: a Markdown file, or a folder whose front matter stands in deck.md and whose
// other Markdown files are read in name order. shown is that path as messages should show it. The error says that there is
// no deck there at all; what is wrong inside of it stands in the deck's Problems.
func Read(fsys fs.FS, name, shown string) (*content.Deck, error) {
	files, err := list(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("reading the deck %s: %w", shown, err)
	}
	p := newReader(deckName(shown))
	digest, left := sha256.New(), maxDeck
	for i, got := range prepareAll(fsys, files, left) {
		file := files[i]
		src := source{name: shown}
		if file != name {
			src.name = join(shown, path.Base(file))
		}
		if got.err == nil && got.size > left {
			got.err = fmt.Errorf("the deck is larger than %d MB: split it into several decks", maxDeck>>20)
		}
		if got.err != nil {
			p.problem(content.Position{File: src.name}, "%v", got.err)
			continue
		}
		left -= got.size
		src.text = got.text
		fmt.Fprintln(digest, len(src.text))
		io.WriteString(digest, src.text) //nolint:errcheck // a hash takes all
		if got.broken > 0 {
			p.problem(content.Position{File: src.name, Line: got.broken}, "the file is not UTF-8, and letters from here on are lost: save it as UTF-8")
		}
		if file == name || isHead(file) {
			src = p.frontMatter(src)
		} else {
			src = p.strayFront(src)
		}
		if src.text == got.text {
			src.parsed = got.parsed
		}
		p.file(src)
	}
	p.finish()
	if p.deck.ID == "" {
		p.deck.ID = p.deck.Title
	}
	p.deck.Digest = hex.EncodeToString(digest.Sum(nil))[:12]
	if len(p.deck.Topics) == 0 {
		return p.deck, fmt.Errorf("reading the deck %s: %w", shown, p.empty())
	}
	return p.deck, nil
}

// Parse reads a deck of one file that is in memory already.
func Parse(text, shown string) (*content.Deck, error) {
	p := newReader(deckName(shown))
	p.file(p.frontMatter(source{name: shown, text: clean.Text(text)}))
	p.finish()
	if p.deck.ID == "" {
		p.deck.ID = p.deck.Title
	}
	if len(p.deck.Topics) == 0 {
		return p.deck, fmt.Errorf("reading the deck %s: %w", shown, p.empty())
	}
	return p.deck, nil
}

// deckName is how commands call the deck at a path, which may be one of Windows.
func deckName(shown string) string {
	base := path.Base(strings.ReplaceAll(shown, `\`, "/"))
	if strings.EqualFold(path.Ext(base), ".md") {
		base = base[:len(base)-len(".md")]
	}
	return clean.Line(base)
}

// join puts a file's name behind its folder's path, as the path itself is written.
func join(folder, base string) string {
	separator := "/"
	if strings.Contains(folder, `\`) && !strings.Contains(folder, "/") {
		separator = `\`
	}
	return strings.TrimRight(folder, separator) + separator + clean.Line(base)
}

func isHead(file string) bool { return strings.EqualFold(path.Base(file), head) }

// list names the files of a deck in reading order.
func list(fsys fs.FS, name string) ([]string, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, reason(err)
	}
	if !info.IsDir() {
		return []string{name}, nil
	}
	entries, err := fs.ReadDir(fsys, name) // in name order
	if err != nil {
		return nil, reason(err)
	}
	var files []string
	for _, e := range entries {
		file := e.Name()
		switch {
		case e.IsDir() || strings.HasPrefix(file, ".") || !strings.EqualFold(path.Ext(file), ".md") || strings.EqualFold(file, "README.md"):
		case isHead(file): // first: it holds the front matter
			files = slices.Insert(files, 0, path.Join(name, file))
		default:
			files = append(files, path.Join(name, file))
		}
	}
	if len(files) == 0 {
		return nil, errors.New("the folder holds no .md file")
	}
	if len(files) > maxFiles {
		return nil, fmt.Errorf("the folder holds %d .md files; a deck has at most %d", len(files), maxFiles)
	}
	return files, nil
}

// reason is what an error of the file system says besides the path, which messages show in their own way.
func reason(err error) error {
	if in := (*fs.PathError)(nil); errors.As(err, &in) {
		return in.Err
	}
	return err
}
