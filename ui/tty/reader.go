package tty

import (
	"fmt"
	"os"
	"time"
)

// Reader is a terminal whose input comes through a Filter. It is a file to whoever sets the terminal's modes or waits for
// its input.
type Reader struct {
	*os.File
	filter Filter
}

// NewReader reads a terminal.
func NewReader(terminal *os.File) *Reader { return &Reader{File: terminal} }

// Read gives what of the next bytes may go on; that can be none.
func (r *Reader) Read(p []byte) (int, error) {
	room := len(p)/2 - len(pasteEnds) // what was held back may come too, and the ends of pastes that had none
	if room < 1 {
		return 0, fmt.Errorf("reading the terminal: a buffer of %d bytes is too small", len(p))
	}
	n, err := r.File.Read(p[:room])
	return copy(p, r.filter.Pass(p[:n], time.Now())), err //nolint:wrapcheck // io.EOF is compared
}
