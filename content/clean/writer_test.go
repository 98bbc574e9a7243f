package clean

import (
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
