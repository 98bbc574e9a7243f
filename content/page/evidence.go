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
	{"opens a question", opensQuestion},
	{"opens a yes-no question", opensYesNo},
	{"commands", commands},
	{"contrasts", contrasts},
	{"has a blank", hasBlank},
	{"breaks off", breaksOff},
	{"asks for a noun", asksNoun},
	{"is a term", isTerm},
	{"echoes the title", echoesTitle},
	{"starts lower", startsLower},
	{"has a sentence break", hasSentenceBreak},
	{"states", states},
	{"has a pause", hasPause},
	{"is long", isLong},
	{"is a value", isValue},
	{"carries on", carriesOn},
}

// cardEvidence: a is a front and b the first line of its back.
var cardEvidence = []pairTest{
	{"asks for a figure", asksForFigure},
	{"expands", expands},
	{"takes a side", takesSide},
	{"defines a term", defines},
}

// backEvidence: two lines of one back.
var backEvidence = []pairTest{
	{"same bullet", sameBullet},
	{"both labelled", bothLabelled},
	{"same first word", sameFirstWord},
	{"both short", bothShort},
	{"both instruct", bothInstruct},
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
