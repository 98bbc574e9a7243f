package widget

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestASCII(t *testing.T) {
	for text, want := range map[string]string{
		"plain":                               "plain",
		"✓ right · ✗ wrong":                   "+ right - x wrong",
		"┃ café naïve Ångström":               "| cafe naive Angstrom",
		"e\u0301tude":                         "etude",
		"“quoted” – it’s":                     "\"quoted\" - it's",
		"日本 α":                                "???? ?",
		"\x1b[1m│\x1b[m\u200b":                "\x1b[1m|\x1b[m",
		"ﬁne ² ½":                             "fne 2 1",
		"\x1b]8;;http://a/é\x07x\x1b]8;;\x07": "\x1b]8;;http://a/e\x07x\x1b]8;;\x07",
	} {
		got := ASCII(text)
		if got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
		if ansi.StringWidth(got) != ansi.StringWidth(text) {
			t.Errorf("%q is %d wide, %q %d", text, ansi.StringWidth(text), got, ansi.StringWidth(got))
		}
	}
	for sign, stand := range asciiSigns {
		if ansi.StringWidth(string(sign)) != len(stand) {
			t.Errorf("%q and %q are of different widths", sign, stand)
		}
	}
}

// Wherever a buffer cuts a text, the same comes out of it.
func TestASCIIOfPieces(t *testing.T) {
	const text, want = "4 answered · 2 … café 宽 ✓", "4 answered - 2 ~ cafe ?? +"
	for cut := range len(text) {
		var b strings.Builder
		w := ASCIIWriter{Out: &b}
		for _, piece := range []string{text[:cut], text[cut:]} {
			if n, err := w.Write([]byte(piece)); n != len(piece) || err != nil {
				t.Fatal(n, err)
			}
		}
		if b.String() != want {
			t.Errorf("cut at %d: %q", cut, b.String())
		}
	}
}
