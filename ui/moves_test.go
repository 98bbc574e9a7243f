package ui

import (
	"slices"
	"testing"

	"cutscore/ui/screen"
)

// from lists the rows that lead away from a place.
func rowsFrom(p Place) []move {
	return slices.DeleteFunc(moves(), func(m move) bool { return m.from != p && m.from != anywhere })
}

// reach lists the places that can be reached from one.
func reach(from Place) []Place {
	found := []Place{from}
	for i := 0; i < len(found); i++ {
		for _, m := range rowsFrom(found[i]) {
			if m.to != here && !slices.Contains(found, m.to) {
				found = append(found, m.to)
			}
		}
	}
	return found
}

func TestEveryPlaceIsReachedFromHomeAndLeadsBack(t *testing.T) {
	fromHome := reach(Home)
	for p := range places {
		if !slices.Contains(fromHome, p) {
			t.Errorf("%v cannot be reached", p)
		}
		if !slices.Contains(reach(p), Home) {
			t.Errorf("no way leads home from %v", p)
		}
	}
}

// An intent leads one way from a place, but for back, which leads to where one came from.
func TestAnIntentLeadsOneWay(t *testing.T) {
	for p := range places {
		for on := range screen.Wants {
			rows := next(p, on)
			if len(rows) > 1 && on != screen.WantBack {
				t.Errorf("%v, %v: %d rows", p, on, len(rows))
			}
			for i, m := range rows {
				if m.to == p && m.by == nil && p != Home { // by an effect a screen is made anew
					t.Errorf("%v, %v leads to itself, and not to here", p, on)
				}
				if slices.ContainsFunc(rows[i+1:], func(other move) bool { return other.to == m.to }) {
					t.Errorf("%v, %v to %v stands there twice", p, on, m.to)
				}
			}
		}
	}
}

// Back leads only to a place from which one can have come, and does nothing on the way.
func TestBackLeadsToWhereOneCanHaveComeFrom(t *testing.T) {
	for _, m := range moves() {
		if m.on != screen.WantBack {
			continue
		}
		if m.by != nil {
			t.Errorf("back from %v has an effect", m.from)
		}
		if !slices.Contains(reach(m.to), m.from) {
			t.Errorf("back leads from %v to %v, and nobody comes from there", m.from, m.to)
		}
	}
}

// Every intent has a name and a row; every row has places that there are.
func TestNoIntentIsDead(t *testing.T) {
	seen := map[string]bool{}
	for on := range screen.Wants {
		if on.String() == "" || seen[on.String()] {
			t.Errorf("intent %d has no name of its own: %q", on, on)
		}
		seen[on.String()] = true
		if !slices.ContainsFunc(moves(), func(m move) bool { return m.on == on }) {
			t.Errorf("%v leads nowhere", on)
		}
	}
	for _, m := range moves() {
		if m.from >= places || m.from < anywhere || m.to >= places || m.to < here || m.to == anywhere {
			t.Errorf("%+v: no such place", m)
		}
		if m.to == here && m.by == nil {
			t.Errorf("%v from %v does nothing", m.on, m.from)
		}
	}
}

// Whatever place one is in, the end of the time leads to the report, and an attempt that was taken away leads home.
func TestTheClockAndOtherWindowsReachEveryPlace(t *testing.T) {
	for p := range places {
		for on, to := range map[screen.Want]Place{screen.TimeUp: Report, screen.Lost: Home} {
			if rows := next(p, on); len(rows) != 1 || rows[0].to != to {
				t.Errorf("%v, %v: %+v", p, on, rows)
			}
		}
	}
}

// Every place has a name and a screen that can be made where the place can be reached: the scenes visit them all.
func TestScenesVisitEveryPlace(t *testing.T) {
	visited := map[Place]bool{}
	for _, sc := range scenes() {
		visited[sc.set(t, 80, 24).app.at] = true
	}
	for p := range places {
		if p.String() == "" || !visited[p] {
			t.Errorf("place %d (%q) is in no scene", p, p)
		}
	}
}
