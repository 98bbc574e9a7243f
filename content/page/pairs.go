package page

import (
	"math"
	"strings"
	"unicode"
)

// bond is one thing that two neighbouring lines show together, and how much that speaks for their belonging together.
type bond struct {
	name   string
	weight float64
	holds  func(a, b *sight) bool
}

// backBonds: two lines of one back, b right after a.
var backBonds = []bond{
	{"same bullet", 3, sameBullet},
	{"next number", 6.1, nextNumber},
	{"both labelled", 2.1, func(a, b *sight) bool { return isLabelled(a) && isLabelled(b) }},
	{"both values", 0.2, func(a, b *sight) bool { return isValue(a) && isValue(b) }},
	{"same first word", 1.5, sameFirstWord},
	{"same last word", 0.7, sameLastWord},
	{"both lower", 0.2, func(a, b *sight) bool { return startsLower(a) && startsLower(b) }},
	{"both dashed", 0.8, bothDashed},
	{"both acronyms", 1.3, func(a, b *sight) bool { return isAcronym(a) && isAcronym(b) }},
	{"both begin in capitals", 1.3, func(a, b *sight) bool { return beginsInCapitals(a) && beginsInCapitals(b) }},
	{"same ending", 0.8, sameEnding},
	{"both sentences", 0.9, func(a, b *sight) bool { return endsSentence(a) && endsSentence(b) }},
	{"both instruct", 1.7, func(a, b *sight) bool { return instructs(a) && instructs(b) }},
	{"like length", 0.6, func(a, b *sight) bool { return lengthRatio(a, b) < 1.5 }},
	{"unlike length", -3.6, func(a, b *sight) bool { return lengthRatio(a, b) > 3.5 && b.marker == "" }},
	{"list ends", -0.1, func(a, b *sight) bool { return a.marker != "" && b.marker == "" }},
	{"verdict before", -1, func(a, b *sight) bool { return startsVerdict(a) && len(a.low) < 3 }},
}

// cardBonds: a is the front and b the first line of its back.
var cardBonds = []bond{
	{"asks for a figure", 1.0, asksForFigure},
	{"yes or no", 2, func(a, b *sight) bool { return (opensYesNo(a) || saysTrueOrFalse(a)) && startsVerdict(b) }},
	{"expands", 3, func(a, b *sight) bool { return expands(a, b) || expands(b, a) }},
	{"says it again", 0.7, func(a, b *sight) bool {
		return len(a.low) > 0 && len(a.low) < 5 && sameFirstWord(a, b) && len(b.low) > len(a.low)
	}},
	{"like terms", -0.6, likeTerms},
	{"takes a side", 2.65, takesSide},
	{"names what is described", 0.6, func(a, b *sight) bool { return hasRelative(a) && isTerm(b) && len(b.low) < 5 && len(a.low) > 5 }},
	{"describes what is named", 0.85, func(a, b *sight) bool { return isTerm(a) && len(a.low) < 5 && (hasRelative(b) || startsWithArticle(b)) }},
}

func instructs(s *sight) bool { return len(s.low) > 1 && baseVerbs.has(s.low[0]) && !asks(s) }

// bonds adds up what two neighbours show together.
func bonds(table []bond, a, b *sight) float64 {
	sum := 0.0
	for _, x := range table {
		if x.holds(a, b) {
			sum += x.weight
		}
	}
	return sum
}

func sameBullet(a, b *sight) bool { return a.marker != "" && a.marker == b.marker && a.number == 0 }

func nextNumber(a, b *sight) bool {
	return a.number > 0 && b.number == a.number+1 && !a.page.numbersFronts(a)
}

func sameFirstWord(a, b *sight) bool {
	w := a.word(0)
	return len(w) > 1 && w == b.word(0) && !stopWords.has(w) || articles.has(w) && a.word(1) == b.word(1) && a.word(1) != ""
}

func sameLastWord(a, b *sight) bool {
	return len(a.low) > 1 && len(b.low) > 1 && len(a.lastWord()) > 1 && a.lastWord() == b.lastWord()
}

// bothDashed: "Hot – no minimum" and "Cool – 30 days".
func bothDashed(a, b *sight) bool { return dash(a) != "" && dash(a) == dash(b) }

