package page

import (
	"math"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// What two neighbours show, b right after a.

func sameBullet(a, b *line) bool {
	return a.marker != "" && a.marker == b.marker && a.number == 0 || a.number > 0 && b.number == a.number+1
}

func bothLabelled(a, b *line) bool {
	return isLabelled(a) && isLabelled(b) || dash(a) != "" && dash(a) == dash(b)
}

// dash: "Hot – no minimum".
func dash(s *line) string {
	for _, sep := range []string{" – ", " — ", " - ", " = ", " → ", " -> "} {
		if strings.Contains(s.body, sep) {
			return sep
		}
	}
	return ""
}

func sameFirstWord(a, b *line) bool {
	w := a.word(0)
	return len(w) > 1 && w == b.word(0) && !text.IsStop(w) || text.Articles()[w] && w == b.word(0) && a.word(1) == b.word(1) && a.word(1) != ""
}

// bothShort: two acronyms, or single words.
func bothShort(a, b *line) bool {
	return isAcronym(a) && isAcronym(b) || len(a.low) == 1 && len(b.low) == 1 && len(a.low[0]) > 3 && strings.HasSuffix(b.low[0], a.low[0][len(a.low[0])-3:])
}

func bothInstruct(a, b *line) bool { return instructs(a) && instructs(b) }

// unlikeLength: one is several times as long as the other.
func unlikeLength(a, b *line) bool { return lengthRatio(a, b) > 3.5 && b.marker == "" }

func lengthRatio(a, b *line) float64 {
	return math.Exp(math.Abs(math.Log(float64(a.chars+4) / float64(b.chars+4))))
}

// madeAlike: two lines of which neither asks, as items of a list stand under each other.
func madeAlike(a, b *line) bool {
	return a.marker == b.marker && unicode.IsUpper(a.first()) == unicode.IsUpper(b.first()) && endsSentence(a) == endsSentence(b) &&
		!asks(a) && !asks(b) && !hasBlank(b) && !opensQuestion(b) && !contrasts(b) && hasVerb(a) == hasVerb(b) && lengthRatio(a, b) < 3
}

// asksForFigure: "How many", "What port", "Maximum size of" before a line with a figure in it.
func asksForFigure(a, b *line) bool {
	if !strings.ContainsFunc(b.body, unicode.IsDigit) {
		return false
	}
	for _, w := range a.low {
		if figureNouns()[w] {
			return true
		}
	}
	return opensQuestion(a) && a.word(0) == "when"
}

// expands: one is made of the initials of the other: "DLP" and "Data Loss Prevention".
func expands(a, b *line) bool { return initials(a, b) || initials(b, a) }

func initials(a, b *line) bool {
	if len(a.words) == 0 || len(a.words) > 2 || len(b.words) < 2 {
		return false
	}
	letters := lettersOf(strings.ToLower(a.words[0]))
	if len(letters) < 2 || text.Capitals(a.words[0]) < 2 {
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

// takesSide: the front names several things ("Void vs. voidable", "ClusterIP, NodePort") and b begins with one of them.
func takesSide(front, b *line) bool {
	if !contrasts(front) && !strings.Contains(front.body, ", ") && !strings.Contains(front.body, " and ") &&
		!strings.Contains(front.body, " or ") && !strings.Contains(front.body, " / ") {
		return false
	}
	w := b.word(0)
	if text.Articles()[w] {
		w = b.word(1)
	}
	if len(w) < 2 || text.IsStop(w) && (b.label == "" || strings.ToUpper(b.label) != b.label) {
		return false
	}
	for _, x := range front.low {
		if x == w {
			return len(front.low) > 1
		}
	}
	return false
}

// defines: a few words, and what they mean.
func defines(a, b *line) bool {
	return isTerm(a) && len(a.low) < 5 && len(b.low) > len(a.low) && (text.Articles()[b.word(0)] || relative(b))
}
