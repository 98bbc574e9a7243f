package page

import (
	"strings"
	"unicode"

	"cutscore/content/text"
)

// What one line shows. Each looks at the line and says whether it has that one thing.

// asks: a question mark stands at the end.
func asks(s *line) bool { return strings.ContainsRune("?？؟\u037e", s.end) }

// contrasts: "Void vs. voidable", "Difference between a virus and a worm".
func contrasts(s *line) bool {
	for i, w := range s.low {
		if i > 0 && (w == "vs" || w == "versus" || w == "between" && s.low[i-1] == "difference") {
			return true
		}
	}
	return false
}

// hasBlank: a gap to fill in.
func hasBlank(s *line) bool {
	return strings.Contains(s.body, "___") || strings.Contains(s.body, "[...]") || strings.Contains(s.body, "[…]")
}

// asksNoun: "Purpose of", "Steps to", "Normal range of"; "Default bridge priority"; "Three types of malware".
func asksNoun(s *line) bool {
	if len(s.low) < 2 || len(s.low) > 12 || s.end == '.' || s.label != "" || hasVerb(s) {
		return false
	}
	if askedNouns()[s.low[0]] {
		return true
	}
	for i := 1; i < 4 && i+1 < len(s.low); i++ {
		if openEnds()[s.low[i-1]] && (i > 1 || !text.Articles()[s.low[0]]) {
			break // "as part of": no head of its own
		}
		if next := s.low[i+1]; askedNouns()[s.low[i]] && (next == "of" || next == "to" || next == "for" || next == "in") {
			return true
		}
	}
	n, _ := asksFor(s)
	return n > 1
}

// hasSentenceBreak: the line goes on after a sentence.
func hasSentenceBreak(s *line) bool { return len(text.Sentences(s.body)) > 1 }

// hasVerb: the line says something of something. A question does too, but that is seen otherwise.
func hasVerb(s *line) bool {
	for i := 1; i < len(s.low); i++ {
		if text.OnlyVerbs()[s.low[i]] && !text.Articles()[s.low[i-1]] {
			return true
		}
	}
	return false
}

// hasPause: a comma or semicolon in a line that does not ask.
func hasPause(s *line) bool {
	return (strings.Contains(s.body, ", ") || strings.Contains(s.body, "; ")) && !asks(s) && !hasBlank(s)
}

// isValue: figures and units and nothing else: "15 minutes", "TCP 22", "10.0.0.0/8", "0.5 GB - 237 GB".
func isValue(s *line) bool {
	digits := false
	for i, w := range s.words {
		hasDigit := strings.ContainsFunc(w, unicode.IsDigit)
		digits = digits || hasDigit
		if low := s.low[i]; !hasDigit && len(low) > 3 && !units()[low] && !joining()[low] {
			return false
		}
	}
	return digits
}

var joining = text.List(`about approximately around over under less more than least most between`)
