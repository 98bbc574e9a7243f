package records

// Slip is true of the responses whose miss the person put down to misreading or to the time: scoring.Misread and
// scoring.OutOfTime, written out because an index is found by the very words.
const Slip = "cause IN ('misread', 'out of time')"

// Slips gives the items, by id, that were missed so when they were missed last.
func (b *Book) Slips() (map[string]bool, error) {
	slips := map[string]bool{}
	err := b.file.each(func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		slips[id] = true
		return err
	}, "SELECT i.id"+told+"JOIN records k ON k.deck = f.deck_id AND k.item = i.id AND k.last_wrong = r.counted WHERE f.deck_id = ? AND "+Slip, b.deck.ID)
	return slips, err
}
