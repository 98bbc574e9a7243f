// Package recipe holds the ways to ask a card, and the bank that they make of a deck.
//
// What a card says is read in content/card; which answers are alike in content/distractor, which numbers go with a number in
// content/figures, which words or commands are taken for another in content/nearly; which of them one question refuses is decided here.
// Each recipe here makes items of what was read: an answer is asked for forwards, a term backwards, a number among others, steps in
// their order, pairs apart, a term beside its nearest neighbour. Where nothing sound can be made the card stays a plain flashcard.
//
//	index.go      a deck, read once; places.go what of a card can stand among options
//	recipe.go     the table of recipes; make_*.go one of them each
//	make_choice.go  a key among its distractors; make_member.go a member of a closed set among others of it; make_together.go terms of several cards
//	make_number.go the number that a card answers, or of a sentence (make_figure.go), among others
//	guard.go      which answers are refused as distractors: what may be right too, what gives the key away
//	bank.go       what exams and drills draw from; candidate.go what is made of each card, or why nothing is
//	quantity.go   what the deck says of a quantity elsewhere; statement.go sentences that can be quoted with a gap
//	wording.go    the program's own words around a card's, by the language of the deck; stem.go quotes and gaps in stems
//	typed*.go     questions that are answered by writing; rivals.go answers that look much alike
//	dice.go       all the chance there is
//
// Everything is a pure function of deck, form code and item id; the only dice are hashes of these.
package recipe
