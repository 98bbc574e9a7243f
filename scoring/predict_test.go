package scoring

import (
	"math"
	"testing"
)

func TestPassNeeds(t *testing.T) {
	for _, tt := range []struct{ asked, cut, want int }{{65, 720, 45}, {20, 720, 14}, {10, 1000, 10}, {10, 100, 0}, {1, 720, 1}} {
		if got := PassNeeds(tt.asked, tt.cut); got != tt.want || Scale(got, tt.asked) < tt.cut || got > 0 && Scale(got-1, tt.asked) >= tt.cut {
			t.Errorf("%d of %d for %d, want %d", got, tt.asked, tt.cut, tt.want)
		}
	}
}

// Beta-binomial probabilities by hand: a uniform share makes every count as likely as another.
func TestPredict(t *testing.T) {
	for _, tt := range []struct {
		right, wrong float64
		asked, need  int
		want         float64
	}{
		{1, 1, 9, 5, 0.5}, {1, 1, 9, 10, 0}, {1, 1, 9, 0, 1}, {2, 1, 1, 1, 2.0 / 3}, {1, 2, 2, 2, 1.0 / 6},
	} {
		if got := Predict(tt.right, tt.wrong, tt.asked, tt.need); math.Abs(got-tt.want) > 1e-9 {
			t.Errorf("%+v: %f", tt, got)
		}
	}
	// 50 of 65 looked like a pass nine times of ten when only the share was judged; another exam is a draw of its own.
	if p := Predict(51, 16, 65, PassNeeds(65, 720)); p < 0.82 || p > 0.89 || p >= PassChance(50, 65, CutShare(720)) {
		t.Errorf("50 of 65: %.3f", p)
	}
}
