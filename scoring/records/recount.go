package records

import (
	"context"

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
	evidence = "SELECT f.deck_id, i.id, r.attempt, r.place, r.right, r.counted, a.mode" + told + "WHERE r.counted IS NOT NULL "
	inOrder  = "ORDER BY r.counted, a.id, r.place"
)

// itemKey names an item of a deck.
type itemKey struct{ deck, item string }

// responseKey names a response.
type responseKey struct{ attempt, place int64 }

// Recount makes all records anew from the responses, and which of them are fresh: where attempts were deleted or came from
// another history, records cannot be carried on. It gives what Add gives, answer by answer. What an exam drew and nobody answered
// keeps its mark: no answer tells of it.
func Recount(ctx context.Context, tx Tx) error {
	records, fresh, err := counted(ctx, tx, evidence+inOrder)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM records; UPDATE responses SET fresh = 0 WHERE fresh AND counted IS NOT NULL"); err != nil {
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

// RecountOne makes the record of one item anew.
func RecountOne(ctx context.Context, tx Tx, deck, item string) error {
	records, _, err := counted(ctx, tx, evidence+"AND f.deck_id = ? AND i.id = ? "+inOrder, deck, item)
	if err != nil {
		return err
	}
	key := itemKey{deck, item}
	return saveRecord(ctx, tx, key, records[key])
}

func counted(ctx context.Context, tx Tx, query string, args ...any) (map[itemKey]study.Record, []responseKey, error) {
	records, fresh := map[itemKey]study.Record{}, []responseKey(nil)
	err := Each(ctx, tx, func(scan func(...any) error) error {
		var key itemKey
		var where responseKey
		var right, at int64
		var mode string
		if err := scan(&key.deck, &key.item, &where.attempt, &where.place, &right, &at, &mode); err != nil {
			return err
		}
		r := records[key]
		if r.Seen == 0 && scoring.Mode(mode) == scoring.Exam {
			fresh = append(fresh, where)
		}
		records[key] = r.After(right != 0, Moment(at))
		return nil
	}, query, args...)
	return records, fresh, err
}
