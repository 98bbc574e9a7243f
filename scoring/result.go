package scoring

import (
	"cmp"
	"slices"
	"time"
)

// Result is what an attempt is worth. It is made once, when the attempt ends, and kept with it: report, summary, history,
// comparison, plain mode and every file read this one. An open or abandoned attempt has none.
type Result struct {
	Asked    int          `json:"asked"`    // all items of an exam; of a drill those that were submitted
	Answered int          `json:"answered"` // of those
	Right    int          `json:"right"`
	Topics   []TopicTally `json:"topics,omitempty"` // by name
	*Score                // nil: a drill, which is worth no estimate and no verdict
}

// Score is what an exam is worth beside its counts.
type Score struct {
	Estimate int  `json:"practice_estimate"` // 100 to 1000
	Low      int  `json:"low"`               // 95 % interval of the estimate
	High     int  `json:"high"`
	Cut      int  `json:"cut_score"`
	Passed   bool `json:"passed"`
}

// TopicTally is how many items of a topic were right.
type TopicTally struct {
	Topic string `json:"topic"`
	Tally
}

// NewResult judges counts. It is a pure function of them, so that the store need keep nothing else.
func NewResult(mode Mode, cut int, all Tally, answered int, topics []TopicTally) *Result {
	r := &Result{Asked: all.Asked, Answered: answered, Right: all.Right, Topics: topics}
	if mode == Exam {
		s := &Score{Estimate: Scale(r.Right, r.Asked), Cut: cut}
		s.Low, s.High = ScaleInterval(r.Right, r.Asked)
		s.Passed = s.Estimate >= cut
		r.Score = s
	}
	return r
}

// Pace is how long an answered item took on average, with all that went by beside; 0 where nothing was answered.
func (r *Result) Pace(used time.Duration) time.Duration {
	if r.Answered < 1 {
		return 0
	}
	return used / time.Duration(r.Answered)
}

// result counts an attempt that has ended; nil: it is not scored.
func (a *Attempt) result() *Result {
	if a.State != Submitted && a.State != Expired {
		return nil
	}
	all, answered := Tally{}, 0
	var topics []TopicTally
	for i := range a.Responses {
		if !a.WasAsked(i) {
			continue
		}
		r, name := &a.Responses[i], a.Form.Items[i].Topic
		all.add(r.Right)
		if r.Answered() {
			answered++
		}
		k := slices.IndexFunc(topics, func(t TopicTally) bool { return t.Topic == name })
		if k < 0 {
			k = len(topics)
			topics = append(topics, TopicTally{Topic: name})
		}
		topics[k].add(r.Right)
	}
	slices.SortFunc(topics, func(a, b TopicTally) int { return cmp.Compare(a.Topic, b.Topic) })
	return NewResult(a.Mode, a.Form.Blueprint.CutScore, all, answered, topics)
}

// WasAsked reports whether an item counts as asked: all of an exam, and of a drill those that were submitted; a choice that
// was not submitted says nothing. Histories of earlier versions call every item of a drill done: those that were never
// looked at took no time and have no answer.
func (a *Attempt) WasAsked(item int) bool {
	r := &a.Responses[item]
	return a.Mode == Exam || r.Done && (r.Answered() || r.Time > 0)
}
