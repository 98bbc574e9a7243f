package page

import (
	"strings"
	"unicode"

	"cutscore/content/text"
)

// What one line shows. Each looks at the line and says whether it has that one thing.

// asks: a question mark stands at the end, a remark in brackets not counted: "Which two? (choose TWO)".
func asks(s *line) bool {
	return isQuestionMark(s.end) || isQuestionMark(lastMark(withoutRemark(s.body)))
}

func isQuestionMark(r rune) bool { return r == '?' || r == '？' || r == '؟' || r == '\u037e' }

// withoutRemark drops a bracket at the end of the text.
func withoutRemark(text string) string {
	if at := strings.LastIndexByte(text, '('); at > 0 && strings.HasSuffix(text, ")") {
		return strings.TrimSpace(text[:at])
	}
	return text
}

// opensQuestion: the line begins the way questions do, verb included: "What is", "How many", "In which year did".
func opensQuestion(s *line) bool {
	at := 0
	if prepositions()[s.word(0)] {
		at = 1
	}
	w, next := s.word(at), s.word(at+1)
	return text.QuestionWords()[w] && next != "" && (w != "when" && w != "where" || auxiliaries()[next]) && (at == 0 || s.chars < 120)
}

// contrasts: "Void vs. voidable", "Difference between a virus and a worm".
func contrasts(s *line) bool {
	for i, w := range s.low {
		if (w == "vs" || w == "versus" || w == "v/s") && i > 0 || w == "between" && i > 0 && i < 3 && s.low[i-1] == "difference" {
			return true
		}
	}
	return false
}

// hasBlank: a gap to fill in.
func hasBlank(s *line) bool {
	if strings.Contains(s.body, "[...]") || strings.Contains(s.body, "[…]") {
		return true
	}
	for _, w := range s.words {
		if strings.Contains(w, "___") || strings.Trim(w, ".,;:()'\"-?") == "__" {
			return true
		}
	}
	return false
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
	for i, w := range s.low {
		if auxiliaries()[w] && (i > 0 || len(s.low) > 2) {
			return true
		}
		if i > 0 && text.OnlyVerbs()[w] && !text.Articles()[s.low[i-1]] && !prepositions()[s.low[i-1]] {
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
