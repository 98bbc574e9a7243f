package page

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// What two neighbours show, b right after a.

// asksForFigure: "How many", "What port", "Maximum size of" before a line with a figure in it.
func asksForFigure(a, b *line) bool {
	return strings.ContainsFunc(b.body, unicode.IsDigit) && slices.ContainsFunc(a.low, func(w string) bool { return figureNouns()[w] })
}

// takesSide: the front names several things ("Void vs. voidable", "ClusterIP, NodePort") and b begins with one of them.
func takesSide(front, b *line) bool {
	several := contrasts(front) || strings.Contains(front.body, ", ") || strings.Contains(front.body, " and ")
	return several && !text.IsStop(b.word(0)) && slices.Contains(front.low, b.word(0))
}

func sameBullet(a, b *line) bool {
	return a.marker != "" && a.marker == b.marker && a.number == 0 || a.number > 0 && b.number == a.number+1
}

// bothLabelled: "Hot – no minimum", "Lambda: easiest way to connect".
func bothLabelled(a, b *line) bool {
	return isLabelled(a) && isLabelled(b)
}

func isLabelled(s *line) bool {
	return s.label != "" && !asks(s) && !text.TaskVerbs()[s.word(0)]
}

// bothShort: single words that end alike.
func bothShort(a, b *line) bool {
	return len(a.low) == 1 && len(b.low) == 1 && len(a.low[0]) > 3 && strings.HasSuffix(b.low[0], a.low[0][len(a.low[0])-3:])
}

// unlikeLength: one is several times as long as the other.
func unlikeLength(a, b *line) bool { return lengthRatio(a, b) > 3.5 && b.marker == "" }

func lengthRatio(a, b *line) float64 {
	return math.Exp(math.Abs(math.Log(float64(a.chars+4) / float64(b.chars+4))))
}

// madeAlike: two lines of which neither asks, as items of a list stand under each other.
func madeAlike(a, b *line) bool {
	return a.marker == b.marker && unicode.IsUpper(a.first()) == unicode.IsUpper(b.first()) &&
		!asks(a) && !asks(b) && hasVerb(a) == hasVerb(b) && lengthRatio(a, b) < 3
}

// tells: a is a scenario and b may be its question: "A company runs ... / Which service fits?"
func tells(a, b *line) bool {
	return a.end == '.' && hasVerb(a) && len(a.low) > 4 && asks(b)
}
