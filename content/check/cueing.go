package check

import (
	"fmt"

	"cutscore/content"
	"cutscore/content/text"
)

// cueing finds stems that give another item's key away. A form never holds both; in a drill they may meet.
func cueing(v *view) []hit {
	type pair struct{ stem, key *content.Item }
	seen := map[pair]bool{}
	var out []hit
	for _, c := range content.Cues(v.items) {
		if p := (pair{c.Stem, c.Key}); !seen[p] && telling(c.Text) {
			seen[p] = true
			out = append(out, hit{items: []*content.Item{c.Stem, c.Key}, text: fmt.Sprintf(
				"the stem contains %q, a key of {#%s} (line %d of %s): reword one of them",
				clip(c.Text), c.Key.ID, c.Key.Pos.Line, c.Key.Pos.File)})
		}
	}
	return out
}

// telling reports whether content words make up a third of a key: where they do not, the same words in a stem are most likely
// chance.
func telling(key string) bool { return 3*len(text.ContentWords(key)) >= len(text.Words(key)) }

// clip brings a quoted text to one line of at most 60 characters.
func clip(s string) string {
	runes := []rune(text.Plain(s))
	if len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return string(runes)
}
