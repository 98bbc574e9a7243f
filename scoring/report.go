package scoring

import (
	"cmp"
	"slices"
	"time"
)

// Report is the score report of an ended attempt. The screen and the written reports all come from this one value.
type Report struct {
	Attempt  string    `json:"attempt"`
	Mode     Mode      `json:"mode"`
	State    State     `json:"state"`
	Title    string    `json:"title"`
	Deck     string    `json:"deck"`
	Digest   string    `json:"digest"`
	Code     string    `json:"form"`
	Started  time.Time `json:"started"`
	Ended    time.Time `json:"ended"`
	Right    int       `json:"right"`
	Asked    int       `json:"asked"`
	Open     []int     `json:"unanswered,omitempty"` // numbers of the items without an answer
	Estimate int       `json:"practice_estimate"`    // 100 to 1000
	Low      int       `json:"low"`                  // 95 % interval of the estimate
	High     int       `json:"high"`
	Cut      int       `json:"cut_score"`
	Passed   bool      `json:"passed"`
	Chance   float64   `json:"chance_to_pass"` // 0 to 1, under a uniform prior

	Topics  []TopicScore  `json:"topics"`
	Used    time.Duration `json:"used"`
	Limit   time.Duration `json:"limit"` // 0: untimed
	Strict  bool          `json:"strict,omitempty"`
	Pauses  []Pause       `json:"pauses,omitempty"`
	Slowest []ItemTime    `json:"slowest,omitempty"`
	Marks   []MarkScore   `json:"marks"`
	Next    Action        `json:"next"`

	Calibration Calibration `json:"calibration"`
}

// ItemTime is the time that one item took.
type ItemTime struct {
	Number int           `json:"number"`
	Time   time.Duration `json:"time"`
	Right  bool          `json:"right"`
}

// MarkScore counts the items with a mark, such as flagged, by how they went.
type MarkScore struct {
	Mark  string `json:"mark"`
	Right int    `json:"right"`
	Wrong int    `json:"wrong"`
}

// The marks that a report counts. Sure is every answered item that was not marked as unsure.
const (
	MarkFlagged = "flagged"
	MarkUnsure  = "unsure"
	MarkSure    = "sure"
)

const slowestShown = 3

// NewReport makes the report of an ended attempt. In a drill only the items that it came to were asked.
func NewReport(a *Attempt) Report {
	r := Report{
		Attempt: a.ID, Mode: a.Mode, State: a.State, Title: a.Form.Title, Deck: a.Form.Deck, Digest: a.Form.Digest,
		Code: a.Form.Code.String(), Started: a.Started, Ended: a.Ended, Cut: a.Form.Blueprint.CutScore,
		Used: a.Clock.Used, Limit: a.Clock.Limit, Strict: a.Clock.Strict, Pauses: a.Clock.Pauses,
	}
	for i := range a.Responses {
		switch p := &a.Responses[i]; {
		case !a.CameTo(i):
			continue
		case !p.Answered():
			r.Open = append(r.Open, i+1)
		case p.Right:
			r.Right++
		}
		r.Asked++
	}
	if r.Scored() {
		r.Estimate = Scale(r.Right, r.Asked)
		r.Low, r.High = ScaleInterval(r.Right, r.Asked)
		r.Passed, r.Chance = r.Estimate >= r.Cut, PassChance(r.Right, r.Asked, CutShare(r.Cut))
	}
	r.Topics = topicScores(a)
	r.Slowest = slowest(a)
	r.Marks = markScores(a)
	r.Calibration = Calibrate(a)
	if r.Next = (Action{Do: DoNext}); r.Graded() {
		r.Next = advise(r.Topics)
	}
	return r
}

// CameTo reports whether an item counts as asked: all of an exam, and of a drill those that were submitted or answered
// before it was stopped. Histories of earlier versions call every item of a drill done: those took no time.
func (a *Attempt) CameTo(item int) bool {
	r := &a.Responses[item]
	return a.Mode == Exam || r.Answered() || r.Done && r.Time > 0
}

// Graded reports whether the attempt came to its end, so that its items are right or wrong.
func (r *Report) Graded() bool { return r.State == Submitted || r.State == Expired }

// Scored reports whether the attempt is worth an estimate and a verdict: an exam that came to its end.
func (r *Report) Scored() bool { return r.Mode == Exam && r.Graded() }

func slowest(a *Attempt) []ItemTime {
	var times []ItemTime
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Time >= time.Second && a.CameTo(i) {
			times = append(times, ItemTime{i + 1, r.Time, r.Right})
		}
	}
	slices.SortStableFunc(times, func(a, b ItemTime) int { return cmp.Compare(b.Time, a.Time) })
	return times[:min(len(times), slowestShown)]
}

func markScores(a *Attempt) []MarkScore {
	marks := []struct {
		name string
		has  func(*Response) bool
	}{
		{MarkFlagged, func(r *Response) bool { return r.Flagged }},
		{MarkUnsure, func(r *Response) bool { return r.Unsure }},
		{MarkSure, func(r *Response) bool { return r.Answered() && !r.Unsure }},
	}
	scores := make([]MarkScore, len(marks))
	for k, m := range marks {
		scores[k].Mark = m.name
		for i := range a.Responses {
			switch r := &a.Responses[i]; {
			case !m.has(r):
			case r.Right:
				scores[k].Right++
			default:
				scores[k].Wrong++
			}
		}
	}
	return scores
}

// Times is how long an answered item took on average, with all that went by beside.
func (r *Report) Times() time.Duration {
	answered := r.Asked - len(r.Open)
	if answered < 1 {
		return 0
	}
	return r.Used / time.Duration(answered)
}

// StoodStill is the time that the clock did not count.
func (r *Report) StoodStill() time.Duration {
	var total time.Duration
	for _, p := range r.Pauses {
		if !p.Counted {
			total += p.Length
		}
	}
	return total
}
