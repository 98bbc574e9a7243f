package records

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"cutscore/scoring/study"
)

// Items gives what is known of each item that was ever answered, by item id, from exams and drills alike. It is
// for drills: an exam never reads it.
func (b *Book) Items() (map[string]study.Record, error) {
	records := map[string]study.Record{}
	err := b.file.each(func(scan func(...any) error) error {
		var id string
		r, err := scanRecord(scan, &id)
		records[id] = r
		return err
	}, "SELECT item, "+recordColumns+" FROM records WHERE deck = ?", b.deck.ID)
	return records, err
}

// Add notes in an item's record that it was answered. The times are those of this answer even where they are earlier than
// before: a clock that was wrong once must not keep an item away for a year.
func Add(ctx context.Context, tx Tx, deck, item string, right bool, at time.Time) error {
	r, err := scanRecord(tx.QueryRowContext(ctx, "SELECT "+recordColumns+" FROM records WHERE deck = ? AND item = ?", deck, item).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		r, err = study.Record{}, nil
	}
	if err != nil {
		return err
	}
	return saveRecord(ctx, tx, itemKey{deck, item}, r.After(right, at))
}

const recordColumns = "seen, wrong, first_seen, last_seen, last_right, last_wrong, last_gain, streak, level"

func saveRecord(ctx context.Context, tx Tx, key itemKey, r study.Record) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO records (deck, item, "+recordColumns+") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		key.deck, key.item, r.Seen, r.Wrong, Stamp(r.FirstSeen), Stamp(r.LastSeen), Stamp(r.LastRight), Stamp(r.LastWrong), Stamp(r.LastGain), r.Streak, r.Level)
	return err
}

// scanRecord reads recordColumns, behind what else a row has.
func scanRecord(scan func(...any) error, before ...any) (study.Record, error) {
	var r study.Record
	var seen, wrong, first, last, streak, level int64
	var right, missed, gain sql.NullInt64
	err := scan(append(before, &seen, &wrong, &first, &last, &right, &missed, &gain, &streak, &level)...)
	r.Seen, r.Wrong, r.Streak, r.Level = int(seen), int(wrong), int(streak), int(level)
	r.FirstSeen, r.LastSeen = Moment(first), Moment(last)
	for _, t := range []struct {
		from sql.NullInt64
		to   *time.Time
	}{{right, &r.LastRight}, {missed, &r.LastWrong}, {gain, &r.LastGain}} {
		if t.from.Valid {
			*t.to = Moment(t.from.Int64)
		}
	}
	return r, err
}
