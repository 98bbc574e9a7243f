package page

import (
	"strings"
	"unicode"
)

// Recognisers of what fronts are made of. Each looks at one line and says whether it has that one thing.

// asks: a question mark stands at the end, a remark in brackets not counted: "Which two? (choose TWO)".
func asks(s *sight) bool {
	return isQuestionMark(s.end) || isQuestionMark(lastMark(withoutRemark(s.body)))
}

func isQuestionMark(r rune) bool { return r == '?' || r == '？' || r == '؟' || r == '\u037e' }

// withoutRemark drops a bracket at the end of the text.
func withoutRemark(text string) string {
	if !strings.HasSuffix(text, ")") {
		return text
	}
	at := strings.LastIndexByte(text, '(')
	if at <= 0 {
		return text
	}
	return strings.TrimSpace(text[:at])
}

// asksInside: a question that something follows ("what is common law? Definition"), unless an answer thinks aloud.
func asksInside(s *sight) bool {
	at := strings.IndexByte(s.body, '?')
	return !asks(s) && at > 0 && (opensQuestion(s) || at > len(s.body)*2/3 || saysTrueOrFalse(s))
}

// opensQuestion: the line begins the way questions do, verb included: "What is", "How many", "In which year did".
func opensQuestion(s *sight) bool {
	for i := 0; i < 4 && i < len(s.low); i++ {
		w := s.low[i]
		if !whWords.has(w) {
			if i == 0 && !prepositions.has(w) {
				return false
			}
			continue
		}
		switch {
		case strings.HasSuffix(w, "s") && w != "whose": // what's
			return true
		case (w == "when" || w == "where") && auxiliaries.has(s.word(i+1)), w == "who" || w == "whose" || w == "why":
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

var prepositions = lexicon{text: `in at on by for from of to with under through during after before against`}

// opensYesNo: "Is clearance required", "Can groups be nested".
func opensYesNo(s *sight) bool {
	return len(s.low) > 2 && auxiliaries.has(s.low[0]) && !auxiliaries.has(s.low[1]) && s.low[0] != "may" && s.end != '.'
}

// commands: "Define osmosis", "Name the four types", "Describe:".
func commands(s *sight) bool {
	return len(s.low) > 1 && imperatives.has(s.low[0]) && s.low[1] != "of" && unicode.IsUpper(s.first())
}

func saysTrueOrFalse(s *sight) bool {
	low := strings.ToLower(s.body)
	return strings.HasPrefix(low, "true or false") || strings.HasPrefix(low, "t/f") || strings.HasPrefix(low, "true/false")
}

// contrasts: "Void vs. voidable", "Difference between a virus and a worm".
func contrasts(s *sight) bool {
	for i, w := range s.low {
		if (w == "vs" || w == "versus" || w == "v/s") && i > 0 {
			return true
		}
	}
	return strings.HasPrefix(strings.Join(s.low[:min(3, len(s.low))], " "), "difference between") ||
		strings.HasPrefix(strings.Join(s.low[:min(4, len(s.low))], " "), "the difference between")
}

// hasBlank: a gap to fill in.
func hasBlank(s *sight) bool {
	if strings.Contains(s.body, "[...]") || strings.Contains(s.body, "[…]") {
		return true
	}
	for _, w := range s.words {
		n := strings.Count(w, "_")
		if n > 2 && strings.Contains(w, "___") || n == 2 && bare(w) == "__" && strings.Trim(w, "_.,;:()'\"-?") == "" {
			return true
		}
	}
	return false
}

// breaksOff: the line stops where a sentence cannot: "Aircraft must be renewed every", "An ion is ...".
func breaksOff(s *sight) bool {
	if len(s.low) > 1 && plainVerbs.has(s.lastWord()) && unicode.IsLetter(s.end) {
		return true // "Limestone becomes"
	}
	return s.end == ':' || s.end == '=' || len(s.low) > 2 && openEnds.has(s.lastWord()) && unicode.IsLetter(s.end)
}

// trailsOff: "The major third of C is ...".
func trailsOff(s *sight) bool { return s.end == '…' || strings.HasSuffix(s.body, "..") }

// asksNoun: "Purpose of", "Steps to", "Formula for", "Normal range of".
func asksNoun(s *sight) bool {
	if len(s.low) < 3 || s.end == '.' || hasVerb(s) {
		return false
	}
	for i := 0; i < 4 && i+1 < len(s.low); i++ {
		if askedNouns.has(s.low[i]) && (s.low[i+1] == "of" || s.low[i+1] == "to" || s.low[i+1] == "for" || s.low[i+1] == "in") {
			return true
		}
		if openEnds.has(s.low[i]) && (i > 0 || !articles.has(s.low[i])) {
			break // "as part of": no head of its own
		}
	}
	return false
}

// opensWithAskedNoun: "Default bridge priority", "Types of joins", "Maximum number".
func opensWithAskedNoun(s *sight) bool {
	return len(s.low) > 1 && len(s.low) < 10 && askedNouns.has(s.low[0]) && !countWords.has(s.low[0]) && !hasVerb(s) &&
		s.end != '.' && s.label == ""
}

// countsThings: "Three types of malware", "4 phases of growth", "The Big Nine allergens".
func countsThings(s *sight) bool {
	n, _ := asksFor(s)
	return n > 1 && !asks(s)
}

// namesSeveral: a phrase in the plural, not a question: "RSTP port states".
func namesSeveral(s *sight) bool {
	n, several := asksFor(s)
	return n == 0 && several && len(s.low) > 1 && s.marker == "" && !asks(s) && !opensQuestion(s)
}

// isAcronym: one word of capitals: "SOAR", "IoC", "802.1X?" is none.
func isAcronym(s *sight) bool {
	return len(s.words) == 1 && capitals(s.words[0]) >= 2 && len(s.words[0]) <= 9
}

func capitals(word string) int {
	n := 0
	for _, r := range word {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// hasShortForm: a term with its abbreviation in brackets: "Virtual machine (VM)".
func hasShortForm(s *sight) bool {
	if len(s.words) < 2 || len(s.words) > 9 {
		return false
	}
	last := s.words[len(s.words)-1]
	return strings.HasPrefix(last, "(") && strings.HasSuffix(last, ")") && capitals(last) >= 2
}

// isTerm: a few words that say nothing yet: no verb, no list, no full stop, no bullet.
func isTerm(s *sight) bool {
	return len(s.low) >= 1 && len(s.low) <= 7 && s.marker == "" && s.label == "" && !hasVerb(s) && !isValue(s) &&
		!strings.ContainsAny(s.body, ",;=") && s.end != '.' && s.end != ':'
}

// isTitleTerm: a term in the capitals of a heading.
func isTitleTerm(s *sight) bool {
	if !isTerm(s) || !unicode.IsUpper(s.first()) {
		return false
	}
	for _, w := range s.words {
		if r := []rune(w)[0]; unicode.IsLower(r) && !stopWords.has(strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// echoesTitle: a word of the page's title stands in the line.
func echoesTitle(s *sight) bool {
	if s.page == nil {
		return false
	}
	for _, w := range s.low {
		if len(w) > 2 && s.page.titleWords[w] {
			return true
		}
	}
	return false
}
