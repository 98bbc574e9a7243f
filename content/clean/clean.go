// Package clean makes text that came from outside safe to show: decks, imported files and answers to prompts are
// untrusted, and an escape sequence in one of them must never reach the terminal. writer.go does so with what commands print, and
// breaks its lines.
package clean

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// Text takes out of a text what could drive a terminal, turn its writing direction or hide in it: escape sequences, control
// characters other than newline and tab, bidirectional overrides, signs without a width, and references such as &#27; which
// would become one of them when the text is shown. Line ends become newlines, so that line numbers stay true; broken UTF-8 becomes U+FFFD, and
// the rest is brought to NFC.
func Text(s string) string {
	if plain(s) {
		return references(s)
	}
	s = strings.ToValidUTF8(s, "\ufffd")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	var b strings.Builder
	b.Grow(len(s))
	// Line by line: a sequence that is never closed must not swallow the lines below it.
	for line := range strings.Lines(s) {
		text, end := strings.CutSuffix(line, "\n")
		if strings.ContainsFunc(text, harmful) {
			text = withoutJoiners(strings.Map(harmless, ansi.Strip(text)))
		}
		b.WriteString(text)
		if end {
			b.WriteByte('\n')
		}
	}
	return references(norm.NFC.String(b.String()))
}

// Line is Text brought to one line: for titles, names and table cells.
func Line(s string) string {
	return strings.Join(strings.Fields(Text(s)), " ")
}

// plain reports whether a text is printable ASCII, newlines and tabs: nearly all decks are, and only references are to be
// looked for.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c < ' ' && c != '\n' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// harmful are the signs that drive a terminal, turn its writing direction or have no width: two options that differ by one of
// these alone would look alike.
func harmful(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case unicode.Is(unicode.Cf, r): // but for those that Arabic numbers are written with
		return !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
	}
	return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point) ||
		r >= 0xe0100 && r <= 0xe01ef // variants of ideographs
}

// joiner are the two signs without a width that some scripts, and pictures made of several, cannot do without.
func joiner(r rune) bool { return r == 0x200c || r == 0x200d }

// withoutJoiners takes out the joiners that stand beside a letter of a script which knows none, or beside nothing.
func withoutJoiners(s string) string {
	runes := []rune(s)
	joins := func(i int) bool {
		return i >= 0 && i < len(runes) && runes[i] >= 0x0300 && !joiner(runes[i]) && !unicode.IsSpace(runes[i]) && !unicode.In(runes[i], unicode.Greek, unicode.Cyrillic)
	}
	var b strings.Builder
	for i, r := range runes {
		if !joiner(r) || joins(i-1) && joins(i+1) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func harmless(r rune) rune {
	if harmful(r) && !joiner(r) {
		return -1
	}
	return r
}

// references replaces character references to harmful characters, such as &#27; and &rlm;, by U+FFFD. It stands in their
// place so that what was on both sides cannot become another one.
func references(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "&")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name := rest[:nameEnd(rest)]
		if strings.ContainsFunc(html.UnescapeString("&"+name), harmful) {
			b.WriteString("\ufffd")
			s = rest[len(name):]
			continue
		}
		b.WriteByte('&')
		s = rest
	}
}

// nameEnd is where the name of a reference ends, its semicolon included.
func nameEnd(s string) int {
	end := strings.IndexFunc(s, func(r rune) bool {
		return r != '#' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
	switch {
	case end < 0:
		return len(s)
	case s[end] == ';':
		return end + 1
	}
	return end
}
