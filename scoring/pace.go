package scoring

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// quick is the time in which nobody reads a question: what is answered below it was known by heart, or not read.
const quick = 5 * time.Second

// A report tells of quarters from so many questions on, where each was come to, and of topics where there are several.
const quartersFrom = 12

// Spent is the time that items took, and how many of them were looked at: a topic that was never reached has no pace, and what
// was paged past in less than a second was not looked at. It is the only measure of pace; all that goes by beside, such as the
// overview or the feedback of a drill, is the clock's.
type Spent struct {
	Time  time.Duration
	Items int
}

// Each is the time that an item took on average; 0: none was looked at.
func (s Spent) Each() time.Duration { return s.Time / time.Duration(max(1, s.Items)) }

// spentBy is what one response adds.
func spentBy(r *Response) Spent {
	if r.Answered() || r.Time >= time.Second {
		return Spent{r.Time, 1}
	}
	return Spent{}
}

func (s Spent) plus(more Spent) Spent { return Spent{s.Time + more.Time, s.Items + more.Items} }

func spentOn(topics []TopicTally) (all Spent) {
	for _, t := range topics {
		all = all.plus(t.Spent)
	}
	return all
}

// Pace is how the time of an attempt went.
type Pace struct {
	Topics   []TopicPace     // those that were reached, the slowest first
	Quarters []time.Duration // each quarter of the questions; none: they are too few
	Quick    Tally           // the answers given in under five seconds
}

// TopicPace is the time that the questions of a topic took.
type TopicPace struct {
	Topic string
	Spent
}

// paceOf tells how the time went on the questions that were asked.
func paceOf(a *Attempt, topics []TopicTally) Pace {
	var p Pace
	for _, t := range topics {
		if t.Spent.Items > 0 {
			p.Topics = append(p.Topics, TopicPace{t.Topic, t.Spent})
		}
	}
	slices.SortStableFunc(p.Topics, func(a, b TopicPace) int { return cmp.Compare(b.Each(), a.Each()) })
	var times []time.Duration
	for i := range a.Responses {
		if !a.WasAsked(i) {
			continue
		}
		r := &a.Responses[i]
		times = append(times, r.Time)
		if r.Answered() && !r.Incomplete(&a.Form.Items[i]) && r.Time < quick && r.Time > 0 {
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

// beside is the least time worth telling that the clock counted beside the questions: below, it is rounding.
const beside = 2 * time.Second

// words say the pace of an attempt that took so long.
func (p Pace) words(graded bool, used time.Duration) string {
	var lines []string
	if len(p.Topics) > 1 && p.Topics[0].Each() >= time.Second {
		parts := make([]string, len(p.Topics))
		for i, t := range p.Topics {
			parts[i] = Literal(t.Topic) + " " + Minutes(t.Each())
		}
		lines = append(lines, "Time per question by topic: "+strings.Join(parts, ", ")+".")
	}
	if len(p.Quarters) > 0 && slices.Min(p.Quarters) >= time.Second {
		parts := make([]string, len(p.Quarters))
		rest := used
		for i, t := range p.Quarters {
			parts[i] = Minutes(t)
			rest -= t
		}
		line := "The four quarters of the questions took " + strings.Join(parts, ", ") + "."
		if rest >= beside {
			line += " The other " + Minutes(rest) + " went by between them, as in the overview or on an answer shown."
		}
		lines = append(lines, line)
	}
	if n := p.Quick.Asked; n > 0 && graded {
		lines = append(lines, fmt.Sprintf("%s in under 5 s: %d right, %d wrong.", Counted(n, "answer"), p.Quick.Right, p.Quick.wrong()))
	}
	return strings.Join(lines, "\n\n")
}
func (r *Report) slowWords() string {
	if len(r.Slowest) == 0 {
		return ""
	}
	slow := make([]string, len(r.Slowest))
	for i, s := range r.Slowest {
		words := Minutes(s.Time)
		if r.Graded() {
			words += ", " + string(s.Went)
		}
		slow[i] = fmt.Sprintf("question %d (%s)", s.Number, words)
	}
	return "Slowest: " + strings.Join(slow, ", ") + "."
}
