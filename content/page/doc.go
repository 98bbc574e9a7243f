// Package page takes a scraped flashcard page apart: a title line, then the fronts and backs of cards one after the
// other, with nothing between them that says which is which.
//
// What lives here: cutting text into lines, the table of things that make a line look like a front or like a back, the
// search for the labelling that fits best, how sure it is of every line, and the edits of a person who knows better.
// Everything is a pure function of its arguments; an edit returns a new Page, so undo is the old one.
//
// What does not: reading files, cleaning control characters out of foreign text, formats that do say which is which (a
// card on each line: formats/delimited), making items from the cards, and the screen that shows a Page.
//
// The way of a page through the files:
//
//	split.go       the entry: title or not (title.go), and portions of a long page
//	lines.go       cuts the text into lines; wrap.go joins those that were wrapped
//	marks.go       what sites mark their cards with; sides.go takes the marks off and notes what they say, counters.go
//	               does so with numbers
//	line.go        line features: one look at a line (marker.go: its bullet or number), site.go one at the page
//	evidence.go    the table of what speaks for front or back; looks.go recognises it in a line, neighbours.go in two,
//	               in the words of words.go; what each piece counts is in weights.tsv, which TestFit writes
//	count.go       how many lines a front asks for (acrostic.go: by a word that they spell); shape.go how many a card has
//	trellis.go     what a labelling is worth; path.go the best one, and the margins
//	style.go       the traits of lines, and the style of this one page, learnt from a labelling
//	choose.go      the labellings to begin with: each learns, and the one that explains most is kept
//	page.go        what comes out: the page, its lines and its cards
//	edit.go        a line edited by a person who knows better; whole.go the whole page
package page
