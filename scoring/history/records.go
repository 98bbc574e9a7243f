package history

import (
	"context"
	"database/sql"

	"cutscore/scoring/study"
)

// Items gives what is known of each item of a deck that was ever answered, by item id, from exams and drills alike. It is
// for drills: an exam never reads it.
func (s *Store) Items(deck string) (map[string]study.Record, error) {
	rows, err := s.read.QueryContext(context.Background(),
		"SELECT item, seen, wrong, last_seen, last_right, last_wrong, streak FROM records WHERE deck = ?", deck)
	if err != nil {
		return nil, s.reading(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	records := map[string]study.Record{}
	for rows.Next() {
		var id string
		var r study.Record
		var seen int64
		var right, wrong sql.NullInt64
		if err := rows.Scan(&id, &r.Seen, &r.Wrong, &seen, &right, &wrong, &r.Streak); err != nil {
			return nil, s.reading(err)
		}
		r.LastSeen = moment(seen)
		if right.Valid {
			r.LastRight = moment(right.Int64)
		}
		if wrong.Valid {
			r.LastWrong = moment(wrong.Int64)
		}
		records[id] = r
	}
	if err := rows.Err(); err != nil {
		return nil, s.reading(err)
	}
	return records, nil
}
