package content

import "fmt"

// Form is one drawn exam: its items and the order of their options are frozen.
type Form struct {
	Code      Code      `json:"code"`
	Deck      string    `json:"deck"`    // the deck's name, by which it is opened again
	DeckID    string    `json:"deck_id"` // its identity, by which records know it
	Title     string    `json:"title"`   // its title
	Digest    string    `json:"digest"`  // its digest at the time
	Blueprint Blueprint `json:"blueprint"`
	Items     []Drawn   `json:"items"`
}

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
	p := newPlan(bank, Quotas(asked, bank.shares(blueprint), have), code.Series)
	for range code.Number {
		p.next()
	}
	items := p.items(code)
	if len(items) < asked {
		return nil, fmt.Errorf("%d questions asked for, but only %d sound ones can be made from the cards; ask for %d or fewer",
			asked, len(items), len(items))
	}
	return freeze(items, code), nil
}
