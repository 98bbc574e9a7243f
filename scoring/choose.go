package scoring

import (
	"errors"
	"fmt"
	"slices"

	"cutscore/content"
)

// ErrNoOption says that there is no such option; no sentence is owed for it.
var ErrNoOption = errors.New("there is no such option")

// refusal says why a key was refused: a sentence for the footer.
type refusal string

func (r refusal) Error() string { return string(r) }

const answered refusal = "This question has been answered"

// Choose chooses an option, or takes it back where it is chosen. The error is a sentence for the footer: a choice beyond
// what the item asks is refused. Nothing is ever submitted by choosing.
func (r *Response) Choose(d *content.Drawn, option int) error {
	if option < 0 || option >= len(d.Options) {
		return ErrNoOption
	}
	if r.Done {
		return answered
	}
	chosen := r.Chose(option)
	switch d.Kind {
	case content.Choice:
		r.Choice = nil
		if !chosen {
			r.Choice = []int{option}
			r.unstrike(option)
		}
	case content.Response:
		if chosen {
			r.drop(slices.Index(r.Choice, option))
			return nil
		}
		if n := d.Asked(); len(r.Choice) >= n {
			return refusal(fmt.Sprintf("This question asks for %d options: take one back to choose another", n))
		}
		r.Choice = slices.Sorted(slices.Values(append(slices.Clone(r.Choice), option)))
		r.unstrike(option)
	case content.Order:
		if chosen {
			return refusal("That part has its place: backspace takes the last one back")
		}
		r.Choice = append(slices.Clone(r.Choice), option)
	case content.Match, content.Recall, content.Typed:
		return ErrNoOption
	}
	r.noteFirst(d)
	return nil
}

// noteFirst keeps the first answer that is complete, so that the report can say what came of changing it.
func (r *Response) noteFirst(d *content.Drawn) {
	if r.First == nil && r.Answered() && !r.Incomplete(d) {
		r.First = slices.Clone(r.Choice)
	}
}

// drop takes back what stands at a place of the choice.
func (r *Response) drop(place int) {
	if r.Choice = slices.Delete(slices.Clone(r.Choice), place, place+1); len(r.Choice) == 0 {
		r.Choice = nil
	}
}

// TakeBack takes the last part of an ordering back.
func (r *Response) TakeBack(d *content.Drawn) {
	if d.Kind == content.Order && !r.Done && len(r.Choice) > 0 {
		r.drop(len(r.Choice) - 1)
	}
}

// TakeOut takes the part at a place of an ordering back, from 0; the parts behind it move up.
func (r *Response) TakeOut(d *content.Drawn, place int) {
	if d.Kind == content.Order && !r.Done && place >= 0 && place < len(r.Choice) {
		r.drop(place)
	}
}

// Pair gives a left part of a matching item its right part, or takes it away where it is that already. A right part that
// another left part has moves over, unless one that reads the same is free.
func (r *Response) Pair(d *content.Drawn, left, right int) error {
	if d.Kind != content.Match || left < 0 || left >= len(d.Options) || right < 0 || right >= len(d.Rights) {
		return ErrNoOption
	}
	if r.Done {
		return answered
	}
	pairs := slices.Clone(r.Choice)
	if len(pairs) == 0 {
		pairs = slices.Repeat([]int{noPart}, len(d.Options))
	}
	if has := pairs[left]; has != right && slices.Contains(pairs, right) {
		right = sameRight(d, pairs, has, right)
	}
	again := pairs[left] == right
	if other := slices.Index(pairs, right); other >= 0 {
		pairs[other] = noPart
	}
	pairs[left] = right
	if again {
		pairs[left] = noPart
	}
	r.Choice = pairs
	if !r.Answered() {
		r.Choice = nil
	}
	r.noteFirst(d)
	return nil
}

// sameRight finds the right part that is meant by one that another left part has: where one reads the same, the one that
// the left part itself has, or one that is free; else that very one.
func sameRight(d *content.Drawn, pairs []int, has, right int) int {
	if has != noPart && d.Rights[has] == d.Rights[right] {
		return has
	}
	for i, text := range d.Rights {
		if text == d.Rights[right] && !slices.Contains(pairs, i) {
			return i
		}
	}
	return right
}

// Judge answers a flashcard with what the person says of it.
func (r *Response) Judge(d *content.Drawn, verdict int) {
	if d.Kind != content.Recall || r.Done || verdict != Knew && verdict != DidNot {
		return
	}
	r.Choice = []int{verdict}
	r.noteFirst(d)
}
