package content

import (
	"math"
	"testing"
)

func TestWilson(t *testing.T) {
	for _, tc := range []struct {
		right, n  int
		low, high float64
	}{
		{11, 15, 0.480, 0.891}, // 48 to 89 %
		{0, 0, 0, 1},
		{0, 10, 0, 0.278}, {10, 10, 0.722, 1},
		{5, 10, 0.237, 0.763},
		{81, 263, 0.255, 0.366}, // Newcombe 1998, table I
		{15, 148, 0.062, 0.161},
		{0, 20, 0, 0.161},
		{1, 29, 0.006, 0.172},
	} {
		low, high := Wilson(float64(tc.right), float64(tc.n))
		if math.Abs(low-tc.low) > 0.0006 || math.Abs(high-tc.high) > 0.0006 {
			t.Errorf("Wilson(%d, %d) = %.4f to %.4f, want %.3f to %.3f", tc.right, tc.n, low, high, tc.low, tc.high)
		}
	}
}

func TestWilsonHoldsTheShareAndMirrors(t *testing.T) {
	for n := 1; n <= 130; n++ {
		for right := range n + 1 {
			low, high := Wilson(float64(right), float64(n))
			share := float64(right) / float64(n)
			if low < 0 || high > 1 || low > share+1e-9 || high < share-1e-9 {
				t.Errorf("%d of %d: %v to %v", right, n, low, high)
			}
			if mirrorLow, mirrorHigh := Wilson(float64(n-right), float64(n)); math.Abs(low-(1-mirrorHigh)) > 1e-9 || math.Abs(high-(1-mirrorLow)) > 1e-9 {
				t.Errorf("%d of %d: wrong and right are not treated alike", right, n)
			}
		}
	}
}
