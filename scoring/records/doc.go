// Package records is what is known of each question, and what a person has noted about a deck: it counts what the attempts
// say, in the tables that are made of them.
//
//	book.go       the Book of a deck, and all that it knows at once
//	adopt.go      what older files have under the name of the deck
//	schema.go     the tables
//	records.go    the record of each question: kept up to date, read
//	recount.go    made anew of all answers
//	accepted.go   typed answers that the person has upheld
//	choices.go    which wrong answers were chosen
//	slips.go      what was missed by misreading, or by the time
//	sittings.go   the fresh answers of the exams
//	goals.go      the date of the exam, answers a day
//	usual.go      how drills are usually set
//	notes.go      private notes on questions
//
// The attempts themselves, and the file, are scoring/history's, which gives the Book what to read and how to change
// something; what a record means is scoring/study's. Decks are known by content.Deck's ID.
package records
