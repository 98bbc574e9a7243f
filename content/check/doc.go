// Package check judges a deck: the flaws that item writers know, one rule each, and statistics of the bank as a whole,
// the readers of surface cues among them (package cue).
//
// Our own decks are held to more than brought ones, whose authors did not sign our rules. A rule that does not hold for
// an item is waived in the item itself, with a reason: <!-- {allow: {hedge: the API's own word for it}} -->.
// Everything is a pure function of the deck and of the time that is passed in.
package check
