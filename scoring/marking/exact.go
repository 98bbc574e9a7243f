package marking

import (
	"strings"
	"unicode"
)

// literal reports whether every sign and the case of an answer count: it is a flag, a path, a command, code or a sign.
func literal(answer string) bool {
	if strings.HasPrefix(answer, "`") && strings.HasSuffix(answer, "`") && len(answer) > 2 {
		return true
	}
	letters := false
	for i, r := range answer {
		switch {
		case unicode.IsLetter(r):
			letters = true
		case strings.ContainsRune(`$\=<>{}|^~@`, r), r == '_' && i > 0:
			return true
		}
	}
	if !letters {
		return !strings.ContainsFunc(answer, unicode.IsDigit) // nothing but signs
	}
	first, _, _ := strings.Cut(answer, " ")
	switch {
	case strings.HasPrefix(answer, "-") && len(first) > 1, strings.HasPrefix(answer, "/") && len(first) > 1, strings.HasPrefix(answer, "./"):
		return true
	case strings.Contains(answer, " -") && !strings.Contains(answer, " - "): // a command with a flag
		return true
	case strings.Contains(answer, "()"), strings.Contains(answer, "::"), strings.Contains(answer, "->"):
		return true
	}
	return false
}

// squeeze folds the spaces of a literal answer, and nothing else.
func squeeze(s string) string { return strings.Join(strings.Fields(strings.Trim(s, "`")), " ") }
