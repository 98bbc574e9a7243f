package page

// Evidence is what a line, or two neighbours, show that speaks for a label. What each piece of it counts is no matter of
// taste: weights.tsv holds what TestFit has learnt from labelled pages.

// lineTest is one thing that a line shows.
type lineTest struct {
	name  string
	shows func(*line) bool
}

// pairTest is one thing that two neighbours show, b right after a.
type pairTest struct {
	name  string
	holds func(a, b *line) bool
}

// lineEvidence speaks for a front or against it.
var lineEvidence = []lineTest{
	{"asks", asks},
	{"contrasts", contrasts},
	{"asks for a noun", asksNoun},
	{"echoes the title", echoesTitle},
	{"starts lower", startsLower},
	{"has a sentence break", hasSentenceBreak},
	{"has a pause", hasPause},
	{"is a value", isValue},
}

// cardEvidence: a is a front and b the first line of its back.
var cardEvidence = []pairTest{
	{"asks for a figure", asksForFigure},
	{"takes a side", takesSide},
}

// backEvidence: two lines of one back.
var backEvidence = []pairTest{
	{"same bullet", sameBullet},
	{"both labelled", bothLabelled},
	{"both short", bothShort},
	{"unlike length", unlikeLength},
}

// frontness adds up what a line shows.
func frontness(s *line, w weights) float64 {
	sum := 0.0
	for i, e := range lineEvidence {
		if e.shows(s) {
			sum += w[i]
		}
	}
	return sum
}

// together is what two neighbours show; the first test has its weight at a place.
func together(tests []pairTest, at int, a, b *line) []int {
	var shown []int
	for j, e := range tests {
		if e.holds(a, b) {
			shown = append(shown, at+j)
		}
	}
	return shown
}
