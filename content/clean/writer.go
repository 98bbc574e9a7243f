package clean

import (
	"bytes"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Writer cleans what is written through it line by line, so that whatever a command prints (a deck's name, a path, a
// parser's message) reaches the terminal as text. The last line waits for its end or for Flush.
type Writer struct {
	Width int // in columns, from which on lines are broken at words; 0: they are as long as they are

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
	text := wrap(Text(string(w.line[:end])), w.Width)
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

// hang is how many columns further in the rest of a broken line stands.
const hang = 2

// wrap breaks the lines of a text between words so that none is wider than width columns, with what a line goes on with set in. A
// word that has no room on a line of its own, such as a path, is broken where the line ends.
func wrap(text string, width int) string {
	if width <= 0 {
		return text
	}
	var b strings.Builder
	for line := range strings.Lines(text) {
		body := strings.TrimSuffix(line, "\n")
		if ansi.StringWidth(body) <= width {
			b.WriteString(line)
			continue
		}
		wrapLine(&b, body, width)
		b.WriteString(line[len(body):])
	}
	return b.String()
}

func wrapLine(b *strings.Builder, line string, width int) {
	indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
	if len(indent)+hang >= width/2 {
		indent = ""
	}
	further := indent + strings.Repeat(" ", min(hang, width/2))
	b.WriteString(indent)
	at, fresh := len(indent), true // fresh: no word stands on the line yet
	for word := range strings.FieldsSeq(line) {
		wide := ansi.StringWidth(word)
		switch {
		case fresh:
		case at+1+wide <= width:
			b.WriteByte(' ')
			at++
		default:
			b.WriteString("\n" + further)
			at = len(further)
		}
		fresh = false
		for at+wide > width {
			head := ansi.Truncate(word, max(1, width-at), "")
			if head == "" { // a letter of two columns where there is one
				break
			}
			b.WriteString(head + "\n" + further)
			word, at = word[len(head):], len(further)
			wide = ansi.StringWidth(word)
		}
		b.WriteString(word)
		at += wide
	}
}
