package scoring

import (
	"encoding/json"
	"time"
)

// Lengths of time are whole seconds wherever they are written for other programs. A report is embedded in what `report` writes,
// which keeps it from writing itself: InSeconds stands beside it there.

// InSeconds are a report's own lengths of time, for JSON.
type InSeconds struct {
	Used   int           `json:"used_seconds"`
	Limit  int           `json:"limit_seconds"` // 0: untimed
	Pauses []pauseLength `json:"pauses,omitempty"`
}

type pauseLength struct {
	At      time.Time `json:"at"`
	Seconds int       `json:"seconds"`
	Why     Why       `json:"why"`
	Counted bool      `json:"counted,omitempty"` // the clock ran on
}

// InSeconds gives them.
func (r *Report) InSeconds() InSeconds {
	s := InSeconds{Used: Seconds(r.Used), Limit: Seconds(r.Limit)}
	for _, p := range r.Pauses {
		s.Pauses = append(s.Pauses, pauseLength{p.At, Seconds(p.Length), p.Why, p.Counted})
	}
	return s
}

type spentSeconds struct {
	Topic     string `json:"topic,omitempty"`
	Seconds   int    `json:"seconds"`
	Questions int    `json:"questions"` // that were looked at
}

// MarshalJSON writes seconds.
func (s Spent) MarshalJSON() ([]byte, error) {
	return json.Marshal(spentSeconds{"", Seconds(s.Time), s.Items}) //nolint:wrapcheck // it is plain data
}

// MarshalJSON writes seconds.
func (t TopicPace) MarshalJSON() ([]byte, error) {
	return json.Marshal(spentSeconds{t.Topic, Seconds(t.Time), t.Items}) //nolint:wrapcheck // as above
}

// MarshalJSON writes seconds.
func (t ItemTime) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct { //nolint:wrapcheck // as above
		Number  int     `json:"number"`
		Seconds int     `json:"seconds"`
		Went    Outcome `json:"went"`
	}{t.Number, Seconds(t.Time), t.Went})
}

// MarshalJSON writes seconds.
func (p Pace) MarshalJSON() ([]byte, error) {
	var quarters []int
	for _, q := range p.Quarters {
		quarters = append(quarters, Seconds(q))
	}
	return json.Marshal(struct { //nolint:wrapcheck // as above
		Topics   []TopicPace `json:"topics,omitempty"`
		Quarters []int       `json:"quarters_seconds,omitempty"`
		Quick    Tally       `json:"quick"`
	}{p.Topics, quarters, p.Quick})
}