func dash(s *sight) string {
	for _, sep := range []string{" – ", " — ", " - ", " = ", " → ", " -> "} {
		if strings.Contains(s.body, sep) {
			return sep
		}
	}
	return ""
}

// beginsInCapitals: "GROUP BY", "SELECT c.id".
func beginsInCapitals(s *sight) bool {
	return len(s.words) > 0 && len(s.words[0]) > 1 && capitals(s.words[0]) == len(s.words[0])
}

// sameEnding: two single words made alike: "Fusing" and "Cleaning".
func sameEnding(a, b *sight) bool {
	const ending = 3
	if len(a.low) != 1 || len(b.low) != 1 || len(a.low[0]) <= ending || len(b.low[0]) <= ending {
		return false
	}
	return a.low[0][len(a.low[0])-ending:] == b.low[0][len(b.low[0])-ending:]
}

// madeAlike: two lines of which neither asks, as items of a list stand under each other.
func madeAlike(a, b *sight) bool {
	return a.marker == b.marker && unicode.IsUpper(a.first()) == unicode.IsUpper(b.first()) && endsSentence(a) == endsSentence(b) &&
		!asks(a) && !asks(b) && !hasBlank(b) && !opensQuestion(b) && !contrasts(b) && hasVerb(a) == hasVerb(b) && lengthRatio(a, b) < 3
}

func lengthRatio(a, b *sight) float64 {
	return math.Exp(math.Abs(math.Log(float64(a.chars+4) / float64(b.chars+4))))
}

// asksForFigure: "How many", "What port", "Maximum size of" before a line with a figure in it.
func asksForFigure(a, b *sight) bool {
	if !strings.ContainsFunc(b.body, unicode.IsDigit) {
		return false
	}
	for i, w := range a.low {
		if figureNouns.has(w) || w == "how" && figureNouns.has(a.word(i+1)) {
			return true
		}
	}
	return opensQuestion(a) && a.word(0) == "when"
}

var figureNouns = lexicon{text: `many much long old often far high large big fast number port ports year date age size
	length range limit maximum minimum max min temperature temp rate default percentage percent distance speed time
	duration capacity cost price amount value weight height mask hours minutes days formula range code timeout`}

// expands: a is made of the initials of b: "DLP" and "Data Loss Prevention".
func expands(a, b *sight) bool {
	if len(a.words) == 0 || len(a.words) > 2 || len(b.words) < 2 {
		return false
	}
	var letters []rune
	for _, r := range a.words[0] {
		if unicode.IsLetter(r) {
			letters = append(letters, unicode.ToLower(r))
		}
	}
	if len(letters) < 2 || capitals(a.words[0]) < 2 {
		return false
	}
	at, parts := 0, 0
	for _, part := range strings.FieldsFunc(b.body, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		parts++
		if at < len(letters) && unicode.ToLower([]rune(part)[0]) == letters[at] {
			at++
		}
	}
	// One letter may be missing: "Secure Shell" is SSH.
	return at == len(letters) || at == len(letters)-1 && (len(letters) > 3 || at == parts)
}

// likeTerms: a few words before a few words, on a page that is not made of them: two items of a list rather than a card.
func likeTerms(a, b *sight) bool {
	return a.page.fewAmid() && isShortTerm(a) && isShortTerm(b) && !namesSeveral(a) && !asks(a) && !isAcronym(a) && !breaksOff(a)
}

// takesSide: the front names several things ("Void vs. voidable", "ClusterIP, NodePort") and b begins with one of them.
func takesSide(front, b *sight) bool {
	if !contrasts(front) && !strings.Contains(front.body, ", ") && !strings.Contains(front.body, " and ") &&
		!strings.Contains(front.body, " or ") && !strings.Contains(front.body, " / ") {
		return false
	}
	w := b.word(0)
	if articles.has(w) {
		w = b.word(1)
	}
	if len(w) < 2 || stopWords.has(w) && (b.label == "" || strings.ToUpper(b.label) != b.label) {
		return false
	}
	for i, x := range front.low {
		if x == w && (i > 0 || len(front.low) > 1) {
			return true
		}
	}
	return false
}
