package history

import (
	"encoding/json"

	"cutscore/scoring"
)

// insert makes the row of a new attempt; update fills it.
func (k *keeper) insert(c *sheet) (int64, error) {
	form, err := k.form(&c.fixed.form)
	if err != nil {
		return 0, err
	}
	key, err := k.add(`INSERT INTO attempts
		(id, form, mode, state, started, at, used, time_limit, item_limit, strict, pauses, seen, owner, items, answered, cut)
		VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, 0, '[]', ?, ?, ?, 0, ?)`,
		c.id, form, c.fixed.mode, scoring.InProgress, stamp(c.fixed.started), c.fixed.itemLimit, stamp(c.fixed.started), k.owner,
		len(c.responses), c.fixed.form.Blueprint.CutScore)
	if err != nil {
		return 0, err
	}
	if c.fixed.mode == scoring.Exam {
		if err := k.advance(c.fixed.form.Code); err != nil {
			return 0, err
		}
	}
	c.whole = false // the form is in
	return key, nil
}

func (k *keeper) update(w *work, r row) error {
	c := &w.copy
	if !c.known {
		return nil
	}
	if c.whole {
		form, err := k.form(&c.fixed.form)
		if err != nil {
			return err
		}
		if err := k.exec("UPDATE attempts SET form = ?, items = ? WHERE attempt = ?", form, len(c.responses), r.key); err != nil {
			return err
		}
		w.places = all(len(c.responses))
	}
	if err := k.responses(c, w.places, r.key); err != nil {
		return err
	}
	if err := k.events(w.events, r); err != nil {
		return err
	}
	return k.mark(c, r.key, r.events+len(w.events))
}

// mark writes where the attempt stands. A clock that has not been started keeps the last reading.
func (k *keeper) mark(c *sheet, key int64, events int) error {
	m := &c.mark
	pauses, err := json.Marshal(m.clock.Pauses)
	if err != nil {
		return err
	}
	err = k.exec(`UPDATE attempts SET state = ?, ended = ?, at = ?, used = ?, time_limit = ?, strict = ?, pauses = ?,
		seen = coalesce(?, seen), answered = ?, events = ? WHERE attempt = ?`,
		m.state, stamp(m.ended), m.at, m.clock.Used, m.clock.Limit, m.clock.Strict, string(pauses),
		stamp(m.seen), m.answered, events, key)
	if err != nil || c.result == nil {
		return err
	}
	return k.exec("UPDATE attempts SET asked = ?, right = ?, estimate = ?, passed = ?, topics = ?, stops = ?, stood = ? WHERE attempt = ?",
		c.result.asked, c.result.right, c.result.estimate, c.result.passed, topicLines(c.result.topics), c.result.stops, c.result.stood, key)
}

func (k *keeper) events(events []event, r row) error {
	for i, e := range events {
		var place, detail any
		if e.place >= 0 {
			place = e.place
		}
		if e.detail != "" {
			detail = e.detail
		}
		err := k.exec("INSERT INTO events (attempt, number, at, what, place, detail) VALUES (?, ?, coalesce(?, 0), ?, ?, ?)",
			r.key, r.events+1+i, stamp(e.at), e.what, place, detail)
		if err != nil {
			return err
		}
	}
	return nil
}

func all(n int) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	return places
}
