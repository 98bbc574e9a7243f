// Package page takes a scraped flashcard page apart: a title line, then the fronts and backs of cards one after the
// other, with nothing between them that says which is which.
//
// What lives here: cutting text into lines, the table of things that make a line look like a front or like a back, the
// search for the labelling that fits best, how sure it is of every line, and the edits of a person who knows better.
// Everything is a pure function of its arguments; an edit returns a new Page, so undo is the old one.
//
// What does not: reading files, cleaning control characters out of foreign text, formats that do say which is which,
// making items from the cards, and the screen that shows a Page.
//
// The way of a page through the files:
//
//	split.go     the entry: title or not, and portions of a long page
//	lines.go     cuts the text into lines
//	marked.go    pages that mark their sides: nothing to guess
//	title.go     what a title looks like
//	wrap.go      joins lines that were wrapped
//	sight.go     one look at a line (marker.go: its bullet or number), habits.go one at the page
//	evidence.go  the table of what speaks for front or back; fronts.go, backs.go recognise it in the words of lexicon.go
//	pairs.go     how well two neighbours go together; count.go how many lines a front asks for
//	trellis.go   what a labelling is worth; path.go the best one, and the margins
//	profile.go   the manners of this one page, learnt from a labelling
//	guesses.go   the labellings to begin with; rules.go lets each learn, and keeps the one that explains most
//	edit.go      for the person who knows better
package page
