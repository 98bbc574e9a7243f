package card

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
	for _, k := range r.Kinds {
		if k == kind {
			return true
		}
	}
	return false
}

// Main is the kind of answer that the card mainly gives.
func (r *Reading) Main() Kind {
	if len(r.Kinds) == 0 {
		return ""
	}
	return r.Kinds[0]
}
