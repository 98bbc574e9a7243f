package source

import "strings"

// Unescape takes the backslashes off a text: for what follows one, stands says which text it stands for, and how many bytes it
// takes; 0: the backslash is one.
func Unescape(s string, stands func(rest string) (text string, size int)) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		text, size := stands(s[i+1:])
		if size == 0 {
			text = `\`
		}
		b.WriteString(text)
		i += size
	}
	return b.String()
}
