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
	// MaxFile is the largest deck file that is read, in bytes.
	MaxFile = 64 << 20
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
	p := newReader(strings.TrimSuffix(path.Base(strings.ReplaceAll(shown, `\`, "/")), ".md"))
	digest := sha256.New()
	for _, file := range files {
		label := shown
		if file != name {
			label = strings.TrimRight(shown, `/\`) + "/" + path.Base(file)
		}
		text, err := load(fsys, file)
		if err != nil {
			p.problem(content.Position{File: label}, "%v", err)
			continue
		}
		digest.Write([]byte(text))
		src := source{name: label, text: text}
		if file == name || path.Base(file) == head {
			src = p.frontMatter(src)
		}
		p.file(src)
	}
	p.finish()
	p.deck.Digest = hex.EncodeToString(digest.Sum(nil))[:12]
	if len(p.deck.Topics) == 0 {
		return p.deck, fmt.Errorf("reading the deck %s: %w", shown, p.empty())
	}
	return p.deck, nil
}

// list names the files of a deck in reading order.
func list(fsys fs.FS, name string) ([]string, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	if !info.IsDir() {
		return []string{name}, nil
	}
	entries, err := fs.ReadDir(fsys, name)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		if !e.IsDir() && strings.EqualFold(path.Ext(e.Name()), ".md") && !strings.EqualFold(e.Name(), "README.md") {
			files = append(files, path.Join(name, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, errors.New("the folder holds no .md file")
	}
	if len(files) > maxFiles {
		return nil, fmt.Errorf("the folder holds %d .md files; a deck has at most %d", len(files), maxFiles)
	}
	slices.SortFunc(files, func(a, b string) int { // deck.md first, it holds the front matter
		if first := boolInt(path.Base(b) == head) - boolInt(path.Base(a) == head); first != 0 {
			return first
		}
		return strings.Compare(a, b)
	})
	return files, nil
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func load(fsys fs.FS, name string) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", errors.Unwrap(err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return "", err
	}
	if len(raw) > MaxFile {
		return "", fmt.Errorf("the file is larger than %d MB; split the deck into several files", MaxFile>>20)
	}
	if strings.IndexByte(string(raw[:min(len(raw), 8000)]), 0) >= 0 {
		return "", errors.New("this is no text file; bring other formats in with `cutscore import`")
	}
	return clean.Text(string(raw)), nil
}
