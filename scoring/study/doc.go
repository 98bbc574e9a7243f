// Package study says what to ask next: records of what a person knows, intervals, and the mix of a drill. All of it is
// pure functions of records and now.
//
//	record.go  what is known of one item, and how long it is left alone
//	rank.go    items sorted into missed, new, old and known, the first to be taken in front
//	drill.go   how many of each kind a drill asks, and which
//	order.go   in which order: kinds interleaved, cards apart
//	mix.go     the words for it
//	confusion.go  cards whose answers are taken for each other's
//
// Where the records are kept is scoring/history's business; what an attempt is worth is scoring's. Exams never look here:
// they are drawn by their blueprint alone.
package study
