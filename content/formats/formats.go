// Package formats recognises the files that people bring, and reads and writes them. formats.go is the table: one line a
// format. How one format is read stands in a folder of its own below; what readers share is in formats/source.
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
