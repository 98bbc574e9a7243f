package history

import (
	"encoding/json"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// Entry is one attempt as the history lists it. Its result is what was stamped when it ended; an open attempt has none
// yet, an abandoned one is not scored.
type Entry struct { //nolint:recvcheck // lists hold entries, not pointers, and so JSON writes them
	ID      string        `json:"id"`
	Mode    scoring.Mode  `json:"mode"`
	State   scoring.State `json:"state"`
	Code    string        `json:"form"`
	Deck    string        `json:"deck"`    // its name
	DeckID  string        `json:"deck_id"` // what records know it by
	Title   string        `json:"title"`
	Digest  string        `json:"digest"`
	Started time.Time     `json:"started"`
	Ended   time.Time     `json:"ended,omitzero"`
	Seen    time.Time     `json:"seen"` // when it was last worked on

	Items    int           `json:"items"`
	Answered int           `json:"answered"`
	At       int           `json:"at"` // the open item, from 0
	Used     time.Duration `json:"-"`
	Limit    time.Duration `json:"-"` // 0: untimed
	Strict   bool          `json:"strict,omitempty"`

	*scoring.Result // nil: open, or abandoned

	Pauses int           `json:"pauses,omitempty"` // times that the clock stood still
	Stood  time.Duration `json:"-"`                // how long in all
}

// MarshalJSON writes lengths of time in whole seconds, as their names say.
func (e Entry) MarshalJSON() ([]byte, error) {
	type plain Entry
	return json.Marshal(struct { //nolint:wrapcheck // it is plain data
		plain
		Used  int `json:"used_seconds"`
		Limit int `json:"limit_seconds"` // 0: untimed
		Stood int `json:"stood_still_seconds,omitempty"`
	}{plain(e), scoring.Seconds(e.Used), scoring.Seconds(e.Limit), scoring.Seconds(e.Stood)})
}

// Graded reports whether the attempt came to its end and has a result; Scored, whether that is an exam's.
func (e *Entry) Graded() bool { return e.Result != nil }

// Scored reports whether the attempt is worth an estimate and a verdict.
func (e *Entry) Scored() bool { return e.Result != nil && e.Score != nil }

// Left is the time left of an open attempt.
func (e *Entry) Left() time.Duration { return max(0, e.Limit-e.Used) }

// Filter says which attempts are listed; the zero Filter lists all.
type Filter struct {
	Mode   scoring.Mode // empty: both
	Open   bool         // only those in progress
	Scored bool         // only submitted and expired ones
	Code   content.Code // only those of this form; zero: of any
	Limit  int          // 0: no limit
}

func (f Filter) where() (string, []any) {
	where, args := "WHERE true", []any(nil)
	if f.Mode != "" {
		where, args = where+" AND mode = ?", append(args, f.Mode)
	}
	if f.Open {
		where += " AND state = 'in progress'"
	}
	if f.Scored {
		where += " AND state IN ('submitted', 'expired')"
	}
	if f.Code.Series != "" {
		where, args = where+" AND series = ? AND number = ?", append(args, f.Code.Series, f.Code.Number)
	}
	limit := f.Limit
	if limit <= 0 {
		limit = -1
	}
	return where + " ORDER BY started DESC, attempt DESC LIMIT ?", append(args, limit)
}
