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
	for i := 0; i < 4 && i < len(s.low); i++ {
		w := s.low[i]
		if !whWords()[w] {
			if i == 0 && !prepositions()[w] {
				return false
			}
			continue
		}
		switch {
		case strings.HasSuffix(w, "s") && w != "whose": // what's
			return true
		case (w == "when" || w == "where") && auxiliaries()[s.word(i+1)], w == "who" || w == "whose" || w == "why":
			return true
		case w == "how" && s.word(i+1) != "":
			return true
		case w == "what" || w == "which":
			return i == 0 || s.chars < 120
		}
		return false
	}
	return false
}

// opensYesNo: "Is clearance required", "Can groups be nested", "True or false: ...".
func opensYesNo(s *line) bool {
	low := strings.ToLower(s.body)
	return len(s.low) > 2 && auxiliaries()[s.low[0]] && !auxiliaries()[s.low[1]] && s.low[0] != "may" && s.end != '.' ||
		strings.HasPrefix(low, "true or false") || strings.HasPrefix(low, "t/f") || strings.HasPrefix(low, "true/false")
}

// commands: "Define osmosis", "Name the four types", "Describe:".
func commands(s *line) bool {
	return len(s.low) > 1 && asking()[s.low[0]] && s.low[1] != "of" && unicode.IsUpper(s.first())
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

// breaksOff: the line stops where a sentence cannot: "Aircraft must be renewed every", "An ion is ...".
func breaksOff(s *line) bool {
	return s.end == ':' || s.end == '=' || s.end == '…' || strings.HasSuffix(s.body, "..") ||
		len(s.low) > 2 && openEnds()[s.lastWord()] && unicode.IsLetter(s.end)
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

// isTerm: a few words that say nothing yet: no verb, no list, no full stop, no bullet.
func isTerm(s *line) bool {
	return len(s.low) >= 1 && len(s.low) <= 7 && s.marker == "" && s.label == "" && !hasVerb(s) && !isValue(s) &&
		!strings.ContainsAny(s.body, ",;=") && s.end != '.' && s.end != ':'
}

// echoesTitle: a word of the page's title stands in the line.
func echoesTitle(s *line) bool {
	for _, w := range s.low {
		if len(w) > 2 && s.site.titleWords[w] {
			return true
		}
	}
	return false
}

func startsLower(s *line) bool { return unicode.IsLower(s.first()) && s.site.mindsCase() }

// hasSentenceBreak: the line goes on after a full stop.
func hasSentenceBreak(s *line) bool {
	for i := 2; i+2 < len(s.body); i++ {
		if s.body[i] != '.' || s.body[i+1] != ' ' {
			continue
		}
		word := s.body[strings.LastIndexByte(s.body[:i], ' ')+1 : i]
		if len(word) > 2 && !strings.Contains(word, ".") && !abbreviations()[strings.ToLower(word)] {
			return true
		}
	}
	return false
}

var abbreviations = text.List(`etc approx min max temp inc corp jan feb mar apr jun jul aug sep sept oct nov dec mrs prof gen col rev
	fig ref vol incl resp govt dept`)

// hasVerb: the line says something of something. A question does too, but that is seen otherwise.
func hasVerb(s *line) bool {
	for i, w := range s.low {
		if auxiliaries()[w] && (i > 0 || len(s.low) > 2) {
			return true
		}
		if i > 0 && (text.OnlyVerbs()[w] || pastVerbs()[w]) && !text.Articles()[s.low[i-1]] && !prepositions()[s.low[i-1]] {
			return true
		}
	}
	return false
}

var pastVerbs = text.List(`became began came fell founded got happened lost moved ruled swore threw went won wrote died returned
	been`)

// states: the line says something and asks nothing.
func states(s *line) bool {
	return hasVerb(s) && !asks(s) && !opensQuestion(s) && !opensYesNo(s) && !hasBlank(s)
}

// hasPause: a comma or semicolon in a line that does not ask.
func hasPause(s *line) bool {
	return (strings.Contains(s.body, ", ") || strings.Contains(s.body, "; ")) && !asks(s) && !hasBlank(s)
}

// isLong counts characters; a question or a gap to fill may be long.
func isLong(s *line) bool { return s.chars > 90 && !asks(s) && !hasBlank(s) }

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

// carriesOn: the line before announced this one, or stopped in its middle.
func carriesOn(s *line) bool {
	return s.prev != nil && (s.prev.end == ':' || s.prev.end == ',' || s.prev.end == ';' ||
		openBrackets(s.prev.text) > 0 && openBrackets(s.text) < 0)
}

func openBrackets(text string) int { return strings.Count(text, "(") - strings.Count(text, ")") }

// isLabelled: "Lambda: easiest way to connect". A label that asks or commands ("Define: x") is none.
func isLabelled(s *line) bool {
	return s.label != "" && !asks(s) && !opensQuestion(s) && !asking()[s.word(0)]
}

func isAcronym(s *line) bool {
	return len(s.words) == 1 && text.Capitals(s.words[0]) >= 2 && len(s.words[0]) <= 9
}

func endsSentence(s *line) bool {
	return s.end == '.' && !commands(s) && !strings.HasSuffix(s.body, "...") && len(s.low) > 1 || s.end == '。' || s.end == '!'
}

func instructs(s *line) bool { return len(s.low) > 1 && text.VerbFirst(s.low[0]) && !asks(s) }
