// Package cue plays examinees who know nothing of the subject: readers of surface cues, who choose an option by how it
// looks. Where one of them finds the key more often than luck would, the bank gives keys away.
//
// There are fixed readers, each with one rule ("the longest option"), and a learned one, which weighs such rules by what
// it saw on other cards. Both are measured on items with a single key. Everything is a pure function, and chance comes
// from a generator with a fixed seed, so that the same bank gets the same figures everywhere.
//
//	question.go    an item as readers see it
//	readers.go     the table of fixed readers; fixed.go plays them, and tells luck from skill
//	measures.go    what they measure in an option; lengths.go its length, style.go how it is written, wording.go hedges and absolutes
//	learned.go     the readers that learn; logit.go fits them, words.go is the one that remembers words
//	traits.go      whether keys have something, such as a conjunction, as often as distractors do
//	luck.go        verdicts, and how far luck goes
package cue
