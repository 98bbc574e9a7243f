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
	Open     []int     `json:"unanswered,omitempty"` // numbers of the questions without an answer,
	Unknown  []int     `json:"not_known,omitempty"`  // of a drill those that were said not to be known,
	Part     []int     `json:"incomplete,omitempty"` // and of those with half of an answer
	Estimate int       `json:"practice_estimate"`    // 100 to 1000
	Expected int       `json:"expected,omitempty"`   // what the person had expected; 0: nobody asked
	Low      int       `json:"low"`                  // 95 % interval of the estimate
	High     int       `json:"high"`
	Cut      int       `json:"cut_score"`
	Passed   bool      `json:"passed"`
	Chance   float64   `json:"chance_to_pass"` // 0 to 1: another such exam, under a uniform prior

	Topics  []TopicScore  `json:"topics"`
	Used    time.Duration `json:"-"`
	Spent   Spent         `json:"spent"` // on the questions alone
	Limit   time.Duration `json:"-"`     // 0: untimed
	Strict  bool          `json:"strict,omitempty"`
	Pauses  []Pause       `json:"-"`
	Slowest []ItemTime    `json:"slowest,omitempty"`
	Went    Pace          `json:"time"`       // how the time went
	Fresh   Tally         `json:"fresh"`      // of an exam: the questions never answered before,
	Met     Tally         `json:"met_before"` // and the others
	Changed Changes       `json:"changed"`
	Causes  []CauseCount  `json:"causes,omitempty"`
	Marks   []MarkScore   `json:"marks"`
	Next    Action        `json:"next"`

	Calibration Calibration `json:"calibration"`
}

// ItemTime is the time that one item took.
type ItemTime struct {
	Number int
	Time   time.Duration
	Went   Outcome
}

const slowestShown = 3

// NewReport makes the report of an ended attempt. In a drill only the items that it came to were asked.
func NewReport(a *Attempt) Report {
	r := Report{
		Attempt: a.ID, Mode: a.Mode, State: a.State, Title: a.Form.Title, Deck: a.Form.Deck, Digest: a.Form.Digest,
		Code: a.Form.Code.String(), Started: a.Started, Ended: a.Ended, Expected: a.Expected, Cut: a.Form.Blueprint.CutScore,
		Used: a.Clock.Used, Limit: a.Clock.Limit, Strict: a.Clock.Strict, Pauses: a.Clock.Pauses,
	}
	unknown := func(r *Response) bool { return a.Mode == Drill && r.Cause == NotKnown }
	r.Unknown = askedAnd(a, Unanswered, unknown)
	r.Open = askedAnd(a, Unanswered, func(r *Response) bool { return !unknown(r) })
	r.Part = askedAnd(a, Incomplete, func(*Response) bool { return true })
	result := a.Result
	if result == nil { // abandoned, or looked at while it goes on
		result = &Result{Asked: len(a.Responses)}
	}
	r.Asked, r.Right = result.Asked, result.Right
	if s := result.Score; s != nil {
		r.Estimate, r.Low, r.High, r.Passed = s.Estimate, s.Low, s.High, s.Passed
		r.Chance = Predict(float64(r.Right+1), float64(r.Asked-r.Right+1), r.Asked, PassNeeds(r.Asked, r.Cut))
	}
	r.Topics = topicScores(result.Topics, a.Form.Blueprint.CutScore)
	topics := a.topics()
	r.Slowest, r.Went, r.Spent = slowest(a), paceOf(a, topics), spentOn(topics)
	r.Marks = markScores(a)
	r.Fresh, r.Met = freshAndMet(a)
	r.Changed, r.Causes = changes(a), causes(a)
	r.Calibration = calibrate(a)
	switch {
	case a.Empty():
		r.Next = Action{Do: DoDrill}
	case r.Graded():
		r.Next = advise(r.Topics)
		r.Next.Missed = missedOf(a, r.Next.Topic)
	default:
		r.Next = Action{Do: DoNext}
	}
	return r
}

// Graded reports whether the attempt came to its end, so that its items are right or wrong.
func (r *Report) Graded() bool { return r.State == Submitted || r.State == Expired }

// Scored reports whether the attempt is worth an estimate and a verdict: an exam that came to its end.
func (r *Report) Scored() bool { return r.Mode == Exam && r.Graded() }

// askedAnd lists the numbers, from 1, of the items that count, went so and fit.
func askedAnd(a *Attempt, went Outcome, fits func(*Response) bool) []int {
	var numbers []int
	for _, i := range a.Counted() {
		if r := &a.Responses[i]; r.Outcome(&a.Form.Items[i]) == went && fits(r) {
			numbers = append(numbers, numberOf(a, i))
		}
	}
	return numbers
}

func slowest(a *Attempt) []ItemTime {
	var times []ItemTime
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Time >= time.Second && a.WasAsked(i) {
			times = append(times, ItemTime{numberOf(a, i), r.Time, r.Outcome(&a.Form.Items[i])})
		}
	}
	slices.SortStableFunc(times, func(a, b ItemTime) int { return cmp.Compare(b.Time, a.Time) })
	return times[:min(len(times), slowestShown)]
}

// StoodStill is the time that the clock did not count.
func (r *Report) StoodStill() time.Duration { return stoodStill(r.Pauses) }

func stoodStill(pauses []Pause) time.Duration {
	var total time.Duration
	for _, p := range pauses {
		if !p.Counted {
			total += p.Length
		}
	}
	return total
}
