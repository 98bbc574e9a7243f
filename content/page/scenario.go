package page

import "cutscore/content/text"

// A scenario tells what a question is about, and belongs to its front: "A company runs ... / Which service fits?"

// taleEvidence: a tells and b asks.
var taleEvidence = []pairTest{
	{"tells before it asks", func(_, b *line) bool { return b.text != "" }},
	{"opens a scenario", func(a, _ *line) bool { return opensScenario(a) }},
	{"asks what to do", func(_, b *line) bool { return refersBack(b) }},
}

// tells: b may be the question of what a tells.
func tells(a, b *line) bool {
	return a.end == '.' && hasVerb(a) && a.marker == "" && !asks(a) && len(a.low) > 4 && (asks(b) || opensQuestion(b))
}

// opensScenario: "A company runs", "You need to", "Your manager", "The client", "Two departments".
func opensScenario(a *line) bool {
	w := a.word(0)
	return actors()[w] || (w == "a" || w == "an" || w == "the" || w == "two" || w == "one") && (actors()[a.word(1)] || actors()[a.word(2)])
}

var actors = text.List(`you your company companies client customer user users patient man woman person nurse driver developer developers
	team engineer administrator admin department departments organization organisation student manager owner employee
	regular guest pilot worker technician analyst firm startup business bank hospital school university buyer seller tenant landlord
	puppy child infant boy girl teacher officer police router server website application signer member he she they year-old`)

// refersBack: the question is about somebody or something that was told of.
func refersBack(b *line) bool {
	for i, w := range b.low {
		if i > 0 && (w == "should" || actors()[w] && w != "your" && w != "you" || w == "first" || w == "next" || w == "best" || w == "likely" || w == "this" || w == "happened") {
			return true
		}
	}
	return false
}
