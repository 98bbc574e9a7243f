// Package content holds what can be asked: decks with their topics, cards and items, and the forms that are drawn from
// them. Everything here is a pure function of its arguments.
//
// It knows nothing of files, formats, clocks, terminals or answers: the packages below it read and write formats and
// make items from cards, scoring says what an answer is worth, and ui shows it all.
//
//	deck.go        decks, topics and cards; glance.go what is said of a deck at first sight; item.go questions and their options; code.go codes of forms
//	blueprint.go   how long an exam is; quota.go how many questions each topic has; examplan.go what an exam asks of a bank
//	bank.go        what is drawn from; draw.go draws a form, form.go what comes out; cueing.go items that give each other away
//	show.go        the order in which options are shown: numeric.go numbers rise, lean.go finds those that name others
//	announce.go    how many options are to be chosen
//	chance.go      the interval of a share and the binomial distribution, for the checker and for score reports
//	renew.go       a form after changes of its deck; find.go finds cards and items by their words
package content
