package check

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/words"
)

const (
	// alike is how much of their words two stems must share to ask the same (Jaccard's coefficient).
	alike = 0.8
	// alikeOptions is the same for options: stems such as "Which statement is true?" ask nothing without them.
	alikeOptions = 0.3
	// maxListed bounds how many stems are looked up by one word, so that a deck of one sentence 10,000 times ends as well.
	maxListed = 50
)

// stemWords is what two stems are compared by.
type stemWords struct {
	*subject
	words []string // the content words, each once, the rarest of the deck first
}

// duplicates finds stems that ask the same. Two stems as much alike as that share one of their rarest words, so that an
// index of those finds all pairs without comparing each with each (prefix filtering, Bayardo, Ma and Srikant 2007).
func duplicates(v *view) []hit {
	stems, stands := make([]stemWords, len(v.subjects)), map[string]int{}
	for i, s := range v.subjects {
		stems[i] = stemWords{s, unique(words.Content(s.Stem))}
		for _, w := range stems[i].words {
			stands[w]++
		}
	}
	var out []hit
	index := map[string][]int{}
	for i, s := range stems {
		slices.SortFunc(s.words, func(a, b string) int { return cmp.Or(cmp.Compare(stands[a], stands[b]), cmp.Compare(a, b)) })
		start := s.words[:prefix(len(s.words))]
		if twin, text := earlier(s, start, stems, index); twin != nil {
			out = append(out, hit{items: []*content.Item{s.Item, twin}, text: text})
		}
		for _, w := range start {
			if len(index[w]) < maxListed {
				index[w] = append(index[w], i)
			}
		}
	}
	return out
}

// earlier gives the first earlier item that asks the same, with what is wrong.
func earlier(s stemWords, start []string, stems []stemWords, index map[string][]int) (*content.Item, string) {
	seen := map[int]bool{}
	for _, w := range start {
		for _, j := range index[w] {
			if seen[j] {
				continue
			}
			seen[j] = true
			if text := sameQuestion(s, stems[j]); text != "" {
				return stems[j].Item, text
			}
		}
	}
	return nil, ""
}

// prefix is how many of n words, the rarest, must hold one that an equal as much alike has too.
func prefix(n int) int { return n - int(math.Ceil(alike*float64(n))) + min(1, n) }

// sameQuestion says what is wrong with b, the earlier item, and a; empty: they ask different things.
func sameQuestion(a, b stemWords) string {
	share := jaccard(a.words, b.words)
	if share < alike || fenced(a.Stem) != fenced(b.Stem) || jaccard(a.optionWords(), b.optionWords()) < alikeOptions && a.key() != b.key() {
		return ""
	}
	how := "nearly the same as"
	if fold(a.Stem) == fold(b.Stem) {
		how = "the same as"
	}
	return fmt.Sprintf("the stem is %s that of {#%s} (line %d of %s): ask something else or drop one", how, b.ID, b.Pos.Line, b.Pos.File)
}

func (s stemWords) optionWords() []string { return unique(words.All(strings.Join(s.plain, "\n"))) }

// key is the text of the keys.
func (s stemWords) key() string {
	var keys []string
	for i, o := range s.Options {
		if o.Correct {
			keys = append(keys, s.plain[i])
		}
	}
	return fold(strings.Join(keys, "\n"))
}

// fenced is the fenced code of a stem: where it differs, so does the question.
func fenced(stem string) string {
	if prose := withoutFences(stem); len(prose) < len(stem) {
		return strings.Join(strings.Fields(stem[min(len(stem), strings.IndexAny(stem, "`~")):]), " ")
	}
	return ""
}

func jaccard(a, b []string) float64 {
	set, both := words.Set(a), 0
	for _, w := range b {
		if set[w] {
			both++
		}
	}
	return float64(both) / float64(max(1, len(a)+len(b)-both))
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// cueing finds stems that give another item's key away. A form never holds both; in a drill they may meet.
func cueing(v *view) []hit {
	type pair struct{ stem, key *content.Item }
	seen := map[pair]bool{}
	var out []hit
	for _, c := range content.Cues(v.items) {
		if p := (pair{c.Stem, c.Key}); !seen[p] && telling(c.Text) {
			seen[p] = true
			out = append(out, hit{items: []*content.Item{c.Stem, c.Key}, text: fmt.Sprintf(
				"the stem contains %q, a key of {#%s} (line %d of %s): word one of them differently",
				clip(c.Text), c.Key.ID, c.Key.Pos.Line, c.Key.Pos.File)})
		}
	}
	return out
}

// telling reports whether content words make up a third of a key: where they do not, a stem that has them all in a row says
// something else with them.
func telling(key string) bool { return 3*len(words.Content(key)) >= len(words.All(key)) }

// clip brings a quoted text to one line of at most 60 characters.
func clip(s string) string {
	runes := []rune(plain(s))
	if len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return string(runes)
}
