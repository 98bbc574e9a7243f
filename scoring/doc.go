// Package scoring holds what was answered and what it is worth: attempts with their responses and clock, grading, score
// reports, and what a drill asks next.
//
// It reads no clock, draws nothing and does no I/O: the time comes in as a Reading, so that every rule can be tested in
// microseconds. The store of past attempts is scoring/history.
package scoring
