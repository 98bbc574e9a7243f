package library

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cutscore/content/clean"
	"cutscore/content/formats"
)

// How far the own folder is looked through; a link may lead anywhere.
const (
	maxDepth   = 6
	maxEntries = 5000
)

// walk goes through the decks folder and those below it, links followed, and gives the decks and the other files.
type walk struct {
	root    string
	entries int
	above   []fs.FileInfo // the folders that it is in, so that a link that leads back to one is passed over
	deck    func(Place)
	other   func(path string)
}

func (w *walk) folder(path string) {
	info, err := os.Stat(path)
	if err != nil || len(w.above) > maxDepth {
		return
	}
	entries, err := os.ReadDir(path) // in name order
	if err != nil {
		if len(w.above) > 0 {
			w.other(path)
		}
		return
	}
	w.above = append(w.above, info)
	defer func() { w.above = w.above[:len(w.above)-1] }()
	for _, e := range entries {
		if w.entries++; w.entries > maxEntries {
			return
		}
		if name := e.Name(); !strings.HasPrefix(name, ".") && name != "node_modules" {
			w.entry(filepath.Join(path, name))
		}
	}
}

func (w *walk) entry(path string) {
	info, err := os.Stat(path) // of what a link leads to
	switch {
	case err != nil:
		w.other(path)
	case info.IsDir() && slices.ContainsFunc(w.above, func(in fs.FileInfo) bool { return os.SameFile(in, info) }):
	case info.IsDir() && isDeck(path):
		w.deck(Place{Name: w.name(path), Path: path})
	case info.IsDir():
		w.folder(path)
	case strings.EqualFold(filepath.Ext(path), ".md"):
		if !strings.EqualFold(filepath.Base(path), "README.md") {
			w.deck(Place{Name: w.name(path), Path: path})
		}
	case !formats.Media(path):
		w.other(path)
	}
}

// name is how commands call a deck: its path from the decks folder, without the ending.
func (w *walk) name(path string) string {
	rel, err := filepath.Rel(w.root, path)
	if err != nil {
		return deckName(path)
	}
	if strings.EqualFold(filepath.Ext(rel), ".md") {
		rel = rel[:len(rel)-len(".md")]
	}
	return clean.Line(filepath.ToSlash(rel))
}

// isDeck reports whether a folder is one deck, and not a folder of decks: its settings stand in deck.md, or its files are
// topics and have no front matter of their own.
func isDeck(folder string) bool {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	topics := 0
	for _, e := range entries {
		name := e.Name()
		switch {
		case e.IsDir() || strings.HasPrefix(name, ".") || !strings.EqualFold(filepath.Ext(name), ".md") || strings.EqualFold(name, "README.md"):
		case strings.EqualFold(name, "deck.md"):
			return true
		case hasFront(filepath.Join(folder, name)):
			return false
		default:
			topics++
		}
	}
	return topics > 0
}

// hasFront reports whether a file begins with front matter.
func hasFront(path string) bool {
	f, err := os.Open(path) //nolint:gosec // it lies in the person's own folder
	if err != nil {
		return false
	}
	defer f.Close()
	start := make([]byte, 16)
	n, err := f.Read(start)
	return err == nil && strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(string(start[:n]), "\ufeff"), "\r\n"), "---")
}
