// Package card reads flashcards: what does the front ask for, and what kind of answer is on the back? What is made of
// that is decided in content/recipe; which answers are alike stands in content/distractor.
//
//	front*.go        what a front asks for: its focus, the noun that it turns on, the term that it is about
//	lines.go         a back taken apart into its pieces; label.go labels before them; members.go the members of lists
//	recognise.go     a card read: which of the kinds in kind.go its answer is
//	remark.go        what only explains an answer, taken off it
//	find_*.go        one recogniser for each kind of answer
//	head.go          nouns, gaps and comparisons; grammar.go parts of speech and forms of words
//	kind.go          the kinds of answers, and what is read of a card
//	asking.go        fronts put as questions
package card

import "slices"

import "cutscore/content/text"

// Kind is the kind of answer that a card gives.
type Kind string

// The kinds of answers.
const (
	Cloze      Kind = "cloze"
	YesNo      Kind = "yes or no"
	Comparison Kind = "comparison"
	Steps      Kind = "steps"
	List       Kind = "list"
	Pairs      Kind = "pairs"
	Quantity   Kind = "quantity"
	Formula    Kind = "formula"
	StatusCode Kind = "status code"
	Acronym    Kind = "acronym"
	Command    Kind = "command"
	Name       Kind = "name"
	Definition Kind = "definition"
)

// Reading is what a card was found to hold.
type Reading struct {
	Kinds   []Kind        // the first is what the card is mainly about; empty: nothing can be asked about it
	Members []string      // list: its members
	Closed  bool          // list: nothing else belongs to it
	Steps   []Step        // steps, in their order
	Pairs   []Pair        // pairs, also those of labelled steps
	Sides   []Pair        // comparison: each thing with what is said of it
	Expands []string      // acronym: the words that its letters stand for
	Answer  string        // the short answer, Markdown; empty where the back has none
	Numbers []text.Number // quantity: the numbers in the answer
}

// Step is one of several steps; Text may be empty.
type Step struct{ Label, Text string }

// Pair is two things that belong together.
type Pair struct{ Left, Right string }

// Is reports whether the card carries an answer of this kind.
func (r *Reading) Is(kind Kind) bool {
	return slices.Contains(r.Kinds, kind)
}

// Main is the kind of answer that the card mainly gives.
func (r *Reading) Main() Kind {
	if len(r.Kinds) == 0 {
		return ""
	}
	return r.Kinds[0]
}
