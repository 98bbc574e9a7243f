package recipe

import (
	"slices"
	"sync"

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

// expectations are the answers and terms of a deck; they are gathered when a typed item is made first.
type expectations struct {
	gathered sync.Once
	all      []expectedAnswer
}

// rivals lists the answers and terms of other cards within a few letters of one. It looks at all of them, which takes a
// millisecond with ten thousand cards, and is done for the items that are drawn alone.
func (x *expectations) rivals(entries []entry, e *entry, answer string) []string {
	x.gathered.Do(func() {
		for i := range entries {
			for _, s := range []string{shortAnswer(&entries[i]), shortTerm(&entries[i])} {
				if s != "" {
					x.all = append(x.all, expectedAnswer{int32(i), s, []rune(text.Fold(s))})
				}
			}
		}
	})
	key := []rune(text.Fold(answer))
	var out []string
	for _, other := range x.all {
		if d := len(other.fold) - len(key); d > nearEdits || d < -nearEdits || other.owner == e.at || slices.Equal(other.fold, key) {
			continue
		}
		if text.Edits(other.fold, key) <= nearEdits && !slices.Contains(out, other.text) {
			out = append(out, other.text)
		}
	}
	return out
}
