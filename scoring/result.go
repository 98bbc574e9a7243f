package scoring

import (
	"cmp"
	"reflect"
	"slices"
)

// Result is what an attempt is worth. It is made once, when the attempt ends, and kept with it: report, summary, history,
// comparison, plain mode and every file read this one. An open or abandoned attempt has none.
type Result struct {
	Asked    int          `json:"asked"`    // all items of an exam; of a drill those that were submitted, each once
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

// TopicTally is how many items of a topic were right, and the time that they took.
type TopicTally struct {
	Topic string `json:"topic"`
	Tally
	Spent Spent `json:"-"`
}

// NewResult judges counts. It is a pure function of them, so that the store need keep nothing else.
func NewResult(mode Mode, cut int, all Tally, answered int, topics []TopicTally) *Result {
	r := &Result{Asked: all.Asked, Answered: answered, Right: all.Right, Topics: topics}
	if mode == Exam {
		s := &Score{Estimate: Scale(r.Right, r.Asked), Cut: cut}
		s.Low, s.High = scaleInterval(r.Right, r.Asked)
		s.Passed = s.Estimate >= cut
		r.Score = s
	}
	return r
}

// Spent is the time that the items took.
func (r *Result) Spent() Spent { return spentOn(r.Topics) }

// result counts an attempt that has ended; nil: it is not scored.
func (a *Attempt) result() *Result {
	if a.State != Submitted && a.State != Expired {
		return nil
	}
	all, answered := Tally{}, 0
	for _, i := range a.Counted() {
		r := &a.Responses[i]
		all.add(r.Right)
		if r.Answered() {
			answered++
		}
	}
	return NewResult(a.Mode, a.Form.Blueprint.CutScore, all, answered, a.topics())
}

// topics counts the items that were asked by topic, and sorts the topics by name. The time is that of all answers, also to what was
// asked again.
func (a *Attempt) topics() []TopicTally {
	var topics []TopicTally
	repeats := repeatsOf(a)
	for _, i := range a.Asked() {
		name := a.Form.Items[i].Topic
		k := slices.IndexFunc(topics, func(t TopicTally) bool { return t.Topic == name })
		if k < 0 {
			k = len(topics)
			topics = append(topics, TopicTally{Topic: name})
		}
		if !repeats[i] {
			topics[k].add(a.Responses[i].Right)
		}
		topics[k].Spent = topics[k].Spent.plus(spentBy(&a.Responses[i]))
	}
	slices.SortFunc(topics, func(a, b TopicTally) int { return cmp.Compare(a.Topic, b.Topic) })
	return topics
}

// Empty reports whether the attempt is a drill that was ended before anything was answered: there is nothing to keep of it.
func (a *Attempt) Empty() bool { return a.Mode == Drill && !a.Open() && len(a.Asked()) == 0 }

// Untouched reports whether the attempt is a drill in which nothing was done yet but look: it need not be kept either.
func (a *Attempt) Untouched() bool {
	return a.Mode == Drill && !slices.ContainsFunc(a.Responses, func(r Response) bool {
		r.Time = 0
		return !reflect.ValueOf(r).IsZero()
	})
}
