package clean

import (
	"bytes"
	"io"
)

// Writer cleans what is written through it line by line, so that whatever a command prints (a deck's name, a path, a
// parser's message) reaches the terminal as text. The last line waits for its end or for Flush.
type Writer struct {
	to   io.Writer
	line []byte
}

// NewWriter gives a Writer to a file or a terminal.
func NewWriter(to io.Writer) *Writer { return &Writer{to: to} }

func (w *Writer) Write(p []byte) (int, error) {
	w.line = append(w.line, p...)
	end := bytes.LastIndexByte(w.line, '\n') + 1
	if end == 0 {
		return len(p), nil
	}
	text := Text(string(w.line[:end]))
	w.line = append(w.line[:0], w.line[end:]...)
	if _, err := io.WriteString(w.to, text); err != nil {
		return 0, err //nolint:wrapcheck // it is the writer's own
	}
	return len(p), nil
}

// Flush writes what waits for the end of its line, such as a question that is answered on the same line.
func (w *Writer) Flush() error {
	if len(w.line) == 0 {
		return nil // a terminal that has gone is no fault of who has nothing to say
	}
	text := Text(string(w.line))
	w.line = w.line[:0]
	_, err := io.WriteString(w.to, text)
	return err //nolint:wrapcheck // it is the writer's own
}
