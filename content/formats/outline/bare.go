package outline

import "strings"

// Bare is a text of Markdown for formats without marks: a sign that a backslash makes text of stands there alone. Code is as it is.
func Bare(text string) string {
	if !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		switch {
		case text[i] == '`':
			end := codeEnd(text, i)
			b.WriteString(text[i:end])
			i = end
		case text[i] == '\\' && i+1 < len(text) && isSign(text[i+1]):
			b.WriteByte(text[i+1])
			i += 2
		default:
			b.WriteByte(text[i])
			i++
		}
	}
	return b.String()
}

// codeEnd is behind the code that begins at a backtick: behind as many as there are, or behind these where no others follow.
func codeEnd(text string, at int) int {
	run := at
	for run < len(text) && text[run] == '`' {
		run++
	}
	marks := text[at:run]
	for end := run; end < len(text); {
		next := strings.Index(text[end:], marks)
		if next < 0 {
			return run
		}
		start := end + next
		for end = start; end < len(text) && text[end] == '`'; end++ {
		}
		if end-start == len(marks) {
			return end
		}
	}
	return run
}

func isSign(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}
