package check

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/text"
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
	set   map[string]bool
}

// duplicates finds stems that ask the same. Two stems as much alike as that share one of their rarest words, so that an
// index of those finds all pairs without comparing each with each (prefix filtering, Bayardo, Ma and Srikant 2007).
func duplicates(v *view) []hit {
	stems, stands := make([]stemWords, len(v.subjects)), map[string]int{}
	for i, s := range v.subjects {
		ws := text.ContentWords(s.Stem)
		slices.Sort(ws)
		ws = slices.Compact(ws)
		stems[i] = stemWords{s, ws, text.Set(ws)}
		for _, w := range ws {
			stands[w]++
		}
	}
	var out []hit
	index := map[string][]int{}
	for i, s := range stems {
		slices.SortFunc(s.words, func(a, b string) int { return cmp.Or(cmp.Compare(stands[a], stands[b]), cmp.Compare(a, b)) })
		start := s.words[:prefix(len(s.words))]
		if twin, md := earlier(s, start, stems, index); twin != nil {
			out = append(out, hit{items: []*content.Item{s.Item, twin}, text: md})
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
			if wrong := sameQuestion(s, stems[j]); wrong != "" {
				return stems[j].Item, wrong
			}
		}
	}
	return nil, ""
}

// prefix is how many of n words, the rarest, must hold one that an equal as much alike has too.
func prefix(n int) int { return n - int(math.Ceil(alike*float64(n))) + min(1, n) }

// sameQuestion says what is wrong with b, the earlier item, and a; empty: they ask different things.
func sameQuestion(a, b stemWords) string {
	if jaccard(a.set, b.set) < alike || fenced(a.Stem) != fenced(b.Stem) {
		return ""
	}
	if jaccard(a.optionWords(), b.optionWords()) < alikeOptions && a.key() != b.key() {
		return ""
	}
	how := "nearly the same as"
	if text.Fold(a.Stem) == text.Fold(b.Stem) {
		how = "the same as"
	}
	return fmt.Sprintf("the stem is %s that of {#%s} (line %d of %s): ask something else, or remove one", how, b.ID, b.Pos.Line, b.Pos.File)
}

func (s stemWords) optionWords() map[string]bool {
	return text.Set(text.Words(strings.Join(s.plain, "\n")))
}

// key is the text of the keys.
func (s stemWords) key() string {
	var keys []string
	for i, o := range s.Options {
		if o.Correct {
			keys = append(keys, s.plain[i])
		}
	}
	return strings.ToLower(strings.Join(keys, "\n"))
}

// fenced is the fenced code of a stem: where it differs, so does the question.
func fenced(stem string) string {
	if prose := text.WithoutFences(stem); len(prose) < len(stem) {
		return strings.Join(strings.Fields(stem[min(len(stem), strings.IndexAny(stem, "`~")):]), " ")
	}
	return ""
}

func jaccard(a, b map[string]bool) float64 {
	both := 0
	for w := range b {
		if a[w] {
			both++
		}
	}
	return float64(both) / float64(max(1, len(a)+len(b)-both))
}
