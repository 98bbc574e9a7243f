package page

import (
	"strings"
	"unicode"
)

// Recognisers of what backs are made of.

func isListItem(s *sight) bool { return s.marker != "" && !s.page.numbersFronts(s) }

// isLoneItem: a bullet without another one like it before or after, as they are left over on fronts.
func isLoneItem(s *sight) bool {
	return isListItem(s) && s.number == 0 && (s.prev == nil || s.prev.marker != s.marker) && (s.next == nil || s.next.marker != s.marker)
}

// isFrontNumber: the number of a card.
func isFrontNumber(s *sight) bool { return s.page.numbersFronts(s) }

// lacksFrontNumber: the fronts of the page are numbered, and this line is not.
func lacksFrontNumber(s *sight) bool {
	return s.page != nil && len(s.page.fronts) > 0 && !s.page.numbersFronts(s)
}

func startsLower(s *sight) bool { return unicode.IsLower(s.first()) && s.page.mindsCase() }

func startsWithArticle(s *sight) bool { return len(s.low) > 1 && articles.has(s.low[0]) }

func startsWithPronoun(s *sight) bool { return len(s.low) > 1 && pronouns.has(s.low[0]) }

func startsIndefinite(s *sight) bool {
	return len(s.low) > 1 && indefinites.has(s.low[0]) && !opensQuestion(s) && !asks(s)
}

// startsVerdict: "Yes", "False. Imports are".
func startsVerdict(s *sight) bool {
	return len(s.low) > 0 && verdicts.has(s.low[0]) && !saysTrueOrFalse(s)
}

func startsAside(s *sight) bool { return asides.has(s.word(0)) && !askedAside(s) }

// askedAside: "Examples of lost cities" is a front.
func askedAside(s *sight) bool { return s.word(1) == "of" }

func startsQuoted(s *sight) bool { return strings.IndexAny(s.body, "\"“‘«„") == 0 }

// startsWithDigit: a figure at the start, but not one that counts what is asked for.
func startsWithDigit(s *sight) bool {
	n, _ := asksFor(s)
	return unicode.IsDigit(s.first()) && n == 0
}

// thirdPerson: a predicate without its subject: "Makes the API accessible", "Encrypts data", "Stores the keys".
func thirdPerson(s *sight) bool {
	w, next := s.word(0), s.word(1)
	if next == "" {
		return false
	}
	if nounVerbs.has(w) {
		return articles.has(next) || pronouns.has(next) || indefinites.has(next) || plainPrepositions.has(next)
	}
	return plainVerbs.has(w) && !strings.HasSuffix(w, "ed") && (!prepositions.has(next) || plainPrepositions.has(next))
}

// plainPrepositions follow a verb rather than a noun at the start of a line.
var plainPrepositions = lexicon{text: `to from after by into over when`}

// startsWithAction: "To improve", "Allow you to", "Used for", "Adding a header", "Because", "By reducing".
func startsWithAction(s *sight) bool {
	w := s.word(0)
	switch {
	case len(s.low) < 2 || asks(s):
		return false
	case w == "to" || w == "because" || w == "by" || w == "used" || w == "allow" || w == "allows" || w == "so":
		return true
	}
	return strings.HasSuffix(w, "ing") && len(w) > 5 && len(s.low) > 2 && !prepositions.has(s.low[1])
}

func endsSentence(s *sight) bool {
	return s.end == '.' && !commands(s) && !strings.HasSuffix(s.body, "...") && len(s.low) > 1 || s.end == '。' || s.end == '!'
}

// hasSentenceBreak: the line goes on after a full stop.
func hasSentenceBreak(s *sight) bool {
	for i := 0; i+2 < len(s.body); i++ {
		if s.body[i] != '.' || s.body[i+1] != ' ' || i < 2 {
			continue
		}
		word := s.body[strings.LastIndexByte(s.body[:i], ' ')+1 : i]
		if len(word) > 2 && !strings.Contains(word, ".") && !abbreviations.has(strings.ToLower(word)) {
			return true
		}
	}
	return false
}

var abbreviations = lexicon{text: `vs etc e.g i.e approx min max temp inc corp jan feb mar apr jun jul aug sep sept oct nov
	dec mrs prof gen col rev fig ref vol cf incl resp ca govt dept`}

// hasVerb: the line says something of something. A question does too, but that is seen otherwise.
func hasVerb(s *sight) bool {
	for i, w := range s.low {
		if auxiliaries.has(w) && (i > 0 || len(s.low) > 2) {
			return true
		}
		if i > 0 && plainVerbs.has(w) && !articles.has(s.low[i-1]) && !prepositions.has(s.low[i-1]) {
			return true
		}
	}
	return false
}

// states: the line says something and asks nothing.
func states(s *sight) bool {
	return hasVerb(s) && !asks(s) && !opensQuestion(s) && !opensYesNo(s) && !hasBlank(s)
}

