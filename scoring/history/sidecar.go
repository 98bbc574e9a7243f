package history

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"cutscore/content"
)

// ReportsName is the name of the list of what is wrong with items, beside the history's file.
const ReportsName = "reports.md"

// ReportItem notes in dir what a person found wrong with an item, for the deck's author.
func ReportItem(dir string, item *content.Drawn, deckTitle, note string, now time.Time) error {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s: %s\n\n", oneLine(deckTitle), item.ID)
	fmt.Fprintf(&b, "%s · %s · %s\n\n", now.Format("2006-01-02 15:04"), oneLine(item.Topic), oneLine(item.Card.Front))
	if note = strings.TrimSpace(note); note != "" {
		fmt.Fprintf(&b, "%s\n\n", note)
	}
	fmt.Fprintf(&b, "%s\n\n", quote(item.Stem))
	for _, o := range item.Options {
		box := " "
		if o.Correct {
			box = "x"
		}
		fmt.Fprintf(&b, "> - [%s] %s\n", box, strings.TrimPrefix(quote(o.Text), "> "))
	}
	b.WriteString("\n")
	return appendTo(dir, ReportsName, b.String())
}

// oneLine keeps a text from running over the line it stands in.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// quote sets a text apart from what is said about it.
func quote(text string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n> ")
}

// appendTo adds to a list; nothing that is there is ever rewritten. A last line that somebody left unended by hand is
// ended first.
func appendTo(dir, name, text string) error {
	path := filepath.Join(dir, name)
	err := os.MkdirAll(dir, dirMode)
	if err == nil {
		keepPrivate(path)
		err = appendFile(path, text)
	}
	if err != nil {
		return fmt.Errorf("adding to %s: %w; make the folder writable", path, err)
	}
	return nil
}

func appendFile(path, text string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND, fileMode) //nolint:gosec // the person's own folder
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err == nil && info.Size() > 0 {
		last := make([]byte, 1)
		if _, err = f.ReadAt(last, info.Size()-1); err == nil && last[0] != '\n' {
			text = "\n" + text
		}
	}
	if err == nil {
		_, err = f.WriteString(text) // one write, so that two windows do not mix their lines
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// lastDeckName is the name of the file beside the history's that says which deck was used last. It is no setting of the
// store: the first screen waits for it, and opening the store takes longer than drawing that.
const lastDeckName = "last-deck.txt"

// LastDeck says where the deck used last lies: its whole path, or the name of a built-in one. Empty: nobody knows.
func LastDeck(dir string) string {
	text, err := os.ReadFile(filepath.Join(dir, lastDeckName)) //nolint:gosec // the person's own folder
	if err != nil {
		return ""
	}
	return strings.TrimRight(string(text), "\r\n")
}

// KeepLastDeck notes in dir which deck is used.
func KeepLastDeck(dir, deck string) error {
	if deck == LastDeck(dir) || strings.ContainsAny(deck, "\r\n") { // such a path could not be read again
		return nil
	}
	err := os.MkdirAll(dir, dirMode)
	if err == nil {
		err = replaceFile(filepath.Join(dir, lastDeckName), deck+"\n")
	}
	if err != nil {
		return fmt.Errorf("noting the deck in %s: %w", dir, err)
	}
	return nil
}
