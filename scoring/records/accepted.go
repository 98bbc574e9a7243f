package records

import (
	"context"
	"encoding/json"
)

// Accepted gives, by item id, the typed answers that the person has upheld: they are right from then on. Only items with one gap
// have any.
func (b *Book) Accepted() (map[string][]string, error) {
	rows, err := b.file.Read.QueryContext(context.Background(), `
		SELECT DISTINCT i.id, r.typed`+told+`WHERE f.deck_id = ? AND r.upheld ORDER BY r.counted`, b.deck.ID)
	if err != nil {
		return nil, b.file.Reading(err)
	}
	defer rows.Close()
	accepted := map[string][]string{}
	for rows.Next() {
		var id string
		var typed []byte
		if err := rows.Scan(&id, &typed); err != nil {
			return nil, b.file.Reading(err)
		}
		var entries []string
		if err := json.Unmarshal(typed, &entries); err != nil {
			return nil, b.file.Reading(err)
		}
		if len(entries) == 1 {
			accepted[id] = append(accepted[id], entries[0])
		}
	}
	if err := rows.Err(); err != nil {
		return nil, b.file.Reading(err)
	}
	return accepted, nil
}
