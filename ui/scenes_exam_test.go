package ui

import (
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/study"
)

// anExam is an exam with all that an item can have: options to choose one or two of, a long stem, code, CJK, long lines.
func anExam(t testing.TB) *stage {
	return examOf(t, 20*time.Minute, "s-404", "m-safe", "m-long", "s-code", "m-wide", "m-line", "s-two", "c-age")
}

// strictExam counts wall time.
func strictExam(t testing.TB) *stage {
	s := anExam(t)
	s.app.session.exam.Clock.Strict = true
	return s
}

func untimedExam(t testing.TB) *stage { return examOf(t, 0, "s-404", "m-safe", "m-long") }

var examScenes = []scene{
	{"exam-choice", anExam, typed("")},
	{"exam-chosen", anExam, typed("jc")},
	{"exam-response-one-of-two", anExam, typed("nb")},
	{"exam-response-a-third-refused", anExam, typed("nabd")},
	{"exam-announced", anExam, func(s *stage) { s.openItem("s-two").press("e2") }},
	{"exam-struck-flagged-unsure", anExam, typed("jxjxmud")},
	{"exam-code", anExam, func(s *stage) { s.openItem("s-code") }},
	{"exam-cjk", anExam, func(s *stage) { s.openItem("m-wide").press("jbx") }},
	{"exam-wide-code", anExam, func(s *stage) { s.openItem("m-line") }},
	{"exam-long-stem", anExam, func(s *stage) { s.openItem("m-long") }},
	{"exam-long-stem-scrolled", anExam, func(s *stage) { s.openItem("m-long").read().press("<pgdn>") }},
	{"exam-long-stem-at-the-last-option", anExam, func(s *stage) { s.openItem("m-long").read().press("k<enter>") }},
	{"exam-last-with-open-items", anExam, typed("annannbnnn")},
	{"exam-last-with-all-answered", anExam, func(s *stage) { s.answerAll(true) }},
	{"exam-clock-hidden", anExam, typed("t")},
	{"exam-warning", anExam, func(s *stage) { s.press("m").pass(10 * time.Minute) }},
	{"exam-behind-the-pace", anExam, func(s *stage) { s.press("bn").pass(12 * time.Minute).press("n") }},
	{"exam-untimed", untimedExam, typed("")},
	{"exam-help", anExam, typed("?")},
	{"exam-help-scrolled", anExam, typed("?<pgdn>")},

	{"exam-pause", anExam, typed("ann<esc>")},
	{"exam-pause-strict", strictExam, typed("<esc>")},
	{"exam-pause-untimed", untimedExam, typed("<esc>")},
	{"exam-end-with-open-items", anExam, typed("annbm<esc>e")},
	{"exam-end-with-all-answered", anExam, func(s *stage) { s.answerAll(true).press("oe") }},
	{"exam-end-of-65", manyItems, typed("oe")},

	{"overview", anExam, typed("anbmnunno")},
	{"overview-moved", anExam, typed("anbmnunno<up><up>")},
	{"overview-filtering", anExam, typed("ano/get")},
	{"overview-filtered", anExam, typed("ano/get<enter>")},
	{"overview-help", anExam, typed("o?")},
	{"overview-none-flagged", anExam, typed("om")},
	{"overview-of-65", manyItems, typed("nnno")},
	{"overview-end", anExam, typed("ano<down>e")},
}

// manyItems is an exam as long as a full mock, of the same few items over and over.
func manyItems(t testing.TB) *stage {
	ids := []string{"s-404", "m-safe", "s-code", "m-wide", "c-age", "c-etag", "c-store", "s-class"}
	var all []string
	for i := range 65 {
		all = append(all, ids[i%len(ids)])
	}
	return examOf(t, 130*time.Minute, all...)
}

// confusedReport is the report of somebody who takes one card for another.
func confusedReport(t testing.TB) *stage {
	s := anExam(t).answerAll(true)
	s.app.session.stands = &study.Standing{DeckID: s.app.session.exam.Form.DeckID, Confused: []study.Confusion{
		{Cards: [2]string{"not-found", "server-fault"}, Fronts: [2]string{"What does 404 mean?", "Which class of codes is the server's fault?"}, Taken: 3, Met: 5},
	}}
	return s.press("oey<enter>")
}

// standStill is a step of the clock that is no working time.
const standStill = 3*scoring.MaxStep + 5*time.Minute

var endScenes = []scene{
	{"report-passed", anExam, func(s *stage) { s.pass(3 * time.Second).answerAll(true).pass(time.Minute).press("oey<enter>") }},
	{"report-failed", anExam, func(s *stage) {
		s.pass(70 * time.Second).press("mbnuan").pass(40 * time.Second).answerAll(false).press("oey<enter>")
	}},
	{"report-with-open-items", anExam, func(s *stage) { s.press(letters(s.item(), true) + "m<esc>ey<enter>") }},
	{"report-expired", anExam, func(s *stage) { s.press("anab").pass(20 * time.Minute) }},
	{"report-with-pauses", anExam, func(s *stage) {
		s.press("a<esc>l").later(40 * time.Minute).press("<enter>").pass(time.Minute)
		s.later(standStill).answerAll(true).press("oey<enter>")
	}},
	{"report-strict", strictExam, func(s *stage) {
		s.press("a<esc>l").later(6 * time.Minute).press("<enter>").answerAll(true).press("oey<enter>")
	}},
	{"report-untimed", untimedExam, func(s *stage) { s.pass(time.Hour + time.Minute).answerAll(true).press("oey<enter>") }},
	{"report-asks-first", anExam, func(s *stage) { s.answerAll(true).press("oey") }},
	{"report-scrolled", anExam, func(s *stage) { s.answerAll(false).press("oey<enter>").read().press("<pgdn>") }},
	{"report-with-confusions", confusedReport, func(s *stage) { s.read().press("<pgdn><pgdn><pgdn>") }},
	{"report-help", anExam, typed("oey<enter>?")},
}
