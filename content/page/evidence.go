package page

// evidence is one thing that a line shows, and how much that speaks for its being a front (above 0) or a back (below).
// A weight of 1 makes the one about e times as likely as the other.
type evidence struct {
	name   string
	weight float64
	shows  func(*sight) bool
}

var lineEvidence = []evidence{
	{"asks", 4.5, asks},
	{"asks inside", 2, asksInside},
	{"opens a question", 4.4, opensQuestion},
	{"opens a yes-no question", 0.5, opensYesNo},
	{"commands", 2.3, commands},
	{"says true or false", 3, saysTrueOrFalse},
	{"contrasts", 2.8, contrasts},
	{"has a blank", 3.5, hasBlank},
	{"breaks off", 2.7, breaksOff},
	{"trails off", 2, trailsOff},
	{"asks for a noun", 2.65, asksNoun},
	{"opens with an asked noun", 0.35, opensWithAskedNoun},
	{"counts things", 1.6, countsThings},
	{"asks for several", 0.5, namesSeveral},
	{"is an acronym", 1.4, isAcronym},
	{"has a short form", 1.8, hasShortForm},
	{"is a term", 1, isTerm},
	{"is a title term", -0.7, isTitleTerm},
	{"echoes the title", 0.75, echoesTitle},
	{"front number", 6, isFrontNumber},
	{"lacks the front number", -3, lacksFrontNumber},

	{"list item", -2.8, isListItem},
	{"lone list item", 1.3, isLoneItem},
	{"starts lower", -1.3, startsLower},
	{"starts with an article", -0.9, startsWithArticle},
	{"starts with a pronoun", -1.3, startsWithPronoun},
	{"starts indefinite", -0.9, startsIndefinite},
	{"starts with a verdict", -4, startsVerdict},
	{"starts with an aside", -3, startsAside},
	{"starts quoted", -0.3, startsQuoted},
	{"starts with a digit", -1.95, startsWithDigit},
	{"third person", -1.8, thirdPerson},
	{"starts with an action", -2.1, startsWithAction},
	{"instructs", -0.3, instructs},
	{"ends a sentence", -0.6, endsSentence},
	{"has a sentence break", -2.2, hasSentenceBreak},
	{"states", -0.8, states},
	{"has a comma", -0.3, hasComma},
	{"has a relative", -0.1, hasRelative},
	{"is long", -0.8, isLong},
	{"is very long", -1, isVeryLong},
	{"is a value", -0.8, isValue},
	{"is a formula", -0.6, isFormula},
	{"is an enumeration", -0.2, isEnumeration},
	{"has a semicolon", -1.2, hasSemicolon},
	{"is labelled", 0.1, isLabelled},
	{"is an aside in brackets", -1.5, isBracketed},
	{"amid terms", -1.25, amidTerms},
	{"carries a label", -4, carriesLabel},
	{"after a colon", -2, afterColon},
	{"after a comma", -2.5, afterComma},
	{"closes a bracket", -5, closesBracket},
	{"bare mark", -8, isBareMark},
}

// frontness adds up what a line shows.
func frontness(s *sight) float64 {
	sum := 0.0
	for _, e := range lineEvidence {
		if e.shows(s) {
			sum += e.weight
		}
	}
	return sum
}
