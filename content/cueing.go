package content

import (
	"strings"

	"cutscore/content/text"
)

// Cue is a pair of items in which the stem of one gives away a key of the other.
type Cue struct {
	Stem, Key *Item  // the stem of Stem holds a key of Key
	Text      string // that key
}

// cueWords is how many content words a key must have before finding them in another stem says anything.
const cueWords = 3

// Cues finds the pairs of items in which a stem holds another item's key of three or more content words, in order and
// without others between. It looks keys up by their first words, so its cost grows with the text, not with the pairs.
func Cues(items []*Item) []Cue {
	type key struct {
		item *Item
		text string
		run  string
	}
	keys := map[string][]key{}
	for _, it := range items {
		for _, o := range it.Options {
			ws := text.ContentWords(o.Text)
			if o.Correct && len(ws) >= cueWords && it.Kind.Examinable() {
				start := strings.Join(ws[:cueWords], " ")
				keys[start] = append(keys[start], key{it, o.Text, strings.Join(ws, " ") + " "})
			}
		}
	}
	var cues []Cue
	for _, it := range items {
		ws := text.ContentWords(it.Stem)
		for i := 0; i+cueWords <= len(ws); i++ {
			for _, k := range keys[strings.Join(ws[i:i+cueWords], " ")] {
				if k.item.ID != it.ID && strings.HasPrefix(strings.Join(ws[i:], " ")+" ", k.run) {
					cues = append(cues, Cue{it, k.item, k.text})
				}
			}
		}
	}
	return cues
}

// Clashes lists for each item the others that must not stand in one form with it: one gives the other away, or both ask the
// same idea.
func Clashes(items []*Item) map[string][]string {
	clash := map[string][]string{}
	both := func(a, b *Item) {
		clash[a.ID] = append(clash[a.ID], b.ID)
		clash[b.ID] = append(clash[b.ID], a.ID)
	}
	for _, c := range Cues(items) {
		both(c.Stem, c.Key)
	}
	same := map[string][]*Item{}
	for _, it := range items {
		if it.Idea == "" {
			continue
		}
		for _, other := range same[it.Idea] {
			both(other, it)
		}
		same[it.Idea] = append(same[it.Idea], it)
	}
	return clash
}
