package clean

import (
	"io"
	"strings"
	"testing"
)

func TestWriterCleansAcrossWrites(t *testing.T) {
	var out strings.Builder
	w := NewWriter(&out)
	for _, part := range []string{"a\x1b]52;c;", "evil\ab\nna", "\xc3", "\xafve\n", "no end\x1b[2J"} {
		if n, err := w.Write([]byte(part)); n != len(part) || err != nil {
			t.Fatalf("wrote %d, %v", n, err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if want := "ab\nnaïve\nno end"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
}

func TestLinesAreBrokenAtWords(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"as it is, whatever it says\n", 0, "as it is, whatever it says\n"},
		{"as  wide\n", 10, "as  wide\n"},
		{"one two three four\nnext\n", 9, "one two\n  three\n  four\nnext\n"},
		{"  set in, and more\n", 12, "  set in,\n    and more\n"},
		{"see well-known/pa-th.md now\n", 16, "see\n  well-known/pa-\n  th.md now\n"},
		{"語語語語語\n", 5, "語語\n  語\n  語\n  語\n"},
		{"語語\n", 1, "語語\n"},
		{"a b c", 3, "a b\n c"},
		{"                    far in\n", 12, "far in\n"},
	} {
		if got := wrap(c.text, c.width); got != c.want {
			t.Errorf("%q at %d: %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestTheWriterBreaksLines(t *testing.T) {
	var out strings.Builder
	w := NewWriter(&out)
	w.Width = 8
	for _, part := range []string{"one two", " three\n", "asked? "} {
		if _, err := w.Write([]byte(part)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil || out.String() != "one two\n  three\nasked? " {
		t.Errorf("%v, %q", err, out.String())
	}
}

// gone is a terminal that nobody reads any more.
type gone struct{}

func (gone) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestTheWriterSaysWhatFailed(t *testing.T) {
	w := NewWriter(gone{})
	if err := w.Flush(); err != nil {
		t.Errorf("it had nothing to say, and failed: %v", err)
	}
	if _, err := w.Write([]byte("no end")); err != nil {
		t.Errorf("a line without its end waits, and failed: %v", err)
	}
	if err := w.Flush(); err == nil {
		t.Error("what was flushed is lost without a word")
	}
	if err := w.Flush(); err != nil {
		t.Errorf("it is flushed twice: %v", err)
	}
	if _, err := w.Write([]byte("a line\n")); err == nil {
		t.Error("a line is lost without a word")
	}
}
