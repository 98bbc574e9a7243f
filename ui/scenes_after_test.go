package ui

import (
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// mixedExam ends an exam of which the first item was right, the second wrong, flagged and unsure, and the rest left open,
// and goes to its review.
func mixedExam(t testing.TB) *stage {
	s := anExam(t).pass(42 * time.Second)
	s.press(letters(s.item(), true) + "u").press("n")
	s.press(letters(s.item(), false) + "mun").pass(65 * time.Second)
	return s.press("oey<enter><enter>")
}

var reviewScenes = []scene{
	{"review-right", mixedExam, typed("")},
	{"review-wrong", mixedExam, typed("n")},
	{"review-wrong-scrolled", mixedExam, func(s *stage) { s.press("n").read().press("<pgdn>") }},
	{"review-wrong-at-the-card", mixedExam, func(s *stage) { s.read().press("<pgdn><pgdn><pgdn><pgdn>") }},
	{"review-not-answered", mixedExam, typed("nnn")},
	{"review-long", mixedExam, typed("nn")},
	{"review-cjk", mixedExam, typed("nnnn")},
	{"review-wide-code", mixedExam, typed("nnnnn")},
	{"review-wrong-alone", mixedExam, typed("wn")},
	{"review-flagged-alone", mixedExam, typed("m")},
	{"review-unsure-alone", mixedExam, typed("un")},
	{"review-none-wrong", func(t testing.TB) *stage { return anExam(t).answerAll(true).press("oey<enter><enter>") }, typed("w")},
	{"review-unanswered-alone", mixedExam, typed("an")},
	{"review-help", mixedExam, typed("?")},
	{"review-with-a-note", mixedExam, func(s *stage) { s.press("nN").press("the hidden one is 404<enter>") }},
	{"contents", mixedExam, typed("no")},
	{"contents-searched", mixedExam, typed("o/delete")},
	{"contents-help", mixedExam, typed("o?")},
}

// oneOfEach is a drill of an item of each kind.
func oneOfEach(t testing.TB) *stage {
	return drillOf(t, 0, "s-404", "m-safe", "s-order", "m-match", "max-age/recall")
}

// typedForm asks for one answer, and for a list.
func typedForm() content.Form {
	form := formOf("s-404")
	ask := func(id, stem string, gaps ...content.Gap) content.Drawn {
		return content.Drawn{Item: content.Item{ID: id, Topic: "Bones and muscles", Kind: content.Typed, Stem: stem, Gaps: gaps, Origin: content.Generated}}
	}
	form.Items = []content.Drawn{
		ask("bone", "Which bone is the longest of the body?", content.Gap{Answer: "femur", Also: []string{"thigh bone"}, Rivals: []string{"fibula"}}),
		ask("muscle", "Name the three types of muscle.", content.Gap{Answer: "skeletal"}, content.Gap{Answer: "smooth"}, content.Gap{Answer: "cardiac"}),
	}
	return form
}

// typedDrill and typedExam are answered by typing.
func typedDrill(t testing.TB) *stage {
	return started(t, func(c *Config) {
		c.Attempt = scoring.NewAttempt("drill", scoring.Drill, typedForm(), 0, false, scoring.Reading{Wall: morning})
	})
}

func typedExam(t testing.TB) *stage {
	return started(t, func(c *Config) {
		c.Attempt = scoring.NewAttempt("exam", scoring.Exam, typedForm(), 4*time.Minute, false, scoring.Reading{Wall: morning})
	})
}

// inTurn shows the feedback of so many items and goes on.
func inTurn(items int) string {
	keys := ""
	for range items {
		keys += ".<right>"
	}
	return keys
}

// itemOf is a drill of one item.
func itemOf(id string) func(testing.TB) *stage {
	return func(t testing.TB) *stage { return drillOf(t, 0, id) }
}

var drillScenes = []scene{
	{"drill-choice", oneOfEach, typed("jmub")},
	{"drill-response", oneOfEach, typed(".<right>a")},
	{"drill-order", oneOfEach, typed(inTurn(2) + "cab")},
	{"drill-match", oneOfEach, typed(inTurn(3) + "bc")},
	{"drill-recall", oneOfEach, typed(inTurn(4))},
	{"drill-recall-turned", oneOfEach, typed(inTurn(4) + "<enter>")},
	{"drill-recall-turned-twice", oneOfEach, typed(inTurn(4) + "<enter><enter>")},
	{"drill-recall-long", itemOf("cache-look/recall"), typed("<enter><pgdn>")},
	{"drill-recall-long-front", itemOf("cache-look/recall"), typed("")},
	{"drill-with-a-clock", func(t testing.TB) *stage { return drillOf(t, 2*time.Minute, "s-404", "s-class") }, func(s *stage) { s.pass(45 * time.Second) }},
	{"drill-help", oneOfEach, typed("?")},
	{"drill-from-topics", atHome, typed("jjj<enter>jjj<left><enter>")},
	{"drill-waiting", atHome, func(s *stage) {
		s.press("jjj<enter>").hold = true
		s.press("<enter>")
	}},

	{"feedback-right", itemOf("s-404"), func(s *stage) { s.pass(9 * time.Second).press(letters(s.item(), true) + "<enter>") }},
	{"feedback-wrong", itemOf("s-404"), func(s *stage) { s.press(letters(s.item(), false) + "u<enter>") }},
	{"feedback-not-answered", itemOf("s-404"), typed(".")},
	{"drill-enter-without-an-answer", itemOf("s-404"), typed("<enter>")},
	{"drill-strike-by-letter", itemOf("s-404"), typed("x")},
	{"feedback-time-is-up", func(t testing.TB) *stage { return drillOf(t, time.Minute, "s-404", "s-class") }, func(s *stage) { s.pass(time.Minute) }},
	{"feedback-response", itemOf("m-safe"), func(s *stage) { s.press(letters(s.item(), false) + "<enter>") }},
	{"feedback-order-right", itemOf("s-order"), func(s *stage) { s.press(inOrder(s)).press("<enter>") }},
	{"feedback-order-wrong", itemOf("s-order"), typed("abc<enter>")},
	{"feedback-match-right", itemOf("m-match"), func(s *stage) { s.press(pairsOf(s)).press("<enter>") }},
	{"feedback-match-wrong", itemOf("m-match"), typed("ab.")},
	{"feedback-recall-knew", itemOf("max-age/recall"), typed("<enter>y")},
	{"feedback-recall-did-not", itemOf("max-age/recall"), typed("<enter>n")},
	{"drill-typed", typedDrill, typed("femr")},
	{"drill-typed-other-keys", typedDrill, typed("femr<esc>")},
	{"drill-typed-list", typedDrill, typed("femur<enter><enter>smooth<enter>bone<enter>")},
	{"feedback-typed-nearly-right", typedDrill, typed("fibula<enter>")},
	{"feedback-typed-upheld", typedDrill, typed("fibula<enter>y")},
	{"exam-typed", typedExam, typed("<enter>")},
	{"exam-typed-list", typedExam, typed("femur<enter>smooth<enter>")},
	{"exam-typed-overview", typedExam, typed("femur<enter>smooth<enter><esc>o")},
	{"exam-typed-other-keys", typedExam, typed("femur<esc>")},

	{"feedback-help", itemOf("s-404"), typed(".?")},

	{"summary-with-missed", oneOfEach, typed("b<right><right>ab<right><right><esc>")},
	{"summary-with-nothing-missed", itemOf("c-age"), func(s *stage) { s.press(letters(s.item(), true) + "<enter><enter>") }},
	{"summary-with-nothing-answered", oneOfEach, typed("<esc>")},
	{"summary-help", oneOfEach, typed("<esc>?")},
}
