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
	"unicode/utf8"

	"cutscore/content"
	"cutscore/content/clean"
)

const (
	// MaxFile is how much of a deck is read, in bytes, be it one file or many. Parsed, text of very short lines takes some
	// hundred times its size.
	MaxFile = 16 << 20
	// maxFiles is how many files of a folder are read.
	maxFiles = 2000
	head     = "deck.md"
)

// source is one file of a deck, cleaned.
type source struct {
	name string
	text string
	line int // lines taken off its top: the front matter
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
	digest, left := sha256.New(), MaxFile
	for _, file := range files {
		src := source{name: shown}
		if file != name {
			src.name = join(shown, path.Base(file))
		}
		raw, err := load(fsys, file, left)
		if err != nil {
			p.problem(content.Position{File: src.name}, "%v", err)
			continue
		}
		left -= len(raw)
		src.text = clean.Text(raw)
		fmt.Fprintln(digest, len(src.text))
		digest.Write([]byte(src.text))
		p.checkUTF8(src.name, raw)
		if file == name || isHead(file) {
			src = p.frontMatter(src)
		} else {
			src = p.strayFront(src)
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

// load reads a file of at most so many bytes.
func load(fsys fs.FS, name string, most int) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", reason(err)
	}
	defer f.Close()
	var raw strings.Builder
	if info, err := f.Stat(); err == nil {
		raw.Grow(int(min(max(info.Size(), 0), int64(most))))
	}
	n, err := io.Copy(&raw, io.LimitReader(f, int64(most)+1))
	if err != nil {
		return "", reason(err)
	}
	if n > int64(most) {
		return "", fmt.Errorf("the deck is larger than %d MB: split it into several decks", MaxFile>>20)
	}
	if binary(raw.String()) {
		return "", errors.New("this is no UTF-8 text: save it as UTF-8, or bring other formats in with `cutscore import`")
	}
	return raw.String(), nil
}

// binary reports whether a file can be no text: a NUL and broken UTF-8, or NULs all over, as in UTF-16.
func binary(raw string) bool {
	start := raw[:min(len(raw), 8000)]
	nuls := strings.Count(start, "\x00")
	return nuls > len(start)/10 || nuls > 0 && !utf8.ValidString(start)
}

// checkUTF8 reports the first line that is not UTF-8; its letters are lost.
func (p *reader) checkUTF8(name, raw string) {
	if utf8.ValidString(raw) {
		return
	}
	good := 0
	for {
		r, size := utf8.DecodeRuneInString(raw[good:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		good += size
	}
	line := 1 + strings.Count(clean.Text(raw[:good]), "\n")
	p.problem(content.Position{File: name, Line: line}, "the file is not UTF-8, and letters from here on are lost: save it as UTF-8")
}
