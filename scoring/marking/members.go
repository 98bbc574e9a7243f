package marking

import "slices"

// Ticked is what became of the entries typed for a list: which entry ticked each member, and what ticked none.
type Ticked struct {
	By    []int  // for each member the entry that named it, from 0; -1: it was not named
	Marks []Mark // for each entry its mark against the member it ticked, or the nearest one
}

// Tick marks several entries against the members of a list, in any order. A member is ticked once: said twice, the second
// time counts for nothing and does no harm.
func Tick(entries []string, members []Expected) Ticked {
	t := Ticked{By: make([]int, len(members)), Marks: make([]Mark, len(entries))}
	for i := range t.By {
		t.By[i] = -1
	}
	for _, verdict := range []Verdict{Exact, Forgiven} { // an exact entry takes its member before a forgiven one can
		for e, entry := range entries {
			for m := range members {
				if t.By[m] < 0 && !t.used(e) {
					if mark := judge(entry, members[m]); mark.Verdict == verdict {
						t.By[m], t.Marks[e] = e, mark
					}
				}
			}
		}
	}
	for e, entry := range entries {
		if !t.used(e) {
			t.Marks[e] = nearest(entry, members)
		}
	}
	return t
}

func (t Ticked) used(entry int) bool {
	return slices.Contains(t.By, entry)
}

// Missing counts the members that no entry named.
func (t Ticked) Missing() int {
	n := 0
	for _, e := range t.By {
		if e < 0 {
			n++
		}
	}
	return n
}

// Surplus counts the entries that named no member.
func (t Ticked) Surplus() int {
	n := 0
	for e := range t.Marks {
		if !t.used(e) && !t.Marks[e].Right() {
			n++
		}
	}
	return n
}

// nearest is the mark against the member that an entry comes nearest to.
func nearest(entry string, members []Expected) Mark {
	best := Mark{Verdict: Wrong}
	for _, m := range members {
		if mark := judge(entry, m); mark.Right() || best.Near == nil && mark.Near != nil {
			best = mark
		}
	}
	return best
}