// hasComma: a pause in the line, but no list.
func hasComma(s *sight) bool { return strings.Contains(s.body, ", ") && !asks(s) && !hasBlank(s) }

// hasRelative: "that", "which", "who" inside a line: how definitions go on.
func hasRelative(s *sight) bool {
	if opensQuestion(s) {
		return false
	}
	for i, w := range s.low {
		if i > 0 && (w == "that" || w == "which" || w == "who" || w == "where" || w == "whose" || w == "so") {
			return true
		}
	}
	return false
}

// isLong and isVeryLong count characters; a question or a gap to fill may be long.
func isLong(s *sight) bool { return s.chars > 90 && !asks(s) && !hasBlank(s) }

func isVeryLong(s *sight) bool { return s.chars > 150 && !asks(s) && !hasBlank(s) }

// isValue: figures and units and nothing else: "15 minutes", "TCP 22", "10.0.0.0/8", "0.5 GB - 237 GB".
func isValue(s *sight) bool {
	digits := false
	for i, w := range s.words {
		hasDigit := strings.ContainsFunc(w, unicode.IsDigit)
		digits = digits || hasDigit
		if !hasDigit && s.low[i] != "" && !units.has(s.low[i]) {
			return false
		}
	}
	return digits
}

// isFormula: "SV = EV - PV", "angiotensin I -> angiotensin II".
func isFormula(s *sight) bool {
	return strings.Contains(s.body, " = ") || strings.Contains(s.body, " -> ") || strings.Contains(s.body, "→") ||
		strings.Contains(s.body, "=>")
}

// isEnumeration: things in a row with commas, and no sentence around them.
func isEnumeration(s *sight) bool {
	return strings.Count(s.body, ", ") >= 2 && !asks(s) && !hasBlank(s)
}

// holdsSeveral: more things than one stand in the line.
func holdsSeveral(s *sight) bool {
	if n := len(s.low); n > 2 && s.chars < 3*n { // "F C G D A E B"
		return true
	}
	return strings.ContainsAny(s.body, ",;/&+") || strings.Contains(s.body, " and ") || len(s.low) > 9
}

func hasSemicolon(s *sight) bool { return strings.Contains(s.body, "; ") }

// isLabelled: "Lambda: easiest way to connect". A label that asks or commands ("Define: x") is none.
func isLabelled(s *sight) bool {
	return s.label != "" && !asks(s) && !opensQuestion(s) && !commands(s) && !imperatives.has(s.word(0))
}

// isBracketed: the whole line stands in brackets.
func isBracketed(s *sight) bool {
	return strings.HasPrefix(s.body, "(") && strings.HasSuffix(s.body, ")")
}

// isCode: flags, paths, calls, brackets: something for a machine.
func isCode(s *sight) bool {
	for _, w := range s.words {
		if len(w) > 1 && (w[0] == '-' && isASCIILetter(w[1]) || w[0] == '-' && w[1] == '-' || w[0] == '/' && isASCIILetter(w[1]) || w[0] == '$') {
			return true
		}
		if strings.Contains(w, "()") || strings.ContainsAny(w, "{}[]<>|\\") && !strings.Contains(w, "[.") {
			return true
		}
		if strings.ContainsAny(strings.Trim(w, "_.,"), "_=") && !strings.Contains(w, "__") {
			return true
		}
	}
	return false
}

// amidTerms: a few words between lines of a few words, on a page that is not made of them: an item of a list.
func amidTerms(s *sight) bool {
	return s.page.fewAmid() && betweenTerms(s)
}

func betweenTerms(s *sight) bool {
	return s.prev != nil && s.next != nil && isShortTerm(s) && isShortTerm(s.prev) && isShortTerm(s.next)
}

func isShortTerm(s *sight) bool { return len(s.low) <= 3 && isTerm(s) }

// carriesLabel: the bullet of the next step is glued to the end of this one: "... your use case. - Define Routes:".
func carriesLabel(s *sight) bool {
	at := max(strings.LastIndex(s.body, " - "), strings.LastIndex(s.body, " – "), strings.LastIndex(s.body, " • "))
	return at > 0 && s.end == ':'
}

// afterColon and afterComma: the line before announced this one, or stopped in its middle.
func afterColon(s *sight) bool { return s.prev != nil && s.prev.end == ':' }

func afterComma(s *sight) bool { return s.prev != nil && (s.prev.end == ',' || s.prev.end == ';') }

// closesBracket: a bracket that the line before has opened ends here.
func closesBracket(s *sight) bool {
	return s.prev != nil && openBrackets(s.prev.text) > 0 && openBrackets(s.text) < 0
}

func openBrackets(text string) int { return strings.Count(text, "(") - strings.Count(text, ")") }

// isBareMark: a bullet without a text.
func isBareMark(s *sight) bool { return len(s.low) == 0 || s.first() == 0 && !hasBlank(s) }
