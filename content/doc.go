// Package content holds what can be asked: decks with their topics, cards and items, and the forms that are drawn from
// them. Everything here is a pure function of its arguments.
//
// It knows nothing of files, formats, clocks, terminals or answers: the packages below it read and write formats and
// make items from cards, scoring says what an answer is worth, and ui shows it all.
//
//	deck.go        decks, topics and cards; glance.go what is said of a deck at first sight; item.go questions and their options; code.go codes of forms
//	blueprint.go   how long an exam is; quota.go how many questions each topic has; examplan.go what an exam asks of a bank
//	stub.go        banks, of which questions are made when they are drawn; plan.go draws them, form.go the whole form
//	cueing.go      items that give each other away
//	drawn.go       options in the order in which they are shown: numeric.go numbers rise, lean.go finds those that name others
//	announce.go    how many options are to be chosen
//	interval.go    the interval of a share, for the checker and for score reports
//	renew.go       a form after changes of its deck; find.go finds cards and items by their words
package content
