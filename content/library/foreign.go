package library

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/formats"
)

// ForeignError is the error about a file that is no deck of ours, and is known by its content.
type ForeignError struct {
	Path   string
	Format string // for a person, such as "Anki package"; empty: it can neither be read nor imported
	How    string // it was recognised, as a phrase
	Why    string // it cannot be imported, and what to do; empty where it can
}

func (f *ForeignError) Error() string {
	if f.Why != "" {
		return fmt.Sprintf("%s is not a Cutscore deck: %s", f.shown(), f.Why)
	}
	return fmt.Sprintf("%s is not a Cutscore deck; its format is %s (%s): make a deck of it with `cutscore import %s`", f.shown(), f.Format, f.How, quoted(f.shown()))
}

func (f *ForeignError) shown() string { return clean.Line(f.Path) }

// quoted is a path as a shell takes it.
func quoted(path string) string {
	if strings.Trim(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+,:@%") == "" {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

// recognise says what a file is that cannot be read as a deck; nil: that is not known, or it is a page without marks.
func recognise(path string) *ForeignError {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return nil //nolint:nilerr // the caller has an error of its own
	}
	file, err := formats.Open(path, formats.Options{})
	if err != nil {
		return &ForeignError{Path: path, Why: err.Error()}
	}
	line, how, refused := formats.Recognise(file)
	f := &ForeignError{Path: path, Format: line.Title, How: how}
	switch {
	case line.Name == formats.Own:
		f = nil // it can be read
	case refused != nil:
		f.Why = refused.Error()
	}
	return f
}

// Stranger says of a deck that could be read whether its file is rather one of another format: less in it is a question of ours
// than is none, it has no front matter, and most of what stands in it means something else there. It is nil for a deck of ours.
func (l Library) Stranger(p Place, deck *content.Deck) *ForeignError {
	if items := len(deck.Items()); items > 0 && items >= len(deck.Problems) || deck.Title != deck.Name || !marked(deck) {
		return nil
	}
	f := recognise(p.Path)
	if f == nil || f.Why != "" {
		return nil
	}
	for _, plain := range []string{"page", "flashdown", "csv"} { // headings of the second level are cards of ours, too
		if line, _ := formats.Named(plain); line.Title == f.Format && (plain != "flashdown" || len(deck.Problems) == 0) {
			return nil
		}
	}
	return f
}

// marked reports whether something in a deck is a mark of another format.
func marked(deck *content.Deck) bool {
	if len(deck.Problems) > 0 {
		return true
	}
	for _, c := range deck.Cards() {
		if !strings.HasPrefix(c.Back, "|") && !strings.Contains(c.Back, "<details") && !strings.Contains(c.Back, "::") {
			return false
		}
	}
	return true
}

// asForeign is the error about a file that could not be read as a deck, told by what the file is where that is known.
func asForeign(path string, err error) error {
	if errors.Is(err, os.ErrPermission) {
		return err
	}
	f := recognise(path)
	page, _ := formats.Named(formats.Page)
	if f == nil || f.Format == page.Title && strings.EqualFold(filepath.Ext(path), ".md") { // which was probably meant as a deck
		return err
	}
	return f
}
