package marking

import (
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// together joins words: "road map", "road-map" and "roadmap" are one.
func together(folded string) string { return strings.ReplaceAll(folded, " ", "") }

// forgivable reports whether two folded texts differ by slips alone.
func forgivable(a, b string) bool {
	if figures(a) != figures(b) || opposed(a, b) {
		return false
	}
	as, bs := strings.Fields(a), strings.Fields(b)
	if len(as) != len(bs) {
		x, y := []rune(together(a)), []rune(together(b))
		edits := text.Edits(x, y)
		return edits <= allowed(y) && !missing(as, bs)
	}
	total := 0
	for i := range as {
		x, y := []rune(as[i]), []rune(bs[i])
		edits := text.Edits(x, y)
		if edits > min(allowed(y), allowed(x)+1) {
			return false
		}
		total += edits
	}
	return total <= 2
}

// missing reports whether one of the texts has a whole word that the other lacks, which is no slip.
func missing(as, bs []string) bool {
	lack := func(from, in []string) bool {
		all := strings.Join(in, "")
		for _, w := range from {
			if len(w) > 2 && !slices.Contains(in, w) && !strings.Contains(all, w) {
				return true
			}
		}
		return false
	}
	return lack(as, bs) && lack(bs, as)
}

// figures are the digits and signs of a text, of which none is ever forgiven.
func figures(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) || strings.ContainsRune("+#%°$€£", r) {
			return r
		}
		return -1
	}, s)
}
