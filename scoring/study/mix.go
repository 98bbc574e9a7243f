package study

import (
	"fmt"
	"strings"
)

// DrillMix says what a drill is made of. It is shown before the first item.
type DrillMix struct {
	Missed int // wrong when they were last answered, or another of a card that was
	New    int // never seen
	Due    int // right, and due to be asked again
	Known  int // right, and not due: they fill up where there is nothing else
}

// Total is how many items the drill has.
func (m DrillMix) Total() int { return m.Missed + m.New + m.Due + m.Known }

// String says the mix: 5 missed, 3 new, 2 due.
func (m DrillMix) String() string {
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{{m.Missed, "missed"}, {m.New, "new"}, {m.Due, "due"}, {m.Known, "known"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.what))
		}
	}
	if len(parts) == 0 {
		return "nothing to drill"
	}
	return strings.Join(parts, ", ")
}

// with is the mix with one more of a kind. What is asked in the place of something missed counts as new where it is.
func (m DrillMix) with(k drillKind, c candidate) DrillMix {
	switch {
	case c.fresh():
		m.New++
	case k == kindMissed:
		m.Missed++
	case k == kindDue:
		m.Due++
	default:
		m.Known++
	}
	return m
}
