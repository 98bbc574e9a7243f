package content

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
)

// Form is one drawn exam: its items and the order of their options are frozen.
type Form struct {
	Code      Code      `json:"code"`
	Deck      string    `json:"deck"`   // the deck's name
	Title     string    `json:"title"`  // the deck's title
	Digest    string    `json:"digest"` // the deck's digest at the time
	Blueprint Blueprint `json:"blueprint"`
	Items     []Drawn   `json:"items"`
}

// Draw makes form code.Number of the series: in each topic the items are sorted by a hash of series and id, and every
// form takes the next ones by its quotas, in a ring, so that consecutive forms share no item until a topic is used up.
// Two items of which one gives the other away never stand in one form while there is another to take. It is an error to
// ask for more items than the bank has, for none, or for weights of topics that are not there.
func Draw(bank Bank, blueprint Blueprint, code Code) ([]Drawn, error) {
	rings := make(map[string][]Stub, len(bank.Topics))
	for _, s := range bank.Stubs {
		rings[s.Topic] = append(rings[s.Topic], s)
	}
	have := make([]int, len(bank.Topics))
	for i, t := range bank.Topics {
		have[i] = len(rings[t])
		sortByHash(rings[t], func(s Stub) string { return s.ID }, code.Series)
	}
	if blueprint.Questions < 1 {
		return nil, fmt.Errorf("an exam needs at least 1 question; %d asked for", blueprint.Questions)
	}
	if all := sum(have); blueprint.Questions > all {
		return nil, fmt.Errorf("%d questions asked for, but there are only %d to draw from; ask for %d or fewer", blueprint.Questions, all, all)
	}
	quotas := Quotas(blueprint.Questions, blueprint.Shares(bank.Topics, have), have)

	var items []*Item
	for number := 1; number <= code.Number; number++ {
		last := number == code.Number
		taken := picks{clash: bank.Clash, held: map[string]bool{}}
		for i, t := range bank.Topics {
			rings[t] = taken.from(rings[t], quotas[i], Code{code.Series, number}, last)
		}
		items = taken.items
	}
	if len(items) < blueprint.Questions {
		return nil, fmt.Errorf("%d questions asked for, but only %d sound ones can be made from the cards; ask for %d or fewer",
			blueprint.Questions, len(items), len(items))
	}
	return freeze(items, code), nil
}

// picks is what one form has taken so far.
type picks struct {
	clash map[string][]string
	held  map[string]bool
	items []*Item
}

// from takes quota stubs off the front of a ring and gives the ring back with the taken ones at its end; those that
// clash with what is held stay in front for the next form. Items are made only for the form that is wanted.
func (p *picks) from(ring []Stub, quota int, code Code, wanted bool) []Stub {
	var taken, passed []Stub
	rest := ring
	for ; len(rest) > 0 && len(taken) < quota; rest = rest[1:] {
		s := rest[0]
		if p.clashes(s.ID) || !p.take(s, code, wanted) {
			passed = append(passed, s)
			continue
		}
		taken = append(taken, s)
	}
	// Nothing else is left: better an item that another hints at than a form that is too short.
	for i := 0; i < len(passed) && len(taken) < quota; {
		if p.clashes(passed[i].ID) && p.take(passed[i], code, wanted) {
			taken = append(taken, passed[i])
			passed = slices.Delete(passed, i, i+1)
			continue
		}
		i++
	}
	return slices.Concat(passed, rest, taken)
}

func (p *picks) clashes(id string) bool {
	return slices.ContainsFunc(p.clash[id], func(other string) bool { return p.held[other] })
}

func (p *picks) take(s Stub, code Code, wanted bool) bool {
	if wanted {
		item, ok := s.Item(code)
		if !ok {
			return false
		}
		p.items = append(p.items, item)
	}
	p.held[s.ID] = true
	return true
}

// sortByHash orders things by sha256 of salt and name: the same everywhere, and no order that anybody could learn.
func sortByHash[T any](things []T, name func(T) string, salt string) {
	type keyed struct {
		hash  [sha256.Size]byte
		thing T
	}
	sorted := make([]keyed, len(things))
	for i, t := range things {
		sorted[i] = keyed{sha256.Sum256([]byte(salt + "\x00" + name(t))), t}
	}
	slices.SortStableFunc(sorted, func(a, b keyed) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	for i, k := range sorted {
		things[i] = k.thing
	}
}
