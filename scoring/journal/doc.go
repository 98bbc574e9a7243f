// Package journal is the one writer: it keeps attempts as they go on. Its methods take a copy of what happens on the
// screen and return at once; one goroutine writes, in the order of the calls.
//
//	journal.go     the Journal
//	calls.go       what the screens tell it
//	pending.go     what is known of one attempt, and what of it is not in the file yet
//	queue.go       which attempts wait to be written: taken out, and put back where that fails
//	writer.go      the goroutine, and its pause between two tries
//	recover.go     a file that is gone, damaged or cannot be written
//	overdue.go     exams of a strict clock that ran out while nobody was there are ended
//	wait.go        waiting for the file, resuming, closing
//	status.go,
//	tell.go        whether what happens is being kept, and telling the screen so
//
// The file itself and its tables are scoring/history's. Nothing here judges, draws, or reads a clock but for that pause.
package journal
