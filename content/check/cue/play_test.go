package cue

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"cutscore/content"
)

// TestFalseAlarms plays 60 banks without cues. Of 1,500 such banks the fixed readers beat luck in 6 %, the learned one in 9.
func TestFalseAlarms(t *testing.T) {
	fixed, learned := 0, 0
	for seed := range uint64(60) {
		bank := made(120, seed, nil)
		if PlayFixed(bank).Verdict.Beaten() {
			fixed++
		}
		if PlayLearned(bank).Verdict.Beaten() {
			learned++
		}
	}
	t.Logf("of 60 clean banks the fixed readers beat luck in %d, the learned one in %d", fixed, learned)
	if fixed > 10 || learned > 12 {
		t.Error("too many")
	}
}

// TestPower: where two keys of five were made the longest option, both see it.
func TestPower(t *testing.T) {
	for seed := range uint64(10) {
		bank := made(210, seed, longest(0.4))
		if f, l := PlayFixed(bank), PlayLearned(bank); f.Verdict == Clean || l.Verdict == Clean {
			t.Errorf("seed %d: fixed %s (%.3f), learned %s (%.3f)", seed, f.Verdict, f.Results[0].Share, l.Verdict, l.Share)
		}
	}
}

// TestLearnedFindsTwoFeatures plants a cue that no single reader sees whole: the key tends to be long and to have no
// word of the stem.
func TestLearnedFindsTwoFeatures(t *testing.T) {
	plant := func(dice *rand.Rand, q *Question) {
		for i := range q.Options {
			if dice.IntN(2) == 0 {
				q.Options[i] += " " + q.Stem[:4] // a word of the stem
			}
		}
		v := newView(q.Stem, q.Options, nil)
		long, stem := standard(length(v)), standard(stemWords(v))
		best := math.Inf(-1)
		for i := range q.Options {
			gumbel := -math.Log(-math.Log(dice.Float64())) // draws from a logit
			if u := long[i] - stem[i] + gumbel; u > best {
				best, q.Key = u, i
			}
		}
	}
	bank := made(300, 1, plant)
	f, l := PlayFixed(bank), PlayLearned(bank)
	if l.Verdict != Leaks || l.Share < f.Results[0].Share+0.05 {
		t.Errorf("learned %s with %.3f, the best fixed reader has %.3f", l.Verdict, l.Share, f.Results[0].Share)
	}
	weights := map[string]float64{}
	for _, w := range l.Weights {
		weights[w.Cue] = w.Weight
	}
	if weights["length"]+weights["longest"] < 0.5 || weights["stem words"]+weights["stem share"]+weights["own stem words"] > -0.5 {
		t.Errorf("it leans on %v", l.Weights)
	}
}

// TestLearnedFindsTheLongestLeft plants the habit of a bank whose author shortens keys that stand out: where no rank gives it
// away, the key is the longest of those that are not a fifth longer than the others.
func TestLearnedFindsTheLongestLeft(t *testing.T) {
	plant := func(dice *rand.Rand, q *Question) {
		if at, found := LongestOfRest(length(newView(q.Stem, q.Options, nil))); found && dice.IntN(2) == 0 {
			q.Key = at
		}
	}
	bank := made(210, 4, plant)
	if l := PlayLengths(bank); l.Verdict != Leaks {
		t.Errorf("the reader of lengths finds %.3f, luck stays below %.3f", l.Share, l.Limit)
	}
	if l := PlayLearned(bank); l.Verdict != Leaks {
		t.Errorf("the learned reader finds %.3f, luck stays below %.3f", l.Share, l.Limit)
	}
	if l := PlayLengths(made(210, 4, nil)); l.Verdict != Clean {
		t.Errorf("the reader of lengths finds %.3f where nothing was planted", l.Share)
	}
}

// TestWordsOfKeys: an option that is the key on several cards, and a word that keys are written with.
func TestWordsOfKeys(t *testing.T) {
	plant := func(dice *rand.Rand, q *Question) {
		if dice.IntN(3) == 0 {
			q.Options[q.Key] = "the gateway itself"
		}
	}
	if l := PlayWords(made(210, 5, plant)); l.Verdict != Leaks {
		t.Errorf("it finds %.3f, luck stays below %.3f", l.Share, l.Limit)
	}
	alarms := 0
	for seed := range uint64(30) {
		if PlayWords(made(210, seed, nil)).Verdict.Beaten() {
			alarms++
		}
	}
	if alarms > 5 {
		t.Errorf("of 30 banks without such words it beats luck in %d", alarms)
	}
	one := made(210, 5, plant)
	for i := range one {
		one[i].Group = fmt.Sprint("card ", i%2)
	}
	if l := PlayWords(one); l.Verdict != TooFew {
		t.Errorf("two cards: %s", l.Verdict)
	}
}

