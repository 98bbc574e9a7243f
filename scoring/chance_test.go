package scoring

import (
	"math"
	"testing"
)

func TestScaleInterval(t *testing.T) {
	for _, tc := range []struct{ right, n, low, high int }{
		{65, 65, 950, 1000}, {0, 65, 100, 150}, {11, 15, 532, 902}, {0, 0, 100, 1000},
	} {
		if low, high := scaleInterval(tc.right, tc.n); low != tc.low || high != tc.high {
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

func TestAtMost(t *testing.T) {
	for _, tt := range []struct {
		k, n int
		p    float64
		want float64
	}{{1, 3, 0.5, 0.5}, {0, 2, 0.1, 0.81}, {-1, 3, 0.5, 0}, {3, 3, 0.5, 1}, {2, 3, 1, 0}, {0, 3, 0, 1}} {
		if got := AtMost(tt.k, tt.n, tt.p); math.Abs(got-tt.want) > 1e-12 {
			t.Errorf("%d of %d with %v: %v, want %v", tt.k, tt.n, tt.p, got, tt.want)
		}
	}
}
