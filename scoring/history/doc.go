// Package history is the store: every attempt with its form, responses and clock in one SQLite file, and beside it the
// lists of retired and reported items.
//
//	open.go, store.go, schema.go                  the file and its tables
//	migrate.go, upgrades.go                       files of earlier versions
//	quarantine.go, salvage.go, trouble.go         what is done about a file that is damaged or cannot be written
//	change.go, keep.go, attempts.go, responses.go,
//	forms.go, settings.go                         writing: one Change an attempt
//	entry.go, list.go, load.go, topics.go         reading: the list, one attempt
//	delete.go, merge.go, import.go                taking attempts out, bringing those of another laptop in
//	sidecar.go, retired.go, dir.go                what lies beside the file, and where all of it lies
//
// It judges nothing: what an answer is worth is decided in scoring, once, and kept as it was stamped. What follows from
// the answers for each question is scoring/records'; when to write is scoring/journal's business. It reads no clock and
// draws nothing.
package history
