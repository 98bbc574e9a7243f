package records

import (
	"context"
	"encoding/json"
)

// Accepted gives, by item id, the typed answers of a deck that the person has upheld: they are right from then on. Only items with
// one gap have any.
func (b *Book) Accepted(deck string) (map[string][]string, error) {
	rows, err := b.read.QueryContext(context.Background(), `
		SELECT DISTINCT i.id, r.typed`+told+`WHERE f.deck = ? AND r.upheld ORDER BY r.counted`, deck)
	if err != nil {
		return nil, b.reading(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	accepted := map[string][]string{}
	for rows.Next() {
		var id string
		var typed []byte
		if err := rows.Scan(&id, &typed); err != nil {
			return nil, b.reading(err)
		}
		var entries []string
		if err := json.Unmarshal(typed, &entries); err != nil {
			return nil, b.reading(err)
		}
		if len(entries) == 1 {
			accepted[id] = append(accepted[id], entries[0])
		}
	}
	if err := rows.Err(); err != nil {
		return nil, b.reading(err)
	}
	return accepted, nil
}
