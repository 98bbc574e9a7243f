// Package scoring holds what was answered and what it is worth.
//
//	attempt.go, response.go, choose.go, consistent.go   an attempt and its responses; how an option is chosen
//	clock.go, pause.go, allowance.go, reading.go        the clock of an attempt
//	grade.go, result.go, topic.go, chance.go            what an item and an attempt are worth: the one Result
//	report.go, habits.go, pace.go, calibration.go,
//	confidence.go, markdown*.go, compare.go             the score report, made of an attempt and its result
//	phrases.go                                          words for times and counts
//
// It reads no clock, draws nothing and does no I/O: the time comes in as a Reading, so that every rule can be tested in
// microseconds. What to ask next is in scoring/study, the store of past attempts in scoring/history, and the one that
// writes it while an attempt goes on in scoring/journal.
package scoring
