package marking

import "cutscore/content/text"

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
