// Package history keeps what people did: every attempt with its form, responses, clock and events in one SQLite file,
// and beside it the lists of retired and reported items.
//
// A Journal takes what happens on the screen, never blocks, and writes it in order by one goroutine; a Store is the open
// file and answers questions about the past. What an answer is worth is decided in scoring, once, and stored as it was
// stamped: nothing here judges anything, draws anything, or reads a clock, but for the journal's pause between two tries.
package history
