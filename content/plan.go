package content

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
)

// plan lays the forms of a series out one after the other. Which stubs a form takes depends on their ids alone, so that
// no item has to be made for the forms before the one that is wanted.
type plan struct {
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

func newPlan(bank Bank, quotas []int, series string) *plan {
	p := &plan{clash: bank.clash(), held: map[string]bool{}}
	byTopic := make(map[string]*ring, len(bank.Topics))
	for i, t := range bank.Topics {
		byTopic[t] = &ring{quota: quotas[i]}
		p.rings = append(p.rings, byTopic[t])
	}
	for i := range bank.Stubs {
		if r := byTopic[bank.Stubs[i].Topic]; r != nil {
			r.stubs = append(r.stubs, &bank.Stubs[i])
		}
	}
	for _, r := range p.rings {
		sortByHash(r.stubs, func(s *Stub) string { return s.ID }, series)
	}
	return p
}

// next plans the following form of the series.
func (p *plan) next() {
	clear(p.held)
	for _, r := range p.rings {
		p.take(r)
	}
}

// take moves a quota of stubs from the front of a ring to its end. Those that clash with what the form holds stay in
// front for the next form.
func (p *plan) take(r *ring) {
	var taken, passed []*Stub
	seen := 0
	for ; seen < len(r.stubs) && len(taken) < r.quota; seen++ {
		s := r.stubs[seen]
		if p.clashes(s) {
			passed = append(passed, s)
			continue
		}
		p.held[s.ID] = true
		taken = append(taken, s)
	}
	// Nothing else is left: better an item that another hints at than a form that is too short.
	for _, s := range passed[:min(len(passed), r.quota-len(taken))] {
		p.held[s.ID] = true
		taken, passed = append(taken, s), passed[1:]
	}
	rest := r.stubs[seen-len(passed):]
	copy(rest, passed)
	r.stubs = append(rest, taken...)
	r.used += r.taken
	r.taken = len(taken)
}

func (p *plan) clashes(s *Stub) bool {
	return slices.ContainsFunc(p.clash[s.ID], func(other string) bool { return p.held[other] })
}

// items makes what the current form holds. A stub that refuses is replaced by another of its topic, or where the topic has
// no other, by one of the topics that follow.
func (p *plan) items(code Code) []*Item {
	var items []*Item
	missing := make([]int, len(p.rings))
	for i, r := range p.rings {
		for _, s := range r.stubs[len(r.stubs)-r.taken:] {
			if item, ok := s.Item(code); ok {
				items = append(items, item)
				continue
			}
			delete(p.held, s.ID)
			missing[i]++
		}
	}
	for away := range p.rings {
		for i := range p.rings {
			if missing[i] > 0 {
				from := p.rings[(i+away)%len(p.rings)]
				found := p.replace(from.spare(code.Number), missing[i], code)
				missing[i] -= len(found)
				items = append(items, found...)
			}
		}
	}
	return items
}

// replace makes n items of the spare stubs, or as many as it can; those that clash with what the form holds come last.
func (p *plan) replace(spare []*Stub, n int, code Code) []*Item {
	var items []*Item
	for _, clashing := range []bool{false, true} {
		for _, s := range spare {
			if len(items) == n {
				return items
			}
			if p.held[s.ID] || p.clashes(s) != clashing {
				continue
			}
			if item, ok := s.Item(code); ok {
				p.held[s.ID] = true
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
