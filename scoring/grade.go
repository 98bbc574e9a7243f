package scoring

import (
	"fmt"
	"strings"

	"cutscore/content"
)

// Grade reports whether a choice answers an item rightly: all or nothing, as AWS marks its multiple response items.
// Unanswered is wrong.
func Grade(d *content.Drawn, choice []int) bool {
	if len(choice) == 0 {
		return false
	}
	switch d.Kind {
	case content.Choice, content.Response:
		for _, c := range choice {
			if c < 0 || c >= len(d.Options) || !d.Options[c].Correct {
				return false
			}
		}
		return len(choice) == d.Keys() && !twice(choice)
	case content.Order:
		for i, c := range choice {
			if c < 0 || c >= len(d.Options) || d.Options[c].Place != i+1 {
				return false
			}
		}
		return len(choice) == len(d.Options)
	case content.Match:
		for i, c := range choice {
			if i >= len(d.Options) || c < 0 || c >= len(d.Rights) || d.Rights[c] != d.Options[i].Match {
				return false
			}
		}
		return len(choice) == len(d.Options)
	case content.Recall:
		return choice[0] == Knew
	case content.Typed: // which MarkTyped judges
	}
	return false
}

// Scale is the practice estimate for right of asked: 100 + 900 x share, rounded. AWS publishes no conversion; this is
// plain arithmetic and is never shown without the words "practice estimate".
func Scale(right, asked int) int {
	if asked == 0 {
		return minScore
	}
	return scaleShare(float64(right) / float64(asked))
}

const (
	minScore  = 100
	scoreSpan = 900
)

func scaleShare(share float64) int { return int(minScore + scoreSpan*share + 0.5) }

// CutShare is the share of items that a cut score stands for on that scale.
func CutShare(cut int) float64 { return float64(cut-minScore) / scoreSpan }

// Outcome is how an item went. What was left open, wholly or in part, earns nothing either, but nobody calls it wrong.
type Outcome string

// The outcomes.
const (
	Right      Outcome = "right"
	Wrong      Outcome = "wrong"
	Incomplete Outcome = "incomplete"
	Unanswered Outcome = "unanswered"
)

// Outcome is how the item went that the response is to.
func (r *Response) Outcome(d *content.Drawn) Outcome {
	switch {
	case r.Right:
		return Right
	case !r.Answered():
		return Unanswered
	case r.Incomplete(d):
		return Incomplete
	}
	return Wrong
}

// Outcomes counts items by how they went.
type Outcomes struct {
	Right      int `json:"right"`
	Wrong      int `json:"wrong"`
	Incomplete int `json:"incomplete,omitempty"`
	Unanswered int `json:"unanswered,omitempty"`
}

func (o *Outcomes) add(one Outcome) {
	*map[Outcome]*int{Right: &o.Right, Wrong: &o.Wrong, Incomplete: &o.Incomplete, Unanswered: &o.Unanswered}[one]++
}

func (o *Outcomes) all() int { return o.Right + o.Wrong + o.Incomplete + o.Unanswered }

// words count right and wrong ones, and the others where there are any.
func (o *Outcomes) words() string {
	return strings.Join(o.left([]string{fmt.Sprintf("%d %s", o.Right, Right), fmt.Sprintf("%d %s", o.Wrong, Wrong)}), ", ")
}

// missedWords count what was missed: wrong ones apart from what was left open.
func (o *Outcomes) missedWords() string {
	var parts []string
	if o.Wrong > 0 {
		parts = append(parts, fmt.Sprintf("%d %s", o.Wrong, Wrong))
	}
	return strings.Join(o.left(parts), ", ")
}

// left adds how many were left open, wholly or in part, where there are any.
func (o *Outcomes) left(parts []string) []string {
	if o.Incomplete > 0 {
		parts = append(parts, fmt.Sprintf("%d %s", o.Incomplete, Incomplete))
	}
	if o.Unanswered > 0 {
		parts = append(parts, fmt.Sprintf("%d %s", o.Unanswered, Unanswered))
	}
	return parts
}

// Cause is why a question was missed, as the person says. Reports and plans use it; scores never do.
type Cause string

// The causes.
const (
	NoCause   Cause = ""
	NotKnown  Cause = "not known"
	Confused  Cause = "confused"
	Misread   Cause = "misread"
	Guessed   Cause = "guessed"
	OutOfTime Cause = "out of time"
)

// Causes lists them in the order in which they are offered.
func Causes() []Cause { return []Cause{NotKnown, Confused, Misread, Guessed, OutOfTime} }
