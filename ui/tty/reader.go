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
	filter  Filter
	unrest  int                 // bytes given since it last rested
	pausing func(time.Duration) // time.Sleep
}

// The reader above goes over all that it has with each read for as long as something stands first that may go on, such as ESC and a
// letter, and no 50 ms pass without a byte: with megabytes that come at once it is at it for minutes. So it gets its pause.
//
// github.com/charmbracelet/ultraviolet terminal_reader.go StreamEvents and scanEvents.
const (
	breath = 64 << 10 // bytes between two pauses
	pause  = 60 * time.Millisecond
)

// NewReader reads a terminal.
func NewReader(terminal *os.File) *Reader { return &Reader{File: terminal, pausing: time.Sleep} }

// Read gives what of the next bytes may go on; that can be none.
func (r *Reader) Read(p []byte) (int, error) {
	room := len(p)/2 - len(pasteEnds) // what was held back may come too, and the ends of pastes that had none
	if room < 1 {
		return 0, fmt.Errorf("reading the terminal: a buffer of %d bytes is too small", len(p))
	}
	if r.unrest > breath && r.filter.between() {
		r.pausing(pause)
		r.unrest = 0
	}
	n, err := r.File.Read(p[:room])
	given := copy(p, r.filter.Pass(p[:n], time.Now()))
	r.unrest += given
	return given, err //nolint:wrapcheck // io.EOF is compared
}
