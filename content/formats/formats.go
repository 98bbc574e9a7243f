// Package formats recognises the files that people bring, and reads and writes them.
//
//	formats.go    what a line of the table says
//	table.go      the table: one line a format, and one for each kind of file that is refused, in the order in which a file is tried
//	open.go       bytes within bounds; package charset makes text of them
//	recognise.go  which line of the table a file belongs to, or why it is no deck
//	binary.go     files that are no text, and what can be done about them; magic.go what they are called; text.go tells texts that are no decks
//	elsewhere.go  question banks that only another program reads
//	deck.go       a bank as a deck in our own format; report.go what is said about it, report_table.go about several files
//	again.go      the same source imported a second time
//	own.go        our own format, which is copied as it is; page.go a page without marks, which content/page splits
//	write.go      formats that are written here: our own, CSV and Anki's notes
//
// How one format is read stands in a folder of its own below; what readers share is in formats/source, formats/markup and
// formats/archive. Files are written, and people asked, by the commands.
package formats

import (
	"io"

	"cutscore/content"
	"cutscore/content/formats/source"
)

// Format is one line of the table.
type Format struct {
	Name   string                                                // as --from and --format call it, such as "gift"
	Title  string                                                // for a person, such as "Moodle GIFT"
	Detect func(source.File) string                              // how the file was recognised, as a phrase; empty: it is not of this format
	Read   source.Reader                                         // nil: recognised, and refused by name
	Write  func(io.Writer, *content.Deck) ([]source.Note, error) // nil: it cannot be written; the notes say what it cannot hold
	Refuse string                                                // what to do about a file that is recognised and cannot be read
}
