package content

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestQuotasByLargestRemainder(t *testing.T) {
	plenty := []int{100000, 100000, 100000, 100000, 100000, 100000}
	for _, c := range []struct {
		name   string
		n      int
		shares []float64
		have   []int
		want   []int
	}{
		{"the textbook election, Hare quota", 10, []float64{47000, 16000, 15800, 12000, 6100, 3100}, plenty, []int{5, 2, 1, 1, 1, 0}},
		{"an AWS exam of four domains", 65, []float64{32, 26, 24, 18}, plenty[:4], []int{21, 17, 15, 12}},
		{"equal remainders go to the earlier topics", 2, []float64{1, 1, 1}, plenty[:3], []int{1, 1, 0}},
		{"equal remainders that floats make unequal", 15, []float64{100.0 / 6, 300.0 / 6, 200.0 / 6}, plenty[:3], []int{3, 7, 5}},
		{"a full topic hands on what it cannot hold", 10, []float64{50, 25, 25}, []int{2, 100, 100}, []int{2, 4, 4}},
		{"a topic of weight 0 is left out", 10, []float64{0, 1}, []int{50, 50}, []int{0, 10}},
		{"a topic of weight 0 fills up when nothing else is left", 10, []float64{0, 1}, []int{50, 4}, []int{6, 4}},
		{"no weight at all: by what there is", 9, []float64{0, 0}, []int{20, 10}, []int{6, 3}},
		{"more than there is: all of it", 99, []float64{9, 1}, []int{3, 4}, []int{3, 4}},
		{"an empty topic", 3, []float64{50, 50}, []int{0, 5}, []int{0, 3}},
		{"no topic", 3, nil, nil, []int{}},
		{"none", 0, []float64{1, 1}, []int{5, 5}, []int{0, 0}},
	} {
		if got := Quotas(c.n, c.shares, c.have); !slices.Equal(got, c.want) {
			t.Errorf("%s: Quotas(%d, %v, %v) = %v, want %v", c.name, c.n, c.shares, c.have, got, c.want)
		}
	}
}

func TestQuotasAddUpAndNeverExceedWhatATopicHas(t *testing.T) {
	odd := []float64{0, 1e-300, 1e300, math.NaN(), math.Inf(1), -5}
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		topics := 1 + r.IntN(12)
		shares, have := make([]float64, topics), make([]int, topics)
		for i := range topics {
			shares[i], have[i] = 100*r.Float64(), r.IntN(40)
			if r.IntN(5) == 0 {
				shares[i] = odd[r.IntN(len(odd))]
			}
		}
		n := r.IntN(300)
		quotas := Quotas(n, shares, have)
		if got, want := sum(quotas), min(n, sum(have)); got != want {
			t.Errorf("Quotas(%d, %v, %v) = %v adds up to %d, want %d", n, shares, have, quotas, got, want)
		}
		for i, q := range quotas {
			if q < 0 || q > have[i] {
				t.Errorf("Quotas(%d, %v, %v) = %v: topic %d has no %d items", n, shares, have, quotas, i, q)
			}
		}
	})
}

func TestQuotasStayWithinOneOfTheExactShare(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		n, topics := 1+r.IntN(100), 1+r.IntN(12)
		shares, have := make([]float64, topics), make([]int, topics)
		for i := range topics {
			shares[i], have[i] = r.Float64(), n
		}
		for i, q := range Quotas(n, shares, have) {
			if exact := float64(n) * shares[i] / sum(shares); math.Abs(float64(q)-exact) >= 1 {
				t.Errorf("topic %d of %v gets %d of %d, its share is %.2f", i, shares, q, n, exact)
			}
		}
	})
}

func TestShares(t *testing.T) {
	topics := []string{"A", "B", "C"}
	for _, c := range []struct {
		name    string
		weights map[string]float64
		have    []int
		want    []float64
	}{
		{"without weights: by items", nil, []int{10, 20, 20}, []float64{20, 40, 40}},
		{"all named", map[string]float64{"A": 50, "B": 30, "C": 20}, []int{1, 2, 3}, []float64{50, 30, 20}},
		{"the rest is split by items", map[string]float64{"B": 40}, []int{10, 99, 20}, []float64{20, 40, 40}},
		{"nothing is left to split", map[string]float64{"A": 60, "B": 40}, []int{1, 1, 1}, []float64{60, 40, 0}},
		{"more than all is named", map[string]float64{"A": 90, "B": 80}, []int{1, 1, 1}, []float64{90, 80, 0}},
		{"the rest has no items", map[string]float64{"A": 60}, []int{1, 0, 0}, []float64{60, 0, 0}},
	} {
		if got := (Blueprint{Weights: c.weights}).Shares(topics, c.have); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// The example of DESIGN.md: Error codes weighs 25; the rest has 75, by items.
func TestTopicsKeepTheirProportionsWhenFewerAreAskedFor(t *testing.T) {
	bank := newBank(topic{"Error codes", 60}, topic{"Auth", 20}, topic{"Limits", 40})
	blueprint := Blueprint{Questions: 20, Weights: map[string]float64{"Error codes": 25}}
	for _, c := range []struct {
		topics []string
		want   []int
	}{
		{nil, []int{5, 5, 10}},
		{[]string{"Error codes", "Auth"}, []int{10, 10}}, // 25 : 25, as in the whole
		{[]string{"Limits", "Auth"}, []int{7, 13}},       // 25 : 50, in deck order
		{[]string{"Auth"}, []int{20}},
	} {
		part := bank.Only(c.topics)
		if got := byTopic(part, draw(t, part, blueprint, "AB-1")); !slices.Equal(got, c.want) {
			t.Errorf("of %v: %v, want %v", part.Topics, got, c.want)
		}
		if again := part.Only(part.Topics); !slices.Equal(byTopic(again, draw(t, again, blueprint, "AB-1")), c.want) {
			t.Errorf("the same topics of %v asked for again have other quotas", part.Topics)
		}
	}
}
