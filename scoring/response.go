package scoring

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"cutscore/content"
)

// Response is what an attempt records for one item.
type Response struct {
	// Choice holds option numbers from 0 as shown: for choice and response those chosen, ascending; for ordering the
	// parts in the order given; for matching the right part chosen for each left one, -1 for none; for a flashcard Knew or
	// DidNot.
	Choice  []int         `json:"choice,omitempty"`
	Flagged bool          `json:"flagged,omitempty"`
	Unsure  bool          `json:"unsure,omitempty"`
	Struck  []int         `json:"struck,omitempty"` // options struck out, ascending
	Time    time.Duration `json:"time,omitempty"`
	Changes int           `json:"changes,omitempty"` // how often a choice was replaced or taken back
	Right   bool          `json:"right,omitempty"`   // stamped when the attempt, or in a drill the item, is ended
	Done    bool          `json:"done,omitempty"`    // stamped
}

// How a self-graded flashcard is answered.
const (
	Knew   = 0
	DidNot = 1
)

const noPart = -1

// ErrNoOption says that there is no such option; no sentence is owed for it.
var ErrNoOption = errors.New("there is no such option")

// Answered reports whether anything is chosen.
func (r *Response) Answered() bool {
	return slices.ContainsFunc(r.Choice, func(c int) bool { return c != noPart })
}

// Incomplete reports whether something, but less than asked, is chosen.
func (r *Response) Incomplete(d *content.Drawn) bool {
	given := 0
	for _, c := range r.Choice {
		if c != noPart {
			given++
		}
	}
	return given > 0 && given < d.Asked()
}

// Chose reports whether an option is chosen.
func (r *Response) Chose(option int) bool { return slices.Contains(r.Choice, option) }

// IsStruck reports whether an option is struck out.
func (r *Response) IsStruck(option int) bool { return slices.Contains(r.Struck, option) }

// Choose chooses an option, or takes it back where it is chosen. The error is a sentence for the footer: a choice beyond
// what the item asks is refused. Nothing is ever submitted by choosing.
func (r *Response) Choose(d *content.Drawn, option int) error {
	if option < 0 || option >= len(d.Options) {
		return ErrNoOption
	}
	if r.Done {
		return errors.New("This item has been answered")
	}
	switch d.Kind {
	case content.Choice:
		switch {
		case r.Chose(option):
			r.Choice = nil
			r.Changes++
		default:
			if len(r.Choice) > 0 {
				r.Changes++
			}
			r.Choice = []int{option}
		}
	case content.Response:
		if r.Chose(option) {
			r.drop(option)
			return nil
		}
		if n := d.Asked(); len(r.Choice) >= n {
			return fmt.Errorf("This item asks for %d options: take one back to choose another", n)
		}
		r.Choice = append(slices.Clone(r.Choice), option)
		slices.Sort(r.Choice)
	case content.Order:
		if r.Chose(option) {
			return errors.New("That part has its place: backspace takes the last one back")
		}
		r.Choice = append(slices.Clone(r.Choice), option)
	case content.Match, content.Recall:
		return ErrNoOption
	}
	return nil
}

func (r *Response) drop(option int) {
	r.Choice = slices.DeleteFunc(slices.Clone(r.Choice), func(c int) bool { return c == option })
	r.Changes++
}

// TakeBack takes the last part of an ordering back.
func (r *Response) TakeBack(d *content.Drawn) {
	if d.Kind == content.Order && !r.Done && len(r.Choice) > 0 {
		r.Choice = slices.Clone(r.Choice[:len(r.Choice)-1])
		r.Changes++
	}
}

// Pair gives a left part of a matching item its right part, or takes it away where it is that already. A right part that
// another left part has moves over, as far as it stands in the list once.
func (r *Response) Pair(d *content.Drawn, left, right int) error {
	if d.Kind != content.Match || left < 0 || left >= len(d.Options) || right < 0 || right >= len(d.Rights) {
		return ErrNoOption
	}
	if r.Done {
		return errors.New("This item has been answered")
	}
	pairs := slices.Clone(r.Choice)
	if len(pairs) == 0 {
		pairs = slices.Repeat([]int{noPart}, len(d.Options))
	}
	again := pairs[left] == right
	if pairs[left] != noPart {
		r.Changes++
	}
	for i, c := range pairs {
		if c == right {
			pairs[i] = noPart
		}
	}
	if !again {
		pairs[left] = right
	}
	r.Choice = pairs
	if !r.Answered() {
		r.Choice = nil
	}
	return nil
}

// Judge answers a flashcard with what the person says of it.
func (r *Response) Judge(d *content.Drawn, verdict int) {
	if d.Kind == content.Recall && !r.Done {
		r.Choice = []int{verdict}
	}
}

// Strike strikes an option out, or takes the line away again. A struck option can still be chosen: a strikeout is a
// thought, not an answer.
func (r *Response) Strike(d *content.Drawn, option int) {
	if option < 0 || option >= len(d.Options) || !d.Kind.Examinable() {
		return
	}
	if i := slices.Index(r.Struck, option); i >= 0 {
		r.Struck = slices.Delete(slices.Clone(r.Struck), i, i+1)
		return
	}
	r.Struck = append(slices.Clone(r.Struck), option)
	slices.Sort(r.Struck)
}

// Finish ends one item of a drill: it is stamped right or wrong and takes no further answer.
func (r *Response) Finish(d *content.Drawn) { r.stamp(d) }

func (r *Response) stamp(d *content.Drawn) {
	if !r.Done {
		r.Right, r.Done = Grade(d, r.Choice), true
	}
}
