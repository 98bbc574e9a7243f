package widget

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// asciiSigns stand in for signs of the program's own and the commonest of texts, where a terminal shows nothing else. Each is as
// wide as what it stands for, so that nothing moves.
var asciiSigns = map[rune]string{
	'│': "|", '┃': "|", '─': "-", '┼': "+", '·': "-", '…': "~", '↪': "\\", '↑': "^", '↓': "v", '→': ">", '←': "<", '⇒': ">",
	'✓': "+", '✗': "x", '█': "#", '▌': "#", '▓': "=", '▒': "-", '░': ".", '•': "*", '×': "x", '–': "-", '—': "-", '−': "-",
	'‘': "'", '’': "'", '“': "\"", '”': "\"", '«': "\"", '»': "\"", '≤': "<", '≥': ">", '≠': "#", 'ß': "s", 'ø': "o", 'Ø': "O", 'æ': "a", 'Æ': "A", 'œ': "o", 'Œ': "O", 'ł': "l", 'Ł': "L",
}

// ASCII writes a text in ASCII, at the same width: an accent is left off, and what has no likeness is a question mark. Escape
// sequences are ASCII already.
func ASCII(text string) string {
	if isASCII(text) {
		return text
	}
	var b strings.Builder
	for _, r := range norm.NFC.String(text) {
		switch sign, has := asciiSigns[r]; {
		case r < unicode.MaxASCII:
			b.WriteRune(r)
		case has:
			b.WriteString(sign)
		default:
			b.WriteString(likeness(r))
		}
	}
	return b.String()
}

// ASCIISigns writes the program's own signs in a text in ASCII, and leaves its words as they are.
func ASCIISigns(text string) string {
	return strings.Map(func(r rune) rune {
		if sign, has := asciiSigns[r]; has && strings.ContainsRune("✓✗·…“”", r) {
			return rune(sign[0])
		}
		return r
	}, text)
}

// likeness is the base letter of one with an accent, else as many question marks as it is wide.
func likeness(r rune) string {
	if base := []rune(norm.NFKD.String(string(r)))[0]; base < unicode.MaxASCII && unicode.IsPrint(base) && ansi.StringWidth(string(r)) == 1 {
		return string(base)
	}
	return strings.Repeat("?", ansi.StringWidth(string(r)))
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= unicode.MaxASCII {
			return false
		}
	}
	return true
}

// ASCIIWriter writes signs that the locale cannot show as ASCII, the way the screen does. A letter that is cut in two by a buffer's
// end waits for its rest.
type ASCIIWriter struct {
	Out  io.Writer
	half []byte
}

// Write takes all of it, as an io.Writer does.
func (w *ASCIIWriter) Write(p []byte) (int, error) {
	text := append(w.half, p...)
	whole := len(text)
	for back := 1; back < utf8.UTFMax && back <= len(text); back++ {
		if at := len(text) - back; utf8.RuneStart(text[at]) {
			if !utf8.FullRune(text[at:]) {
				whole = at
			}
			break
		}
	}
	w.half = append([]byte(nil), text[whole:]...)
	if _, err := io.WriteString(w.Out, ASCII(string(text[:whole]))); err != nil {
		return 0, fmt.Errorf("writing: %w", err)
	}
	return len(p), nil
}
