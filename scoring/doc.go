// Package scoring holds what was answered and what it is worth.
//
//	attempt.go       an attempt: its items, and how it ends; counts.go how far it is, and what of it counts
//	response.go      what is recorded for an item; choose.go, typed.go how it is answered; consistent.go what can be loaded
//	clock.go         counts the time and says when it is up, of an exam and of a drill's question; pause.go when it stands still; allowance.go more time
//	grade.go         whether a response is right, how an item went, and what a share of them is on the scale from 100 to 1000
//	result.go        makes the one Result with its Score: right, estimate, cut, passed; topic.go by topic; chance.go intervals and the chance to pass
//	report.go        the score report; habits.go, pace.go, calibration.go, confidence.go what it says beside the score
//	markdown*.go     the report as text; seconds.go its times in JSON; compare.go two of them
//	again.go         what is missed in a drill comes again, and so does a form that its code drew before
//	phrases.go       words for times and counts, and names as Markdown has them
//
// It reads no clock, draws nothing and does no I/O: the time comes in as a Reading, so that every rule can be tested in
// microseconds. What to ask next is in scoring/study, the store of past attempts in scoring/history, and the one that
// writes it while an attempt goes on in scoring/journal, which also ends exams whose time ran out while no program ran. Whether
// a typed answer is right is said in scoring/marking.
package scoring
