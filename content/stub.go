package content

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
	Clash  map[string][]string // ids of items that must not stand in one form, both ways
}

// Only is the part of the bank that belongs to the topics; none named: all of it.
func (b Bank) Only(topics []string) Bank {
	if len(topics) == 0 {
		return b
	}
	wanted := make(map[string]bool, len(topics))
	for _, t := range topics {
		wanted[t] = true
	}
	part := Bank{Clash: b.Clash}
	for _, t := range b.Topics {
		if wanted[t] {
			part.Topics = append(part.Topics, t)
		}
	}
	for _, s := range b.Stubs {
		if wanted[s.Topic] {
			part.Stubs = append(part.Stubs, s)
		}
	}
	return part
}
