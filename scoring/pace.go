package scoring

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// quick is the time in which nobody reads a question: what is answered below it was known by heart, or not read.
const quick = 5 * time.Second

// A report tells of quarters from so many questions on, and of topics where there are several.
const quartersFrom = 12

// Pace is how the time of an attempt went.
type Pace struct {
	Topics   []TopicPace     `json:"topics,omitempty"`   // in the order in which they came up
	Quarters []time.Duration `json:"quarters,omitempty"` // each quarter of the questions; none: they are too few
	Quick    Tally           `json:"quick"`              // the answers given in under five seconds
}

// TopicPace is the time that the questions of a topic took.
type TopicPace struct {
	Topic string        `json:"topic"`
	Time  time.Duration `json:"time"`
	Asked int           `json:"asked"`
}

// paceOf adds up the time of the questions that were asked.
func paceOf(a *Attempt) Pace {
	var p Pace
	var times []time.Duration
	for i := range a.Responses {
		if !a.WasAsked(i) {
			continue
		}
		r, name := &a.Responses[i], a.Form.Items[i].Topic
		k := slices.IndexFunc(p.Topics, func(t TopicPace) bool { return t.Topic == name })
		if k < 0 {
			k = len(p.Topics)
			p.Topics = append(p.Topics, TopicPace{Topic: name})
		}
		p.Topics[k].Time += r.Time
		p.Topics[k].Asked++
		times = append(times, r.Time)
		if r.Answered() && r.Time < quick && r.Time > 0 {
			p.Quick.add(r.Right)
		}
	}
	if n := len(times); n >= quartersFrom {
		p.Quarters = make([]time.Duration, 4)
		for i, t := range times {
			p.Quarters[4*i/n] += t
		}
	}
	return p
}

// words say the pace: topics by the time for each question, slowest first.
func (p *Pace) words(graded bool) string {
	var lines []string
	if len(p.Topics) > 1 {
		topics := slices.Clone(p.Topics)
		slices.SortStableFunc(topics, func(a, b TopicPace) int { return int(b.each() - a.each()) })
		parts := make([]string, len(topics))
		for i, t := range topics {
			parts[i] = Literal(t.Topic) + " " + Minutes(t.each())
		}
		lines = append(lines, "Time per question by topic: "+strings.Join(parts, ", ")+".")
	}
	if len(p.Quarters) > 0 && slices.Max(p.Quarters) >= time.Second {
		parts := make([]string, len(p.Quarters))
		for i, t := range p.Quarters {
			parts[i] = Minutes(t)
		}
		lines = append(lines, "The four quarters took "+strings.Join(parts, ", ")+".")
	}
	if n := p.Quick.Asked; n > 0 && graded {
		lines = append(lines, fmt.Sprintf("%s in under 5 s: %d right, %d wrong.", Counted(n, "answer"), p.Quick.Right, p.Quick.wrong()))
	}
	return strings.Join(lines, "\n\n")
}

func (t TopicPace) each() time.Duration { return t.Time / time.Duration(max(1, t.Asked)) }
