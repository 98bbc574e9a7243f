package distractor

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// maxShared is the share of content words, in tenths, beyond which two options say the same.
const maxShared = 6

// Alike reports whether two options are the same, one within the other, or so near that both would be right.
func Alike(a, b *Phrase) bool {
	if strings.HasPrefix(a.Text, "`") && strings.HasPrefix(b.Text, "`") { // `branch -d` is not `branch -D`
		return a.Text == b.Text
	}
	if SameName(a, b) {
		return true
	}
	if a.Figures > 0 && b.Figures > 0 {
		return sameNumbers(a.numbers, b.numbers)
	}
	if a.Lead == text.LeadFigure && b.Lead == text.LeadFigure {
		return false
	}
	return Overlaps(a.Set, b.Set)
}

// SameName reports whether two names are the same, or one stands within the other.
func SameName(a, b *Phrase) bool {
	return a.Fold == b.Fold || text.Within(a.Fold, b.Fold) || text.Within(b.Fold, a.Fold)
}

// AlikeAny reports whether an option is alike to one of several.
func AlikeAny(ph *Phrase, others []*Phrase) bool {
	return slices.ContainsFunc(others, func(o *Phrase) bool { return Alike(ph, o) })
}

// Overlaps reports whether two texts share most of the content words of either.
func Overlaps(a, b []int32) bool {
	least := min(len(a), len(b))
	if least == 0 {
		return false
	}
	n := text.Common(a, b)
	if n == least && max(len(a), len(b)) == least+1 { // "pay for services as you use them", "you only pay for what you use"
		return true
	}
	return n == len(a) && n == len(b) || n > 1 && n*10 > maxShared*least
}

// sameNumbers reports whether two texts name the same numbers, whatever their units.
func sameNumbers(na, nb []text.Number) bool {
	if len(na) == 0 || len(na) != len(nb) {
		return false
	}
	return slices.EqualFunc(na, nb, func(p, q text.Number) bool {
		dp, vp := p.Measure()
		dq, vq := q.Measure()
		return vp == vq && (dp == dq || dp == "" || dq == "")
	})
}
