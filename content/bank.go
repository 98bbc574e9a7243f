package content

import "slices"

// Stub is an item that may be drawn. What costs work, making an item from a card, waits until the stub is drawn.
type Stub struct {
	ID     string
	Topic  string
	CardID string
	// Item gives the item for a form; false: nothing sound can be made for that code.
	Item func(Code) (*Item, bool)
}

// WrittenStubs offers the written items of a card.
func (c *Card) WrittenStubs(topic string) []Stub {
	stubs := make([]Stub, 0, len(c.Items))
	for i := range c.Items {
		item := &c.Items[i]
		stubs = append(stubs, Stub{item.ID, topic, c.ID, func(Code) (*Item, bool) { return item, true }})
	}
	return stubs
}

// Bank is what exams or drills on a deck draw from.
type Bank struct {
	Topics []string // in deck order
	Stubs  []Stub
	// Clash gives for each id those that must not stand in one form with it, both ways; nil: there are none. It is a function,
	// since finding them takes longer than all else about a bank, and not everybody draws.
	Clash func() map[string][]string
	whole *Bank // that this is a part of; nil: it is whole itself
}

// Only is the part of the bank that belongs to the topics; none named: all of it. Between themselves the topics keep the
// shares that they have in the whole.
func (b Bank) Only(topics []string) Bank {
	if len(topics) == 0 {
		return b
	}
	part := Bank{Clash: b.Clash, whole: b.whole}
	if part.whole == nil {
		part.whole = &b
	}
	for _, t := range b.Topics {
		if slices.Contains(topics, t) {
			part.Topics = append(part.Topics, t)
		}
	}
	for _, s := range b.Stubs {
		if slices.Contains(part.Topics, s.Topic) {
			part.Stubs = append(part.Stubs, s)
		}
	}
	return part
}

func (b Bank) clash() map[string][]string {
	if b.Clash == nil {
		return nil
	}
	return b.Clash()
}

// Apart is how many items a form can have of which none gives another away, taken in the order of the bank.
func (b Bank) Apart() int {
	clash := b.clash()
	if len(clash) == 0 {
		return len(b.Stubs)
	}
	out := make(map[string]bool, len(clash))
	n := 0
	for i := range b.Stubs {
		id := b.Stubs[i].ID
		if out[id] {
			continue
		}
		n++
		for _, other := range clash[id] {
			out[other] = true
		}
	}
	return n
}

// Without leaves items out.
func (b Bank) Without(ids map[string]bool) Bank {
	b.Stubs = slices.DeleteFunc(slices.Clone(b.Stubs), func(s Stub) bool { return ids[s.ID] })
	return b
}

// counts is how many stubs each topic has.
func (b Bank) counts() []int {
	byTopic := make(map[string]int, len(b.Topics))
	for _, s := range b.Stubs {
		byTopic[s.Topic]++
	}
	counts := make([]int, len(b.Topics))
	for i, t := range b.Topics {
		counts[i] = byTopic[t]
	}
	return counts
}

// shares is the weight of each topic by the blueprint.
func (b Bank) shares(blueprint Blueprint) []float64 {
	whole := b
	if b.whole != nil {
		whole = *b.whole
	}
	shares := make([]float64, len(b.Topics))
	for i, share := range blueprint.Shares(whole.Topics, whole.counts()) {
		if at := slices.Index(b.Topics, whole.Topics[i]); at >= 0 {
			shares[at] = share
		}
	}
	return shares
}
