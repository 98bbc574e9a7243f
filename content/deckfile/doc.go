// Package deckfile reads decks in Cutscore's own format: Markdown files with YAML front matter.
//
// A deck's text is untrusted: it is bounded in size and cleaned as it is read, and what is wrong in it becomes a Problem
// of the deck while the rest works. Other people's formats are read elsewhere; nothing here judges whether an item is a
// good one, only whether it can be asked at all.
//
//	read.go        the entry: a file or a folder, file by file; prepare.go cleans and parses several at once
//	skim.go        what a sound deck is told by, without reading it; fingerprint.go whether its files are those of another time, or were
//	               edited since they were written
//	front.go       the front matter; yaml.go YAML with the lines of what is wrong in it
//	parse.go       the reader: topics, cards and items by their headings (heading.go); blocks.go what Markdown makes of a text,
//	               pieces.go of a large one piece by piece
//	card.go        a card; item.go a question, options.go its options, parts.go what is ordered or matched
//	links.go       links by reference become links with their address, before a file is taken apart
//	sweep.go       what was meant as a mark and is none: slip.go a kind each, nearbox.go and ignored.go boxes; stray.go stray text
//	write.go       a deck as text; literal.go so that text reads back as text; files.go as files; author.go one line added to it
package deckfile
