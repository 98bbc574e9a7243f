package page

import "math"

// guesses are the labellings to begin with; first is what the lines themselves say.
func guesses(sights []*sight, units []unit, first []Label) []guess {
	regular := guess{labels: alternate(len(sights)), trust: aloofTrust, bonus: -oddPenalty, bends: true}
	if alternates(sights) {
		regular.bonus, regular.bends = regularBonus, false
	}
	all := []guess{
		{labels: first, trust: 1},
		regular,
		{labels: longFronts(sights), trust: aloofTrust, bonus: -oddPenalty, bends: true},
	}
	if figures := figureFronts(sights); figures != nil {
		all = append(all, guess{labels: figures, trust: 1, bends: true})
	}
	return append(all, byGaps(units)...)
}

// alternate is front and back in turn.
func alternate(n int) []Label {
	labels := make([]Label, n)
	for i := range labels {
		labels[i] = Label(i % 2)
	}
	return labels
}

// longFronts guesses a page that asks with what it means: the definition in front, the term behind.
func longFronts(sights []*sight) []Label {
	mean := 0.0
	for _, s := range sights {
		mean += math.Log(float64(s.chars + 1))
	}
	mean /= float64(len(sights))
	labels := make([]Label, len(sights))
	for i, s := range sights {
		labels[i] = flagLabel(i > 0 && math.Log(float64(s.chars+1)) < mean)
	}
	return labels
}

// figureFronts guesses a page whose fronts are codes, ports, years or the like; nil for a page with too few of them.
func figureFronts(sights []*sight) []Label {
	labels := make([]Label, len(sights))
	fronts := 0
	for i, s := range sights {
		front := i == 0 || isValue(s) && labels[i-1] == Back
		labels[i] = flagLabel(!front)
		fronts += flag(front)
	}
	if fronts*4 < len(sights) {
		return nil
	}
	return labels
}

// plainTraits are what can be seen of a line without understanding it.
var plainTraits = []func(*sight) bool{
	asks,
	endsSentence,
	hasBlank,
	func(s *sight) bool { return s.end == ':' || trailsOff(s) },
	func(s *sight) bool { return s.chars <= 3 },
	func(s *sight) bool { return len(s.low) <= 2 },
	func(s *sight) bool { return len(s.low) <= 4 },
	func(s *sight) bool { return len(s.low) <= 6 },
	func(s *sight) bool { return s.marker != "" },
	startsLower,
	startsVerdict,
	isValue,
}

// alternates: one plain trait separates the odd lines from the even ones, nine times out of ten on both sides.
func alternates(sights []*sight) bool {
	n := len(sights)
	if n < 8 || n%2 == 1 {
		return false
	}
	for _, has := range plainTraits {
		odd, even := 0, 0
		for i, s := range sights {
			switch {
			case !has(s):
			case i%2 == 0:
				odd++
			default:
				even++
			}
		}
		odd, even = odd*20/n, even*20/n // of ten
		if odd >= 9 && even <= 1 || even >= 9 && odd <= 1 {
			return true
		}
	}
	return false
}

// Empty lines say where a card ends, or a side, or nothing: a page that is set with one after every line.
const (
	gapHold  = 5.0
	gapBonus = 25.0
)

// byGaps guesses from the empty lines of a page: its blocks are cards, or they are fronts and backs in turn.
func byGaps(units []unit) []guess {
	var blocks []int // the first unit of each
	for i, u := range units {
		if i == 0 || u.gap {
			blocks = append(blocks, i)
		}
	}
	if len(blocks) < 3 || len(blocks) > len(units)*9/10 {
		return nil
	}
	cards := guess{labels: make([]Label, len(units)), trust: 1, hold: gapHold}
	sides := guess{labels: make([]Label, len(units)), trust: 1, hold: gapHold}
	long, even := 0, 0
	for b, from := range blocks {
		to := len(units)
		if b+1 < len(blocks) {
			to = blocks[b+1]
		}
		for i := from; i < to; i++ {
			sides.labels[i] = Label(b % 2)
			cards.labels[i] = flagLabel(i > from)
		}
		long += flag(to-from > 1)
		even += flag(b%2 == 0 && to-from == 1)
	}
	var guesses []guess
	if long*10 >= len(blocks)*9 {
		cards.bonus = gapBonus
		guesses = append(guesses, cards)
	}
	if len(blocks)%2 == 0 && even*2*10 >= len(blocks)*9 {
		sides.bonus = gapBonus
		guesses = append(guesses, sides)
	}
	return guesses
}

func flagLabel(back bool) Label {
	if back {
		return Back
	}
	return Front
}
