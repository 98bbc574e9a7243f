package lettered

import (
	"slices"
	"strings"
)

// assign gives questions without a key of their own those that lists name. A list speaks of the questions above it, up to the
// list before.
func assign(qs []question, all []answers) {
	from := 0
	for i := 0; i < len(all); {
		to := from
		for to < len(qs) && qs[to].at < all[i].from {
			to++
		}
		var said []numbered
		for ; i < len(all) && (to == len(qs) || all[i].from < qs[to].at); i++ {
			said = append(said, all[i].all...)
		}
		var open []*question
		for j := from; j < to; j++ {
			if len(qs[j].options) > 0 {
				open = append(open, &qs[j])
			}
		}
		match(open, said)
		from = to
	}
}

// match: where numbers stand once they tell; where each chapter counts anew, the chapters of questions and of answers tell
// together. Questions without numbers are counted where the answers are counted from 1 and are as many. Else nothing is certain.
func match(qs []*question, said []numbered) {
	asked := make([]int, len(qs))
	for i := range qs {
		asked[i] = qs[i].number
	}
	told := make([]int, len(said))
	for i := range said {
		told[i] = said[i].n
	}
	if !slices.ContainsFunc(asked, func(n int) bool { return n > 0 }) {
		for i := range asked {
			asked[i] = i + 1
		}
		if !slices.Equal(asked, told) {
			return
		}
	}
	a, b := runs(asked), runs(told)
	if once(asked) && once(told) {
		a, b = []int{0, len(asked)}, []int{0, len(told)}
	}
	if len(a) != len(b) {
		return
	}
	for r := 1; r < len(a); r++ {
		for i := a[r-1]; i < a[r]; i++ {
			at := slices.Index(told[b[r-1]:b[r]], asked[i])
			if q := qs[i]; at >= 0 && asked[i] > 0 && !q.hasKey {
				found := &said[b[r-1]+at]
				q.key, q.hasKey = found.key, true
				q.key.Why = strings.Join(found.why, "\n")
			}
		}
	}
}

// runs are the places at which numbers begin anew, and the end.
func runs(all []int) []int {
	out := []int{0}
	last := 0
	for i, n := range all {
		if n > 0 && n <= last {
			out = append(out, i)
		}
		if n > 0 {
			last = n
		}
	}
	return append(out, len(all))
}

// once: no number stands twice.
func once(all []int) bool {
	seen := map[int]bool{}
	for _, n := range all {
		if n > 0 && seen[n] {
			return false
		}
		seen[n] = true
	}
	return true
}
