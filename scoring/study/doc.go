// Package study says what to ask next, what today's share is, and how ready somebody is. All of it is pure functions of what was
// answered and of now.
//
//	record.go     what is known of one item, and how long it is left alone
//	rank.go       items sorted into missed, new, due and known, the first to be taken in front
//	another.go    what was missed yesterday is asked by another item of its card
//	drill.go      which items a drill asks; quotas.go how many of each kind
//	order.go      in which order: kinds interleaved, cards apart
//	mix.go        what a drill is made of, in words
//	goal.go       the exam's day and answers a day; plan.go today's share, how far the questions are, the days for mock exams
//	readiness.go  the chance to pass a fresh exam, from all sittings; gain.go how much one gets better between them
//	confusion.go  cards whose answers are taken for each other's
//	standing.go   all of this for one deck, and what comes next; words.go says it
//
// An item is kept when it was right on three different days, less one for each miss, and is not due again. Simulated learners
// (simulate_test.go) say what that is worth: of the kept items .92 and more are right on the day of the exam, also where the last
// twelve days nothing was answered, and under both laws of forgetting. They are compared with the items that were right exactly
// once, of which at least 33 points fewer are right; where 60 days were studied to the end there are none of those. Items of level
// one have mostly been right more often, and missed in between: .82 and more of them are right after 30 days, so that 20 points
// more than these would be more than all.
//
// New items come first until all are met, and where the answers a day are too few for that, to the last evening: it gains 1 to 4
// points over asking others again from four fifths of the days on.
//
// Where the records are kept is scoring/history's business; what an attempt is worth is scoring's. Exams never look here:
// they are drawn by their blueprint alone.
package study
