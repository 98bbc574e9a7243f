// Package cue plays examinees who know nothing of the subject: readers of surface cues, who choose an option by how it
// looks. Where one of them finds the key more often than luck would, the bank gives keys away.
//
// There are fixed readers, each with one rule ("the longest option"), and a learned one, which weighs such rules by what
// it saw on other cards. Both are measured on items with a single key. Everything is a pure function, and chance comes
// from a generator with a fixed seed, so that the same bank gets the same figures everywhere.
package cue
