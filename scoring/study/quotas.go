package study

import "cutscore/content"

// drillKind is what an item is in a drill.
type drillKind int

const (
	kindMissed drillKind = iota
	kindNew
	kindDue
	kindKnown
	drillKinds
)

// drillShares is what a drill without a plan has of each kind while there is enough of each: half missed, a third new, a
// sixth due. Known ones have no share of their own.
func drillShares() []float64 { return []float64{3, 2, 1, 0} }

// planQuotas says how many of each kind are taken by a plan that asks for so many new ones first. What is new in the place of
// something missed is one of these.
func planQuotas(count, fresh int, ranked [][]candidate) []int {
	quotas := make([]int, drillKinds)
	take := func(k drillKind, most int) {
		n := min(count, most, len(ranked[k])-quotas[k])
		quotas[k] += n
		count -= n
	}
	take(kindNew, max(0, fresh-howMany(ranked[kindMissed], candidate.fresh)))
	for _, k := range []drillKind{kindMissed, kindDue, kindNew, kindKnown} {
		take(k, count)
	}
	return quotas
}

// drillQuotas says how many of each kind are taken without a plan. Those missed today are taken whatever the shares say.
func drillQuotas(count int, ranked [][]candidate) []int {
	have := make([]int, drillKinds)
	for k := range ranked {
		have[k] = len(ranked[k])
	}
	quotas := content.Quotas(count, drillShares(), have)
	if forced := min(count, howMany(ranked[kindMissed], func(c candidate) bool { return c.today })); quotas[kindMissed] < forced {
		quotas = append([]int{forced}, content.Quotas(count-forced, drillShares()[1:], have[1:])...)
	}
	return quotas
}

func howMany(line []candidate, is func(candidate) bool) int {
	n := 0
	for _, c := range line {
		if is(c) {
			n++
		}
	}
	return n
}
