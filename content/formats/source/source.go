// Package source is what readers of foreign formats share: the file that a reader is given, and the bank of records that
// it gives back (add.go files a record, escapes.go takes backslashes off). Reading bytes and their character set, recognising a format and writing decks are not its business: the
// table in content/formats calls a reader, and turns its bank into a deck and a report.
package source

import (
	"fmt"

	"cutscore/content"
)

// File is one file to be read, decoded already.
type File struct {
	Name    string // its base name, such as "bank.json"
	Data    []byte // as it lies on disk; nil where Text says it all, so that a large file is held once
	Text    string // decoded to UTF-8 with "\n" line ends, not sanitised; empty for a binary file
	Charset string // what it was decoded from, such as "windows-1252"; empty for UTF-8 and for a binary file
	Options Options
}

// Start is the first megabyte of a text: what has marks of a format has them there, and looking for them in all of a large
// file takes seconds.
func (f *File) Start() string { return f.Text[:min(len(f.Text), 1<<20)] }

// Options are what a person said about a file on the command line.
type Options struct {
	Separator string // between the columns of delimited text; empty: found by the reader
}

// Record is one card or one question of a foreign file. Texts are Markdown, sanitised by whoever writes the deck.
type Record struct {
	Line        int              // where it starts in the file, from 1; 0 where a format has no lines
	ID          string           // what the format itself calls it (a guid); empty: none
	Topic       string           // chapter, category or tag path joined by " / "; empty: the deck's only topic
	Kind        content.Kind     // Choice, Response, Order, Match, or Recall for a flashcard
	Stem        string           // the question, or the front of a flashcard; may have several lines
	Back        string           // flashcards: the back; questions made of a flashcard: may be empty
	Options     []content.Option // questions: in the written order; Order: in the right order; Match: Text and Match
	Explanation string           // of the question as a whole, with its references as links
	Wrong       []string         // flashcards: wrong answers that the author gave
	Also        []string         // flashcards: further right answers
	FixedOrder  bool             // the options keep their order
}

// Note is something to be said about a record or a line.
type Note struct {
	Line int    // from 1; 0: the whole file
	Text string // a sentence that says what happened and, where something can be done, what to do
}

// Bank is all that a reader found in a file. Nothing is swallowed: what did not become a record is named in one of the
// notes.
type Bank struct {
	Title   string            // of the deck; empty: the file's name
	Exam    content.Blueprint // minutes and cut score, where the file says them; zero values: it does not
	Records []Record
	Deck    *content.Deck // of a deck of ours, which is not made of records; else nil
	Found   []string      // how the file was understood, such as "keys count from 0", "separator: TAB"
	Changed []Note        // records that changed in kind: a numeric question became a flashcard
	Skipped []Note        // records that were left out, and why
	Lost    []Note        // what a record could not keep: pictures, sounds, options over eight
	Look    []Note        // records that a person should look at
}

// Skip notes a record that is left out.
func (b *Bank) Skip(line int, format string, args ...any) {
	b.Skipped = append(b.Skipped, note(line, format, args))
}

// Lose notes what a record could not keep.
func (b *Bank) Lose(line int, format string, args ...any) {
	b.Lost = append(b.Lost, note(line, format, args))
}

// LoseAll notes the pictures and sounds that a text of a record had, as what makes Markdown of it names them.
func (b *Bank) LoseAll(line int, lost []string) {
	for _, what := range lost {
		b.Lose(line, "%s", what)
	}
}

// Change notes a record that became one of another kind.
func (b *Bank) Change(line int, format string, args ...any) {
	b.Changed = append(b.Changed, note(line, format, args))
}

// Doubt notes a record that a person should look at.
func (b *Bank) Doubt(line int, format string, args ...any) {
	b.Look = append(b.Look, note(line, format, args))
}

func note(line int, format string, args []any) Note { return Note{line, fmt.Sprintf(format, args...)} }

// Reader reads a file that was recognised as of its format. An error means that nothing of the file can be used; it says
// what is wrong (with the line, where there is one) and what to do.
type Reader func(File) (Bank, error)
