package history

import (
	"context"
	"database/sql"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/study"
)

// told are responses, each with its attempt, form and item.
const told = `
	FROM attempts a
	JOIN forms f USING (form)
	JOIN responses r USING (attempt)
	JOIN form_items fi ON fi.form = a.form AND fi.place = r.place
	JOIN items i USING (item)
`

// evidence are those that say something about the person, in the order in which they were given; which of two that were
// given at the same moment comes first does not depend on the laptop.
const (
	evidence = "SELECT f.deck, i.id, r.attempt, r.place, r.right, r.counted, a.mode" + told + "WHERE r.counted IS NOT NULL "
	inOrder  = "ORDER BY r.counted, a.id, r.place"
)

// itemKey names an item of a deck.
type itemKey struct{ deck, item string }

// responseKey names a response.
type responseKey struct{ attempt, place int64 }

// recount makes all records anew from the responses, and which of them are fresh: where attempts were deleted or came from
// another history, records cannot be carried on. It gives what keeper.record gives, answer by answer.
func recount(ctx context.Context, tx executor) error {
	records, fresh, err := counted(ctx, tx, evidence+inOrder)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM records; UPDATE responses SET fresh = 0 WHERE fresh"); err != nil {
		return err
	}
	for key, r := range records {
		if err := saveRecord(ctx, tx, key, r); err != nil {
			return err
		}
	}
	for _, key := range fresh {
		if _, err := tx.ExecContext(ctx, "UPDATE responses SET fresh = 1 WHERE attempt = ? AND place = ?", key.attempt, key.place); err != nil {
			return err
		}
	}
	return nil
}

// recountOne makes the record of one item anew.
func (k *keeper) recountOne(deck, item string) error {
	ctx := context.Background()
	records, _, err := counted(ctx, k.tx, evidence+"AND f.deck = ? AND i.id = ? "+inOrder, deck, item)
	if err != nil {
		return err
	}
	return saveRecord(ctx, k.tx, itemKey{deck, item}, records[itemKey{deck, item}])
}

func counted(ctx context.Context, tx executor, query string, args ...any) (map[itemKey]study.Record, []responseKey, error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	records, fresh := map[itemKey]study.Record{}, []responseKey(nil)
	for rows.Next() {
		var key itemKey
		var where responseKey
		var right, at int64
		var mode string
		if err := rows.Scan(&key.deck, &key.item, &where.attempt, &where.place, &right, &at, &mode); err != nil {
			return nil, nil, err
		}
		r := records[key]
		if r.Seen == 0 && scoring.Mode(mode) == scoring.Exam {
			fresh = append(fresh, where)
		}
		records[key] = r.After(right != 0, moment(at))
	}
	return records, fresh, rows.Err()
}

// executor changes and asks: a connection or a transaction.
type executor interface {
	querier
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

const recordColumns = "seen, wrong, first_seen, last_seen, last_right, last_wrong, last_gain, streak, level"

func saveRecord(ctx context.Context, tx executor, key itemKey, r study.Record) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO records (deck, item, "+recordColumns+") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		key.deck, key.item, r.Seen, r.Wrong, stamp(r.FirstSeen), stamp(r.LastSeen), stamp(r.LastRight), stamp(r.LastWrong), stamp(r.LastGain), r.Streak, r.Level)
	return err
}

// scanRecord reads recordColumns, behind what else a row has.
func scanRecord(scan func(...any) error, before ...any) (study.Record, error) {
	var r study.Record
	var seen, wrong, first, last, streak, level int64
	var right, missed, gain sql.NullInt64
	err := scan(append(before, &seen, &wrong, &first, &last, &right, &missed, &gain, &streak, &level)...)
	r.Seen, r.Wrong, r.Streak, r.Level = int(seen), int(wrong), int(streak), int(level)
	r.FirstSeen, r.LastSeen = moment(first), moment(last)
	for _, t := range []struct {
		from sql.NullInt64
		to   *time.Time
	}{{right, &r.LastRight}, {missed, &r.LastWrong}, {gain, &r.LastGain}} {
		if t.from.Valid {
			*t.to = moment(t.from.Int64)
		}
	}
	return r, err
}
