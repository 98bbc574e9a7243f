package scoring

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestHabits(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"One", "rrwww-"})
	choose := func(item, option int) {
		t.Helper()
		if err := a.Responses[item].Choose(&a.Form.Items[item], option); err != nil {
			t.Fatal(err)
		}
	}
	choose(1, 3) // from right to wrong
	choose(2, 1) // from wrong to right
	choose(3, 3) // from wrong to wrong
	choose(4, 0)
	choose(4, 2) // there and back
	a.Responses[0].Fresh, a.Responses[1].Fresh, a.Responses[5].Fresh = true, true, true
	a.End(Submitted, h.tick(sec))
	a.Responses[1].Cause, a.Responses[3].Cause, a.Responses[4].Cause, a.Responses[2].Cause = Misread, NotKnown, Misread, Guessed
	r := NewReport(a)
	if r.Changed != (Changes{ToRight: 1, ToWrong: 1, Else: 1}) {
		t.Errorf("%+v", r.Changed)
	}
	if r.Fresh != (Tally{1, 2}) || r.Met != (Tally{1, 3}) {
		t.Errorf("fresh %+v, met %+v", r.Fresh, r.Met)
	}
	if !slices.Equal(r.Causes, []CauseCount{{NotKnown, 1}, {Misread, 2}}) { // the right one has none
		t.Errorf("%+v", r.Causes)
	}
	page := r.Markdown()
	for _, text := range []string{
		"Met for the first time: 1 of 2 right; met before: 1 of 3 right.",
		"Answers changed: 1 to right, 1 to wrong, 1 from wrong to wrong.",
		"Why missed, as you said: not known 1, misread 2.",
	} {
		if !strings.Contains(page, text) {
			t.Errorf("%q is not in\n%s", text, page)
		}
	}
	if r.Right != 2 || r.Estimate != Scale(2, 6) {
		t.Errorf("causes changed the score: %+v", r)
	}
}

// Whatever causes are given, the report counts exactly those of what was missed.
func TestPlantedCausesAreRecovered(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		a := newExam(t, hour, newHands(), sitting{"One", strings.Repeat("rw-", 4+rng.IntN(20))})
		a.End(Submitted, newHands().Reading)
		planted := map[Cause]int{}
		for i := range a.Responses {
			cause := append(Causes(), NoCause)[rng.IntN(6)]
			a.Responses[i].Cause = cause
			if !a.Responses[i].Right && cause != NoCause {
				planted[cause]++
			}
		}
		found := map[Cause]int{}
		for _, c := range NewReport(a).Causes {
			found[c.Cause] = c.Count
		}
		if !maps.Equal(found, planted) {
			t.Errorf("%v, planted %v", found, planted)
		}
	})
}
