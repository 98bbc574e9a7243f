// Package clean makes text that came from outside safe to show: decks, imported files and answers to prompts are
// untrusted, and an escape sequence in one of them must never reach the terminal.
package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// Text takes out of a text what could drive a terminal or turn its writing direction: escape sequences, control
// characters other than newline and tab, and bidirectional overrides. Line ends become newlines, so that line numbers
// stay true; broken UTF-8 becomes U+FFFD, and the rest is brought to NFC.
func Text(s string) string {
	s = strings.TrimPrefix(s, "\ufeff")
	if plain(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\ufffd")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	var b strings.Builder
	b.Grow(len(s))
	// Line by line: a sequence that is never closed must not swallow the lines below it.
	for line := range strings.Lines(s) {
		b.WriteString(strings.Map(harmless, ansi.Strip(line)))
		if strings.HasSuffix(line, "\n") && !strings.HasSuffix(b.String(), "\n") {
			b.WriteByte('\n')
		}
	}
	return norm.NFC.String(b.String())
}

// Line is Text brought to one line: for titles, names and table cells.
func Line(s string) string {
	return strings.Join(strings.Fields(Text(s)), " ")
}

// plain reports whether a text is printable ASCII, newlines and tabs: nearly all decks are, and nothing is to be done.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c < ' ' && c != '\n' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

func harmless(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < ' ' || r >= 0x7f && r <= 0x9f: // C0, DEL, C1
		return -1
	case r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c: // bidi controls
		return -1
	case r == 0x2028 || r == 0x2029 || r == 0xfeff: // line and paragraph separators, a stray byte order mark
		return -1
	}
	return r
}
