// Package deckfile reads decks in Cutscore's own format: Markdown files with YAML front matter.
//
// A deck's text is untrusted: it is bounded in size and cleaned as it is read, and what is wrong in it becomes a Problem
// of the deck while the rest works. Other people's formats are read elsewhere; nothing here judges whether an item is a
// good one, only whether it can be asked at all.
package deckfile
