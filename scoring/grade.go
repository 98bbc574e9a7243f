package scoring

import "cutscore/content"

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
