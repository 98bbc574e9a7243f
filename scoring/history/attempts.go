package history

import (
	"encoding/json"

	"cutscore/scoring"
	"cutscore/scoring/records"
)

// insert makes the row of a new attempt; update fills it.
func (k *keeper) insert(c *Change) (int64, error) {
	a := c.Attempt
	form, err := k.form(&a.Form)
	if err != nil {
		return 0, err
	}
	key, err := k.add(`INSERT INTO attempts
		(id, form, mode, state, started, at, used, time_limit, item_limit, strict, pauses, seen, owner, items, answered, cut)
		VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, 0, '[]', ?, ?, ?, 0, ?)`,
		c.ID, form, a.Mode, scoring.InProgress, records.Stamp(a.Started), a.ItemLimit, records.Stamp(a.Started), k.owner,
		a.Form.Distinct(), a.Form.Blueprint.CutScore)
	if err != nil {
		return 0, err
	}
	if a.Mode == scoring.Exam {
		if err := k.advance(a.Form.Code); err != nil {
			return 0, err
		}
	}
	return key, nil
}

func (k *keeper) update(c *Change, whole bool, places []int, key int64) error {
	if whole {
		form, err := k.form(&c.Attempt.Form)
		if err != nil {
			return err
		}
		if err := k.exec("UPDATE attempts SET form = ?, items = ? WHERE attempt = ?", form, c.Attempt.Form.Distinct(), key); err != nil {
			return err
		}
		places = all(len(c.Attempt.Responses))
		if err := k.exec("DELETE FROM responses WHERE attempt = ? AND place >= ?", key, len(places)); err != nil { // of what is not asked again
			return err
		}
	}
	if err := k.responses(c, places, key); err != nil {
		return err
	}
	if err := k.progress(c, key); err != nil {
		return err
	}
	return k.result(c.Attempt, key)
}

// progress writes where the attempt stands. A clock that has not been started keeps the last reading.
func (k *keeper) progress(c *Change, key int64) error {
	a := c.Attempt
	pauses, err := json.Marshal(a.Clock.Pauses)
	if err != nil {
		return err
	}
	return k.exec(`UPDATE attempts SET state = ?, ended = ?, at = ?, used = ?, time_limit = ?, strict = ?, pauses = ?,
		seen = coalesce(?, seen), answered = ?, expected = ?, writes = writes + 1 WHERE attempt = ?`,
		a.State, records.Stamp(a.Ended), a.At, a.Clock.Used, a.Clock.Limit, a.Clock.Strict, string(pauses),
		records.Stamp(c.Seen), a.Progress(), a.Expected, key)
}

// result writes what an attempt was worth, as it was stamped when it ended, and how the clock stood still. Estimate and
// verdict are written for those who read the file with other tools; scoring makes them anew of the counts.
func (k *keeper) result(a *scoring.Attempt, key int64) error {
	if a.Open() {
		return nil
	}
	stops, stood := 0, a.Clock.StoodStill()
	for _, p := range a.Clock.Pauses {
		if !p.Counted {
			stops++
		}
	}
	if err := k.exec("UPDATE attempts SET stops = ?, stood = ? WHERE attempt = ?", stops, stood, key); err != nil || a.Result == nil {
		return err
	}
	r := a.Result
	var estimate, passed any
	if r.Score != nil {
		estimate, passed = r.Estimate, r.Passed
	}
	return k.exec("UPDATE attempts SET asked = ?, right = ?, estimate = ?, passed = ?, topics = ?, answered = ? WHERE attempt = ?",
		r.Asked, r.Right, estimate, passed, topicLines(r.Topics), r.Answered, key)
}

func all(n int) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	return places
}
