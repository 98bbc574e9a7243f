package page

import "strings"

// rawLine is a line of the text.
type rawLine struct {
	text string
	gap  bool // an empty line stands before it
	side side
}

// side is what the marks of a page say of a line.
type side uint8

const (
	free    side = iota // nothing
	starts              // a card begins here
	goesOn              // the front before goes on
	isFront             // a front, of one line or the last of several
	isBack              // a back
	inside              // no card begins here: those that do are marked
)

// cut takes the text into its lines, whatever ends them (LF, CRLF, CR or Unicode's own), without the space around them
// and without the empty ones.
func cut(text string) []rawLine {
	text = strings.TrimPrefix(text, "\uFEFF")
	lines := make([]rawLine, 0, strings.Count(text, "\n")+1)
	gap := false
	for len(text) > 0 {
		line, rest := text, ""
		if at := strings.IndexFunc(text, isLineEnd); at >= 0 {
			line, rest = text[:at], afterEnd(text[at:])
		}
		text = rest
		if line = strings.TrimSpace(line); line == "" {
			gap = len(lines) > 0
			continue
		}
		lines = append(lines, rawLine{text: line, gap: gap})
		gap = false
	}
	return lines
}

func isLineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f'
}

// afterEnd drops one line end, CRLF being one.
func afterEnd(text string) string {
	if rest, crlf := strings.CutPrefix(text, "\r\n"); crlf {
		return rest
	}
	for i := range text {
		if i > 0 {
			return text[i:]
		}
	}
	return ""
}
