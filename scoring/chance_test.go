package scoring

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
		low, high := Wilson(tc.right, tc.n)
		if math.Abs(low-tc.low) > 0.0006 || math.Abs(high-tc.high) > 0.0006 {
			t.Errorf("Wilson(%d, %d) = %.4f to %.4f, want %.3f to %.3f", tc.right, tc.n, low, high, tc.low, tc.high)
		}
	}
}

func TestWilsonHoldsTheShareAndMirrors(t *testing.T) {
	for n := 1; n <= 130; n++ {
		for right := range n + 1 {
			low, high := Wilson(right, n)
			share := float64(right) / float64(n)
			if low < 0 || high > 1 || low > share+1e-9 || high < share-1e-9 {
				t.Errorf("%d of %d: %v to %v", right, n, low, high)
			}
			if mirrorLow, mirrorHigh := Wilson(n-right, n); math.Abs(low-(1-mirrorHigh)) > 1e-9 || math.Abs(high-(1-mirrorLow)) > 1e-9 {
				t.Errorf("%d of %d: wrong and right are not treated alike", right, n)
			}
		}
	}
}

func TestScaleInterval(t *testing.T) {
	for _, tc := range []struct{ right, n, low, high int }{
		{65, 65, 950, 1000}, {0, 65, 100, 150}, {11, 15, 532, 902}, {0, 0, 100, 1000},
	} {
		if low, high := ScaleInterval(tc.right, tc.n); low != tc.low || high != tc.high {
			t.Errorf("ScaleInterval(%d, %d) = %d, %d, want %d, %d", tc.right, tc.n, low, high, tc.low, tc.high)
		}
	}
}

// betaTail is the share of x^right (1-x)^(n-right) above cut, by Simpson's rule: PassChance without its sum.
func betaTail(right, n int, cut float64) float64 {
	peak := float64(right) / math.Max(1, float64(n)) // scaled by the height there, or it would underflow
	height := func(x float64) float64 {
		power := func(x float64, k int) float64 {
			if k == 0 {
				return 0
			}
			return float64(k) * math.Log(x)
		}
		return math.Exp(power(x, right) + power(1-x, n-right) - power(peak, right) - power(1-peak, n-right))
	}
	area := func(from, to float64) float64 {
		const pieces = 4000
		h, sum := (to-from)/pieces, height(from)+height(to)
		for i := 1; i < pieces; i++ {
			sum += float64(2+2*(i%2)) * height(from+float64(i)*h)
		}
		return sum * h / 3
	}
	return area(cut, 1) / area(0, 1)
}

func TestPassChanceIsTheTailOfBeta(t *testing.T) {
	for _, n := range []int{0, 1, 2, 5, 15, 20, 65, 200, 300} {
		for _, share := range []float64{0, 0.3, 0.6, 0.7, 0.9, 1} {
			for _, cut := range []int{150, 500, 700, 720, 750, 999} {
				right := int(share * float64(n))
				got, want := PassChance(right, n, CutShare(cut)), betaTail(right, n, CutShare(cut))
				if math.Abs(got-want) > 1e-6 {
					t.Errorf("%d of %d at %d: %.8f, by integration %.8f", right, n, cut, got, want)
				}
			}
		}
	}
}

func TestPassChanceIsMonotone(t *testing.T) {
	const slack = 1e-9
	for n := range 70 {
		for right := range n + 1 {
			chance := PassChance(right, n, 0.69)
			if chance < 0 || chance > 1 {
				t.Errorf("%d of %d: %v", right, n, chance)
			}
			if right < n && PassChance(right+1, n, 0.69) < chance-slack {
				t.Errorf("%d of %d: one more right lowers the chance", right, n)
			}
			if PassChance(right, n+1, 0.69) > chance+slack {
				t.Errorf("%d of %d: one more wrong raises the chance", right, n)
			}
			if PassChance(right, n, 0.75) > chance+slack {
				t.Errorf("%d of %d: a higher cut raises the chance", right, n)
			}
		}
	}
}

func TestPassChanceAtTheEndsOfTheScale(t *testing.T) {
	for _, tc := range []struct{ cut, want float64 }{{-0.1, 1}, {0, 1}, {1, 0}, {1.2, 0}} {
		for _, right := range []int{0, 7, 10} {
			if got := PassChance(right, 10, tc.cut); got != tc.want {
				t.Errorf("%d of 10 at a cut of %v: %v, want %v", right, tc.cut, got, tc.want)
			}
		}
	}
}
