// Package recipe makes items from flashcards.
//
// A card is read first: what kind of answer is on its back (a quantity, a list, steps, pairs, a definition, ...)? Each
// kind has a recogniser. Recipes then make items of what was read: a list becomes "Select TWO" or "which is NOT one of
// them", steps become an ordering item, a definition is asked forwards and backwards. Distractors come from the answers
// of the same kind that the deck holds, for terms also of the same sort of thing (genus.go), pass a filter that refuses
// what might be right as well, and are balanced so that the look of the options says nothing about the key. Where nothing
// sound can be made the card stays a plain flashcard.
//
// Everything is a pure function of deck, form code and item id; the only dice are hashes of these.
package recipe
