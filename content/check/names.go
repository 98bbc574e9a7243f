package check

import (
	"strings"

	"cutscore/content"
	"cutscore/content/text"
)

// properNames lists the words that stand with a capital after a word without one, anywhere in the items: names keep it
// wherever they stand.
func properNames(items []*content.Item) map[string]bool {
	names := map[string]bool{}
	gather := func(prose string) {
		before := ""
		for w := range strings.FieldsSeq(prose) {
			if text.StartsUpper(w) && before != "" && !strings.ContainsAny(before[len(before)-1:], ".?!:;)") && !text.StartsUpper(before) {
				names[text.Bare(w)] = true
			}
			before = w
		}
	}
	for _, it := range items {
		gather(it.Stem)
		gather(it.Explanation)
		for _, o := range it.Options {
			gather(o.Text)
			gather(o.Rationale)
		}
	}
	return names
}
