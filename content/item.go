package content

// Kind says how an item is answered.
type Kind string

// The item kinds. Exams hold choice and response items, and typed ones where the deck or the person asks for them; the
// others are for drills.
const (
	Choice   Kind = "choice"   // multiple choice: exactly one key
	Response Kind = "response" // multiple response: two or more keys
	Order    Kind = "order"    // parts to be put into their order
	Match    Kind = "match"    // left parts to be paired with right parts
	Recall   Kind = "recall"   // a plain flashcard: turned, then judged by the person
	Typed    Kind = "typed"    // answered by writing
)

// Examinable reports whether items of this kind may stand in an exam.
func (k Kind) Examinable() bool { return k == Choice || k == Response }

// Origin says who wrote an item.
type Origin string

// The origins of an item.
const (
	Written   Origin = "written"
	Generated Origin = "generated"
)

// The levels an item can have, from naming a fact to telling two neighbours apart.
const (
	Recognise   = "recognise"
	Apply       = "apply"
	Distinguish = "distinguish"
)

// RecallOnly is the level of items that ask for a detail worth drilling, but that no exam asks for: exams never draw them.
const RecallOnly = "recall-only"

// Levels lists the levels of an exam's items in rising order.
func Levels() []string { return []string{Recognise, Apply, Distinguish} }

// MinOptions and MaxOptions bound the options, or parts, of an item; a letter from a to h chooses one.
const (
	MinOptions = 2
	MaxOptions = 8
)

// Option is one answer choice, or one part of an ordering or matching item. Texts are Markdown.
type Option struct {
	Text      string `json:"text"`
	Correct   bool   `json:"correct"`
	Match     string `json:"match,omitempty"`     // matching: the right part that belongs to Text
	Rationale string `json:"rationale,omitempty"` // why it is right or wrong
	Place     int    `json:"place,omitempty"`     // ordering and matching: place in the written order, from 1
}

// Gap is what a typed item expects to be written. Texts are plain.
type Gap struct {
	Answer string   `json:"answer"`
	Also   []string `json:"also,omitempty"`   // further answers that are right
	Rivals []string `json:"rivals,omitempty"` // answers of other cards that look much like this one
}

// CardRef is what an item carries of the card that it was built from, so that it can be reviewed without its deck.
type CardRef struct {
	ID         string `json:"id"`
	Front      string `json:"front"`
	Back       string `json:"back"`
	Correction string `json:"correction,omitempty"`
}

// Position is a line of a deck's file; Line counts from 1.
type Position struct {
	File string `json:"file,omitempty"`
	Line int    `json:"line,omitempty"`
}

// Item is one question: stem, options of which one or more are keys, and what explains it.
type Item struct {
	ID          string            `json:"id"`
	Topic       string            `json:"topic"`
	Card        CardRef           `json:"card"`
	Kind        Kind              `json:"kind"`
	Stem        string            `json:"stem"`
	Options     []Option          `json:"options"`
	Gaps        []Gap             `json:"gaps,omitempty"`  // typed: one, or one for each member of a list
	Spare       []string          `json:"spare,omitempty"` // matching: right parts that belong to no left part
	Explanation string            `json:"explanation,omitempty"`
	Origin      Origin            `json:"origin"`
	Recipe      string            `json:"recipe,omitempty"` // generated items: how it was made
	Level       string            `json:"level,omitempty"`
	Checked     string            `json:"checked,omitempty"` // year and month in which a person last checked it
	FixedOrder  bool              `json:"fixed,omitempty"`   // the options keep the order in which they were written
	Idea        string            `json:"-"`                 // what it asks, where others ask it too: a form asks it once
	Allow       map[string]string `json:"-"`                 // checker rules that do not hold here, with the reason
	Pos         Position          `json:"-"`
}

// ForExams reports whether exams may draw the item.
func (it *Item) ForExams() bool { return it.Kind.Examinable() && it.Level != RecallOnly }

// Keys counts the options that are right.
func (it *Item) Keys() int {
	n := 0
	for _, o := range it.Options {
		if o.Correct {
			n++
		}
	}
	return n
}
