package records

import "encoding/json"

// Accepted gives, by item id, the typed answers that the person has upheld: they are right from then on. Only items with one gap
// have any.
func (b *Book) Accepted() (map[string][]string, error) {
	accepted := map[string][]string{}
	err := b.file.each(func(scan func(...any) error) error {
		var id string
		var typed []byte
		if err := scan(&id, &typed); err != nil {
			return err
		}
		var entries []string
		if err := json.Unmarshal(typed, &entries); err != nil {
			return err
		}
		if len(entries) == 1 {
			accepted[id] = append(accepted[id], entries[0])
		}
		return nil
	}, "SELECT DISTINCT i.id, r.typed"+told+"WHERE f.deck_id = ? AND r.upheld ORDER BY r.counted", b.deck.ID)
	return accepted, err
}
