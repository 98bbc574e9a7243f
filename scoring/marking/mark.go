package marking

import (
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// Verdict says how an answer was taken.
type Verdict int

// The verdicts, from best to worst. Forgiven is right: what differs is shown and costs nothing.
const (
	Exact Verdict = iota
	Forgiven
	Wrong
)

// Mark is what became of a typed answer.
type Mark struct {
	Verdict Verdict
	Answer  string // the accepted answer that is nearest to what was typed
	Rival   string // the other card's answer that was given instead; empty: none
	Near    []Span // typed against Answer letter by letter, for what was forgiven or nearly right; nil: nothing alike
}

// Right reports whether the answer counts.
func (m Mark) Right() bool { return m.Verdict != Wrong }

// nearly is the share of letters that may differ for an alignment to say anything.
const nearly = 0.4

// judge marks what was typed. Forgiven are case, accents, articles, brackets, plural, hyphens and slips: one edit in a word of
// four to seven letters, two from eight on. Figures and units must agree in value. An answer that is another card's, or nearer to
// one, is wrong.
func judge(typed string, want Expected) Mark {
	best := Mark{Verdict: Wrong}
	far := -1
	for _, answer := range want.Answers {
		for _, v := range variants(answer) {
			m, edits := hold(typed, v, want.Question)
			if far < 0 || m.Verdict < best.Verdict || m.Verdict == best.Verdict && edits < far {
				best, far = m, edits
				best.Answer = answer
			}
		}
	}
	if best.Verdict == Exact {
		return best
	}
	for _, rival := range want.Rivals {
		for _, v := range variants(rival) {
			if m, edits := hold(typed, v, want.Question); m.Verdict == Exact || m.Verdict == Forgiven && edits <= far {
				best.Verdict, best.Rival = Wrong, rival
				return best
			}
		}
	}
	return best
}

// hold holds what was typed against one wording; edits is how far they lie apart.
func hold(typed, wording, question string) (m Mark, edits int) {
	if literal(wording) {
		return holdLiteral(typed, wording)
	}
	a, b := fold(typed), fold(wording)
	switch {
	case a == "" || b == "":
		return Mark{Verdict: Wrong}, len(b) + 1
	case a == b, together(a) == together(b):
		return Mark{Verdict: Exact}, 0
	}
	if same, both := sameQuantities(typed, wording, question); both {
		if same {
			return Mark{Verdict: Exact}, 0
		}
		return Mark{Verdict: Wrong, Near: spans(typed, wording)}, len(b)
	}
	one, other := singular(a), singular(b)
	if together(one) == together(other) {
		return Mark{Verdict: Exact}, 0
	}
	edits = text.Edits([]rune(together(a)), []rune(together(b)))
	m = Mark{Verdict: Wrong, Near: spans(typed, wording)}
	if forgivable(a, b) || forgivable(one, other) {
		m.Verdict = Forgiven
	}
	return m, edits
}

func holdLiteral(typed, wording string) (Mark, int) {
	a, b := squeeze(typed), squeeze(wording)
	if a == b {
		return Mark{Verdict: Exact}, 0
	}
	edits := text.Edits([]rune(a), []rune(b))
	return Mark{Verdict: Wrong, Near: spans(a, b)}, edits
}

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

// spans aligns two texts as a person reads them; nil where they have too little in common.
func spans(typed, wording string) []Span {
	a, b := []rune(squeeze(typed)), []rune(squeeze(wording))
	fa, fb := []rune(strings.ToLower(string(a))), []rune(strings.ToLower(string(b)))
	if len(fa) != len(a) || len(fb) != len(b) {
		fa, fb = a, b
	}
	edits := text.Edits(fa, fb)
	if len(b) == 0 || len(b) > maxAligned || float64(edits) > nearly*float64(max(len(a), len(b))) {
		return nil
	}
	return align(fa, fb)
}

// maxAligned bounds what is shown letter by letter.
const maxAligned = 200
