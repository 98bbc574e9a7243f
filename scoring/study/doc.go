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
//	readiness.go  the chance to pass a fresh exam, from all sittings
//	confusion.go  cards whose answers are taken for each other's
//	standing.go   all of this for one deck, and what comes next; words.go says it
//
// An item is kept when it was right on three different days, less one for each miss, and is not due again. Simulated learners
// (simulate_test.go) say what that is worth: of the kept items .92 and more are right on the day of the exam, also where the last
// twelve days nothing was answered, and under both laws of forgetting. That is at least 33 points more than of the items that were
// right exactly once. Items of level one have mostly been right more often, and missed: of those the kept ones are 13 to 28 points
// ahead (18 after twelve idle days under the law that fades fast and then slowly), and not at all ahead where somebody
// studied 60 days to the end, since the plan asks each again in time.
//
// Where the records are kept is scoring/history's business; what an attempt is worth is scoring's. Exams never look here:
// they are drawn by their blueprint alone.
package study
