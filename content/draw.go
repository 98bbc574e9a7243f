package content

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
)

// Draw makes form code.Number of the series: in each topic the items are sorted by a hash of series and id, and every
// form takes the next ones by its quotas, in a ring, so that consecutive forms share no item until a topic is used up.
// Two items of which one gives the other away never stand in one form while there is another to take. It is an error to
// ask for more items than the bank has, or for none.
func Draw(bank Bank, blueprint Blueprint, code Code) ([]Drawn, error) {
	asked, have := blueprint.Questions, bank.counts()
	if asked < 1 {
		return nil, fmt.Errorf("an exam needs at least 1 question; %d asked for", asked)
	}
	if all := sum(have); asked > all {
		return nil, fmt.Errorf("%d questions asked for, but there are only %d to draw from; ask for %d or fewer", asked, all, all)
	}
	d := newDrawing(bank, Quotas(asked, bank.shares(blueprint), have), code.Series)
	for range code.Number {
		d.next()
	}
	items := d.items(code)
	if len(items) < asked {
		return nil, fmt.Errorf("%d questions asked for, but only %d sound ones can be made from the cards; ask for %d or fewer",
			asked, len(items), len(items))
	}
	return freeze(items, code), nil
}

// drawing lays the forms of a series out one after the other. Which stubs a form takes depends on their ids alone, so that
// no item has to be made for the forms before the one that is wanted.
type drawing struct {
	rings []*ring
	clash map[string][]string
	held  map[string]bool // ids of the stubs in the current form
}

// ring holds a topic's stubs in the order in which forms take them; those taken last stand at its end.
type ring struct {
	stubs []*Stub
	quota int
	taken int // how many of the last stubs the current form has
	used  int // how many the forms before it took
}

func newDrawing(bank Bank, quotas []int, series string) *drawing {
	d := &drawing{clash: bank.clash(), held: map[string]bool{}}
	byTopic := make(map[string]*ring, len(bank.Topics))
	for i, t := range bank.Topics {
		byTopic[t] = &ring{quota: quotas[i]}
		d.rings = append(d.rings, byTopic[t])
	}
	for i := range bank.Stubs {
		if r := byTopic[bank.Stubs[i].Topic]; r != nil {
			r.stubs = append(r.stubs, &bank.Stubs[i])
		}
	}
	for _, r := range d.rings {
		sortByHash(r.stubs, func(s *Stub) string { return s.ID }, series)
	}
	return d
}

// next plans the following form of the series.
func (d *drawing) next() {
	clear(d.held)
	for _, r := range d.rings {
		d.take(r)
	}
}

// take moves a quota of stubs from the front of a ring to its end. Those that clash with what the form holds stay in
// front for the next form.
func (d *drawing) take(r *ring) {
	var taken, passed []*Stub
	seen := 0
	for ; seen < len(r.stubs) && len(taken) < r.quota; seen++ {
		s := r.stubs[seen]
		if d.clashes(s) {
			passed = append(passed, s)
			continue
		}
		d.held[s.ID] = true
		taken = append(taken, s)
	}
	// Nothing else is left: better an item that another hints at than a form that is too short.
	for _, s := range passed[:min(len(passed), r.quota-len(taken))] {
		d.held[s.ID] = true
		taken, passed = append(taken, s), passed[1:]
	}
	rest := r.stubs[seen-len(passed):]
	copy(rest, passed)
	r.stubs = append(rest, taken...)
	r.used += r.taken
	r.taken = len(taken)
}

func (d *drawing) clashes(s *Stub) bool {
	return slices.ContainsFunc(d.clash[s.ID], func(other string) bool { return d.held[other] })
}

// items makes what the current form holds. A stub that refuses is replaced by another of its topic, or where the topic has
// no other, by one of the topics that follow.
func (d *drawing) items(code Code) []*Item {
	var items []*Item
	missing := make([]int, len(d.rings))
	for i, r := range d.rings {
		for _, s := range r.stubs[len(r.stubs)-r.taken:] {
			if item, ok := s.Item(code); ok {
				items = append(items, item)
				continue
			}
			delete(d.held, s.ID)
			missing[i]++
		}
	}
	for away := range d.rings {
		for i := range d.rings {
			if missing[i] > 0 {
				from := d.rings[(i+away)%len(d.rings)]
				found := d.replace(from.spare(code.Number), missing[i], code)
				missing[i] -= len(found)
				items = append(items, found...)
			}
		}
	}
	return items
}

// replace makes n items of the spare stubs, or as many as it can; those that clash with what the form holds come last.
func (d *drawing) replace(spare []*Stub, n int, code Code) []*Item {
	var items []*Item
	for _, clashing := range []bool{false, true} {
		for _, s := range spare {
			if len(items) == n {
				return items
			}
			if d.held[s.ID] || d.clashes(s) != clashing {
				continue
			}
			if item, ok := s.Item(code); ok {
				d.held[s.ID] = true
				items = append(items, item)
			}
		}
	}
	return items
}

// spare lists the stubs that the current form does not hold, in the order in which they may replace others. The plans of
// the neighbouring forms do not know of a replacement, so it begins far from what they take: behind the fresh ones, each
// form at a place of its own.
func (r *ring) spare(number int) []*Stub {
	free := r.stubs[:len(r.stubs)-r.taken]
	fresh := max(len(free)/2, len(free)-r.used)
	order := make([]*Stub, 0, len(free))
	for i := range fresh {
		behind := (number-1)*(1+r.quota/4) + i
		order = append(order, free[fresh-1-behind%fresh])
	}
	return append(order, free[fresh:]...)
}

// sortByHash orders things by sha256 of salt and name: the same everywhere, and no order that anybody could learn.
func sortByHash[T any](things []T, name func(T) string, salt string) {
	type keyed struct {
		hash  [sha256.Size]byte
		place int // decides between equal names
		thing T
	}
	sorted := make([]keyed, len(things))
	for i, t := range things {
		sorted[i] = keyed{sha256.Sum256([]byte(salt + "\x00" + name(t))), i, t}
	}
	slices.SortFunc(sorted, func(a, b keyed) int { return cmp.Or(bytes.Compare(a.hash[:], b.hash[:]), a.place-b.place) })
	for i, k := range sorted {
		things[i] = k.thing
	}
}