// TestLearnedKnowsNoCardItIsAskedAbout plants a habit in one large card alone: who saw other items of that card would find
// its keys, who saw only other cards cannot.
func TestLearnedKnowsNoCardItIsAskedAbout(t *testing.T) {
	bank := made(220, 2, nil)
	for i := range bank {
		if i < 110 {
			bank[i].Group = "large"
			longest(1)(rand.New(rand.NewPCG(1, 1)), &bank[i])
		}
	}
	if l := PlayLearned(bank); l.Share > l.Limit || l.Folds != 16 {
		t.Errorf("share %.3f, limit %.3f, %d folds", l.Share, l.Limit, l.Folds)
	}
	folds, n := split(bank)
	of := map[string]int{}
	for i, q := range bank {
		if f, known := of[q.Group]; known && f != folds[i] {
			t.Fatalf("card %s stands in folds %d and %d", q.Group, f, folds[i])
		}
		of[q.Group] = folds[i]
	}
	if n != len(of) {
		t.Errorf("%d folds for %d cards", n, len(of))
	}
}

func TestSplitOfManyCards(t *testing.T) {
	bank := made(500, 3, nil)
	for i := range bank {
		bank[i].Group = fmt.Sprint(i / 3)
	}
	folds, n := split(bank)
	held := make([]int, n)
	for _, f := range folds {
		held[f]++
	}
	for _, h := range held {
		if n != 10 || h < 45 || h > 55 {
			t.Errorf("%d folds: %v", n, held)
		}
	}
}

func TestTooFew(t *testing.T) {
	if f := PlayFixed(nil); f.Verdict != TooFew || f.Results == nil {
		t.Errorf("%+v", f)
	}
	one := made(100, 1, nil)
	for i := range one {
		one[i].Group = "the only card"
	}
	if l := PlayLearned(one); l.Verdict != TooFew || l.Weights == nil {
		t.Errorf("%+v", l)
	}
}

func TestSampleOfALargeBank(t *testing.T) {
	bank := made(maxLearned+1000, 1, nil)
	a, b := sample(bank), sample(bank)
	if len(a) != maxLearned || a[0].Stem != b[0].Stem || a[maxLearned-1].Stem != b[maxLearned-1].Stem {
		t.Error("a sample is of another size, or another sample the second time")
	}
}

// TestFit recovers the coefficients that choices were drawn with, up to what the ridge takes off.
func TestFit(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 1))
	want := []float64{1, -0.5, 0}
	sets := make([]choiceSet, 5000)
	for i := range sets {
		s := choiceSet{rows: make([][]float64, 4)}
		best := math.Inf(-1)
		for o := range s.rows {
			s.rows[o] = []float64{dice.NormFloat64(), dice.NormFloat64(), dice.NormFloat64()}
			u := -math.Log(-math.Log(dice.Float64()))
			for k, x := range s.rows[o] {
				u += want[k] * x
			}
			if u > best {
				best, s.key = u, o
			}
		}
		sets[i] = s
	}
	for k, b := range fit(sets, make([]float64, 3)) {
		if math.Abs(b-want[k]) > 0.08 {
			t.Errorf("coefficient %d is %.3f, want %.3f", k, b, want[k])
		}
	}
}

func TestQuestions(t *testing.T) {
	option := func(text string, key bool) content.Option { return content.Option{Text: text, Correct: key} }
	items := []*content.Item{
		{Kind: content.Choice, Card: content.CardRef{ID: "c"}, Options: []content.Option{option("a", false), option("b", true)}},
		{Kind: content.Response, Options: []content.Option{option("a", true), option("b", true), option("c", false)}},
		{Kind: content.Order, Options: []content.Option{option("a", true), option("b", true)}},
	}
	got := Questions(items)
	if len(got) != 1 || got[0].Key != 1 || got[0].Group != "c" || got[0].Options[1] != "b" {
		t.Errorf("got %+v", got)
	}
}
