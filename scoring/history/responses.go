package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"cutscore/scoring"
	"cutscore/scoring/records"
)

// responses writes responses. What has been stamped keeps its stamp: a mended key rewrites no history. Responses without
// anything in them have no row.
func (k *keeper) responses(c *Change, places []int, attempt int64) error {
	for _, place := range places {
		r := &c.Attempt.Responses[place]
		if empty(r) {
			if err := k.exec("DELETE FROM responses WHERE attempt = ? AND place = ?", attempt, place); err != nil {
				return err
			}
			continue
		}
		overruled, err := k.overruled(r, place, attempt)
		if err != nil {
			return err
		}
		var since any
		if !c.Evidence[place].IsZero() {
			if since, err = k.count(c, place, attempt); err != nil {
				return err
			}
		}
		err = k.exec(`INSERT INTO responses (attempt, place, choice, struck, flagged, unsure, time, right, done, counted, first, typed, upheld, fresh, cause, guess)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (attempt, place) DO UPDATE SET
				choice = excluded.choice, struck = excluded.struck, flagged = excluded.flagged, unsure = excluded.unsure,
				time = excluded.time,
				right = CASE WHEN done AND upheld = excluded.upheld THEN right ELSE excluded.right END, done = done OR excluded.done,
				counted = coalesce(counted, excluded.counted), first = excluded.first,
				typed = excluded.typed, upheld = excluded.upheld,
				fresh = excluded.fresh, cause = excluded.cause, guess = excluded.guess`,
			attempt, place, written(r.Choice), written(r.Struck), r.Flagged, r.Unsure, r.Time, r.Right, r.Done, since, written(r.First), written(r.Typed), r.Upheld,
			r.Fresh, r.Cause, r.Guess)
		if err == nil && overruled {
			err = records.RecountOne(context.Background(), k.tx, c.Attempt.Form.DeckID, c.Attempt.Form.Items[place].ID)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// overruled reports whether the person's own word on a finished answer is another one than the file has.
func (k *keeper) overruled(r *scoring.Response, place int, attempt int64) (bool, error) {
	if len(r.Typed) == 0 || !r.Done {
		return false, nil
	}
	var upheld bool
	err := k.get("SELECT upheld FROM responses WHERE attempt = ? AND place = ? AND done", attempt, place).Scan(&upheld)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return upheld != r.Upheld, err
}

// count gives since when a response counts for drills, and brings the item's record up to date if that is now.
func (k *keeper) count(c *Change, place int, attempt int64) (any, error) {
	var before sql.NullInt64
	err := k.get("SELECT counted FROM responses WHERE attempt = ? AND place = ?", attempt, place).Scan(&before)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, err
	}
	if before.Valid {
		return before.Int64, nil
	}
	at := c.Evidence[place]
	form := &c.Attempt.Form
	return records.Stamp(at), records.Add(context.Background(), k.tx, form.DeckID, form.Items[place].ID, c.Attempt.Responses[place].Right, at)
}

func empty(r *scoring.Response) bool {
	return len(r.Choice) == 0 && len(r.First) == 0 && len(r.Typed) == 0 && len(r.Struck) == 0 && !r.Flagged && !r.Unsure && r.Time == 0 && !r.Done &&
		!r.Guess && r.Cause == scoring.NoCause && !r.Fresh
}

// written is how the file has a list of numbers or texts.
func written[T int | string](list []T) string {
	if len(list) == 0 {
		return ""
	}
	text, err := json.Marshal(list)
	if err != nil {
		return "" // cannot be: these are numbers and texts
	}
	return string(text)
}
