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
}

// TopicScore is how a topic went.
type TopicScore struct {
	Topic string `json:"topic"`
	Right int    `json:"right"`
	Asked int    `json:"asked"`
	Word  string `json:"word"` // what that says, honestly
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

// The words for a topic.
const (
	WordStrong = "strong"
	WordWeak   = "needs work"
	WordFew    = "too few to tell"
)

// Do is what a report advises.
type Do string

// The actions a report can end with.
const (
	DoDrill Do = "drill" // drill Topic
	DoNext  Do = "next"  // sit the next form
)

// Action is the one next thing to do.
type Action struct {
	Do    Do     `json:"do"`
	Topic string `json:"topic,omitempty"`
	Wrong int    `json:"wrong,omitempty"` // how many items of the topic were missed
}

const slowestShown = 3

// NewReport makes the report of an ended attempt.
func NewReport(a *Attempt) Report {
	cut := a.Form.Blueprint.CutScore
	r := Report{
		Attempt: a.ID, Mode: a.Mode, State: a.State, Title: a.Form.Title, Deck: a.Form.Deck, Digest: a.Form.Digest,
		Code: a.Form.Code.String(), Started: a.Started, Ended: a.Ended, Asked: len(a.Responses), Open: a.Unanswered(),
		Cut: cut, Used: a.Clock.Used, Limit: a.Clock.Limit, Strict: a.Clock.Strict, Pauses: a.Clock.Pauses,
	}
	for i := range a.Responses {
		if a.Responses[i].Right {
			r.Right++
		}
	}
	low, high := Wilson(r.Right, r.Asked)
	r.Estimate, r.Low, r.High = Scale(r.Right, r.Asked), scaleShare(low), scaleShare(high)
	r.Passed, r.Chance = r.Estimate >= cut, PassChance(r.Right, r.Asked, CutShare(cut))
	r.Topics = topicScores(a, CutShare(cut))
	r.Slowest = slowest(a)
	r.Marks = markScores(a)
	r.Next = advise(r.Topics)
	return r
}

func topicScores(a *Attempt, cut float64) []TopicScore {
	var scores []TopicScore
	for i := range a.Responses {
		name := a.Form.Items[i].Topic
		k := slices.IndexFunc(scores, func(t TopicScore) bool { return t.Topic == name })
		if k < 0 {
			k = len(scores)
			scores = append(scores, TopicScore{Topic: name})
		}
		scores[k].Asked++
		if a.Responses[i].Right {
			scores[k].Right++
		}
	}
	for k := range scores {
		scores[k].Word = topicWord(scores[k].Right, scores[k].Asked, cut)
	}
	slices.SortFunc(scores, func(a, b TopicScore) int { return cmp.Compare(a.Topic, b.Topic) })
	return scores
}

// topicWord says strong or weak only where the 95 % interval lies wholly on one side of the cut.
func topicWord(right, asked int, cut float64) string {
	switch low, high := Wilson(right, asked); {
	case low >= cut:
		return WordStrong
	case high < cut:
		return WordWeak
	}
	return WordFew
}

func slowest(a *Attempt) []ItemTime {
	var times []ItemTime
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Time >= time.Second {
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

// advise names the topic with the smallest share right; among equals the one with more missed. Nothing missed: the next
// form.
func advise(topics []TopicScore) Action {
	best := Action{Do: DoNext}
	share := 1.0
	for _, t := range topics {
		s, wrong := float64(t.Right)/float64(t.Asked), t.Asked-t.Right
		if wrong > 0 && (s < share || s == share && wrong > best.Wrong) {
			share, best = s, Action{DoDrill, t.Topic, wrong}
		}
	}
	return best
}

// Times is how long the items of a report took on average.
func (r *Report) Times() time.Duration {
	if r.Asked == 0 {
		return 0
	}
	return r.Used / time.Duration(r.Asked)
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
