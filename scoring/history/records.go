package history

import (
	"context"

	"cutscore/scoring/study"
)

// Items gives what is known of each item of a deck that was ever answered, by item id, from exams and drills alike. It is
// for drills: an exam never reads it.
func (s *Store) Items(deck string) (map[string]study.Record, error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT item, "+recordColumns+" FROM records WHERE deck = ?", deck)
	if err != nil {
		return nil, s.reading(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	records := map[string]study.Record{}
	for rows.Next() {
		var id string
		r, err := scanRecord(rows.Scan, &id)
		if err != nil {
			return nil, s.reading(err)
		}
		records[id] = r
	}
	if err := rows.Err(); err != nil {
		return nil, s.reading(err)
	}
	return records, nil
}
