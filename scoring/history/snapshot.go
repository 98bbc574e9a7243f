package history

import (
	"slices"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// mark is what changes all the time about an attempt: where it stands and what its clock says.
type mark struct {
	state    scoring.State
	ended    time.Time
	at       int
	answered int
	clock    scoring.Clock
	seen     time.Time // the clock's last reading of the wall
}

// fixed is what stays about an attempt once it has begun.
type fixed struct {
	mode      scoring.Mode
	form      content.Form
	started   time.Time
	itemLimit time.Duration
}

// result is what an attempt was worth when it ended.
type result struct {
	asked, right, estimate int
	passed                 bool
	topics                 []TopicResult
	stops                  int
	stood                  time.Duration
}

func markOf(a *scoring.Attempt) mark {
	m := mark{state: a.State, ended: a.Ended, at: a.At, clock: a.Clock, seen: a.Clock.LastRead()}
	m.clock.Pauses = slices.Clone(a.Clock.Pauses)
	for i := range a.Responses {
		if a.Responses[i].Answered() {
			m.answered++
		}
	}
	return m
}

func fixedOf(a *scoring.Attempt) fixed {
	f := fixed{mode: a.Mode, form: a.Form, started: a.Started, itemLimit: a.ItemLimit}
	f.form.Items = slices.Clone(a.Form.Items)
	return f
}

func copyResponse(r scoring.Response) scoring.Response {
	r.Choice, r.Struck = slices.Clone(r.Choice), slices.Clone(r.Struck)
	return r
}

// resultOf adds an ended attempt up. In a drill only the items that were finished count: who stops a drill has not
// failed the rest.
func resultOf(a *scoring.Attempt, counted []time.Time) *result {
	r := &result{}
	byTopic := map[string]int{}
	for i := range a.Responses {
		if a.Mode == scoring.Drill && counted[i].IsZero() {
			continue
		}
		topic := a.Form.Items[i].Topic
		k, known := byTopic[topic]
		if !known {
			k = len(r.topics)
			byTopic[topic] = k
			r.topics = append(r.topics, TopicResult{Topic: topic})
		}
		r.asked++
		r.topics[k].Asked++
		if a.Responses[i].Right {
			r.right++
			r.topics[k].Right++
		}
	}
	slices.SortFunc(r.topics, func(a, b TopicResult) int {
		if a.Topic < b.Topic {
			return -1
		}
		return 1
	})
	r.estimate = scoring.Scale(r.right, r.asked)
	r.passed = a.Mode == scoring.Exam && r.estimate >= a.Form.Blueprint.CutScore
	for _, p := range a.Clock.Pauses {
		if !p.Counted {
			r.stops++
			r.stood += p.Length
		}
	}
	return r
}
