package scoring

import (
	"cmp"

	"cutscore/content"
)

// TopicScore is how a topic went.
type TopicScore struct {
	Topic string `json:"topic"`
	Right int    `json:"right"`
	Asked int    `json:"asked"`
	Word  string `json:"word"` // what that says, honestly
}

// The words for a topic.
const (
	WordStrong = "strong"
	WordWeak   = "needs work"
	WordFew    = "too few to tell"
	WordNear   = "close to the cut score" // many items, and still on no side of it
)

// near is the width of a 95 % interval from which on a topic has enough items to be called close to the cut score.
const near = 0.3

func topicScores(topics []TopicTally, cut int) []TopicScore {
	share := CutShare(cmp.Or(cut, content.DefaultCutScore))
	scores := make([]TopicScore, len(topics))
	for i, t := range topics {
		scores[i] = TopicScore{Topic: t.Topic, Right: t.Right, Asked: t.Asked, Word: topicWord(t.Right, t.Asked, share)}
	}
	return scores
}

// topicWord says strong or weak only where the chance to know the topic well enough is 97.5 % at least or 2.5 % at most.
func topicWord(right, asked int, cut float64) string {
	const doubt = 0.025
	switch chance := PassChance(right, asked, cut); {
	case chance >= 1-doubt:
		return WordStrong
	case chance <= doubt:
		return WordWeak
	}
	if low, high := content.Wilson(float64(right), float64(asked)); high-low <= near {
		return WordNear
	}
	return WordFew
}

// Do is what a report advises.
type Do string

// The actions a report can end with.
const (
	DoDrill Do = "drill" // drill Topic; empty: all of them
	DoNext  Do = "next"  // sit the next form
)

// Action is the one next thing to do.
type Action struct {
	Do     Do       `json:"do"`
	Topic  string   `json:"topic,omitempty"`
	Missed Outcomes `json:"missed,omitzero"` // how the items of the topic went that were missed
}

// advise names the topic that is weak even at its best: the one whose share right has the lowest upper bound, so that one
// item missed of one does not beat nine of twelve. Nothing missed: the next form.
func advise(topics []TopicScore) Action {
	next, lowest := Action{Do: DoNext}, 2.0
	for _, t := range topics {
		_, high := content.Wilson(float64(t.Right), float64(t.Asked))
		if t.Right < t.Asked && high < lowest {
			lowest, next = high, Action{Do: DoDrill, Topic: t.Topic}
		}
	}
	return next
}

// missedOf counts how those items of a topic went that count and were missed.
func missedOf(a *Attempt, topic string) (missed Outcomes) {
	for _, i := range a.Counted() {
		if r := &a.Responses[i]; a.Form.Items[i].Topic == topic && !r.Right {
			missed.add(r.Outcome(&a.Form.Items[i]))
		}
	}
	return missed
}
