package recipe

import (
	"slices"

	"cutscore/content/text"
)

// nearEdits is how far an answer may lie from another card's to be taken for a slip of it: the edits that marking forgives.
const nearEdits = 2

// expectedAnswer is an answer or term of a card, as it can be written.
type expectedAnswer struct {
	owner int32
	text  string
	fold  []rune
}

// rivals lists the answers and terms of other cards within a few letters of one. It looks at all of them, which takes a
// millisecond with ten thousand cards, and is done for the items that are drawn alone.
func (x *index) rivals(e *entry, answer string) []string {
	x.expecting.Do(func() {
		for i := range x.entries {
			for _, s := range []string{shortAnswer(&x.entries[i]), shortTerm(&x.entries[i])} {
				if s != "" {
					x.expected = append(x.expected, expectedAnswer{int32(i), s, []rune(text.Fold(s))})
				}
			}
		}
	})
	key := []rune(text.Fold(answer))
	var out []string
	for _, other := range x.expected {
		if d := len(other.fold) - len(key); d > nearEdits || d < -nearEdits || other.owner == e.at || slices.Equal(other.fold, key) {
			continue
		}
		if text.Edits(other.fold, key) <= nearEdits && !slices.Contains(out, other.text) {
			out = append(out, other.text)
		}
	}
	return out
}
