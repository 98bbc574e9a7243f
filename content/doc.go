// Package content holds what can be asked: decks with their topics, cards and items, and the forms that are drawn from
// them. Everything here is a pure function of its arguments.
//
// It knows nothing of files, formats, clocks, terminals or answers: the packages below it read and write formats and
// make items from cards, scoring says what an answer is worth, and ui shows it all.
package content
