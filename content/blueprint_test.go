package content

import (
	"math"
	"testing"
)

func TestProfiles(t *testing.T) {
	for _, c := range []struct {
		name              string
		deck, full, short Blueprint
	}{
		{"a deck that says nothing", Blueprint{}, Blueprint{Questions: 65, Minutes: 130, CutScore: 720}, Blueprint{Questions: 20, Minutes: 40, CutScore: 720}},
		{"two minutes an item", Blueprint{Questions: 30}, Blueprint{Questions: 30, Minutes: 60, CutScore: 720}, Blueprint{Questions: 20, Minutes: 40, CutScore: 720}},
		{"all said", Blueprint{Questions: 50, Minutes: 90, CutScore: 700}, Blueprint{Questions: 50, Minutes: 90, CutScore: 700}, Blueprint{Questions: 20, Minutes: 40, CutScore: 700}},
		{"shorter than the short one", Blueprint{Questions: 12, Minutes: 20}, Blueprint{Questions: 12, Minutes: 20, CutScore: 720}, Blueprint{Questions: 12, Minutes: 20, CutScore: 720}},
		{"minutes alone", Blueprint{Minutes: 100}, Blueprint{Questions: 65, Minutes: 100, CutScore: 720}, Blueprint{Questions: 20, Minutes: 40, CutScore: 720}},
	} {
		if got := c.deck.Full(); !same(got, c.full) {
			t.Errorf("%s: full is %+v, want %+v", c.name, got, c.full)
		}
		if got := c.deck.Short(); !same(got, c.short) {
			t.Errorf("%s: short is %+v, want %+v", c.name, got, c.short)
		}
	}
}

func TestAnExamOfAnotherSizeKeepsThePace(t *testing.T) {
	for _, c := range []struct{ deck, want Blueprint }{
		{Blueprint{}, Blueprint{Questions: 10, Minutes: 20, CutScore: 720}},
		{Blueprint{Questions: 50, Minutes: 75, CutScore: 800}, Blueprint{Questions: 11, Minutes: 17, CutScore: 800}}, // 16.5
		{Blueprint{Questions: 100, Minutes: 10}, Blueprint{Questions: 1, Minutes: 1, CutScore: 720}},
	} {
		if got := c.deck.Sized(c.want.Questions); !same(got, c.want) {
			t.Errorf("%+v sized is %+v, want %+v", c.deck, got, c.want)
		}
	}
}

func same(a, b Blueprint) bool {
	return a.Questions == b.Questions && a.Minutes == b.Minutes && a.CutScore == b.CutScore
}

func TestCheckWeights(t *testing.T) {
	topics := []string{"Auth", "Limits"}
	for _, weights := range []map[string]float64{nil, {"Auth": 0}, {"Auth": 100}, {"Limits": 12.5, "Auth": 30}} {
		if err := (Blueprint{Weights: weights}).CheckWeights(topics); err != nil {
			t.Errorf("%v: %v", weights, err)
		}
	}
	for want, weights := range map[string]map[string]float64{
		`weights names the topic "Autz", which the deck lacks; its topics are: Auth, Limits`: {"Autz": 10, "Auth": 10, "Zebra": 1},
		`the weight of the topic "Auth" is -1; it must be a percentage from 0 to 100`:        {"Auth": -1},
		`the weight of the topic "Auth" is 101; it must be a percentage from 0 to 100`:       {"Auth": 101},
		`the weight of the topic "Auth" is NaN; it must be a percentage from 0 to 100`:       {"Auth": math.NaN()},
		`the weight of the topic "Auth" is +Inf; it must be a percentage from 0 to 100`:      {"Auth": math.Inf(1)},
	} {
		if err := (Blueprint{Weights: weights}).CheckWeights(topics); err == nil || err.Error() != want {
			t.Errorf("%v: error %v, want %q", weights, err, want)
		}
	}
}
