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
// How it works, in the order of the files: lines.go cuts the text, marked.go and title.go take off what needs no
// guessing, wrap.go joins what was wrapped, sight.go looks at each line once, evidence.go is the table of what speaks for
// front or back (fronts.go and backs.go recognise it, in the words of lexicon.go), pairs.go says how well two neighbours
// belong together, count.go how many lines a front asks for, trellis.go adds all that up for a labelling, path.go finds
// the best one and the margins, profile.go learns the habits of this one page, guesses.go holds the labellings that all
// starts from, rules.go lets each of them learn and picks the one that explains most, and edit.go is for the person who
// knows better.
package page
