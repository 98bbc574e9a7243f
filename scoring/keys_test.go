package scoring

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
)

// randomForm makes a form of items of all kinds, or in an exam of those that one holds.
func randomForm(rng *rand.Rand, mode Mode) content.Form {
	var form content.Form
	for range 1 + rng.IntN(8) {
		kinds := 5
		if mode == Exam {
			kinds = 2
		}
		options := 2 + rng.IntN(7)
		letters := "abcdefgh"[:options]
		right := permuted(rng, letters)
		var d content.Drawn
		switch rng.IntN(kinds) {
		case 0:
			d = newDrawn(content.Choice, options, right[:1])
		case 1:
			d = newDrawn(content.Response, options, right[:1+rng.IntN(options)])
		case 2:
			d = newOrder(right)
		case 3:
			d = newMatch(right, strings.Split("1 2 3 3 3 4 5 5", " ")[:options]...)
		case 4:
			d = newRecall()
		}
		form.Items = append(form.Items, d)
	}
	return form
}

func permuted(rng *rand.Rand, letters string) string {
	b := []byte(letters)
	rng.Shuffle(len(b), func(i, j int) { b[i], b[j] = b[j], b[i] })
	return string(b)
}

// randomKey does what one key, or the clock, can do.
func randomKey(rng *rand.Rand, a *Attempt, h *hands) {
	d, r, option := a.Item(), a.Response(), rng.IntN(10)-1
	switch rng.IntN(16) {
	case 0, 1, 2, 3:
		_ = r.Choose(d, option)
	case 4, 5:
		_ = r.Pair(d, rng.IntN(10)-1, option)
	case 6:
		r.TakeBack(d)
	case 7:
		r.Strike(d, option)
	case 8:
		r.Judge(d, rng.IntN(4)-1)
	case 9:
		r.Flagged = !r.Flagged
	case 10:
		r.Unsure = !r.Unsure
	case 11:
		a.Go(rng.IntN(len(a.Form.Items)+4) - 2)
	case 12:
		a.Go(a.At + 1)
	case 13:
		if a.Mode == Drill && rng.IntN(4) == 0 {
			r.Finish(d)
		}
	case 14:
		if a.Clock.Running() && rng.IntN(2) == 0 {
			a.Clock.Stop(h.Reading, Left)
		} else {
			a.Clock.Resume(h.tick(time.Duration(rng.IntN(100))*time.Second), h.Wall)
		}
	case 15:
		a.Advance(h.tick(time.Duration(rng.IntN(20))*time.Second), rng.IntN(4) > 0)
	}
}

// stampsOf is what may not change about the items that are done.
func stampsOf(a *Attempt) map[int]string {
	stamps := map[int]string{}
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Done {
			stamps[i] = fmt.Sprint(r.Choice, r.Struck, r.Right, r.Time)
		}
	}
	return stamps
}

func TestAnyOrderOfKeysLeavesAnAttemptConsistent(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		mode := []Mode{Exam, Drill}[rng.IntN(2)]
		h := newHands()
		a := NewAttempt("one", mode, randomForm(rng, mode), time.Duration(rng.IntN(3))*time.Hour, rng.IntN(2) == 0, h.Reading)
		a.Clock.Start(h.Reading)
		for range 300 {
			before := stampsOf(a)
			randomKey(rng, a, h)
			checkAttempt(t, a)
			after := stampsOf(a)
			for i, stamp := range before {
				if after[i] != stamp {
					t.Errorf("item %d is done and changed from %s to %s", i+1, stamp, after[i])
				}
			}
			if t.Failed() {
				return
			}
		}
		a.End(Submitted, h.Reading)
		checkAttempt(t, a)
		for i := range a.Responses {
			if r := &a.Responses[i]; !r.Done && a.WasAsked(i) || r.Right && !r.Answered() {
				t.Errorf("item %d after the end: %+v", i+1, r)
			}
		}
	})
}

// checkAttempt checks what must hold of an attempt at any time.
func checkAttempt(t *testing.T, a *Attempt) {
	t.Helper()
	if wrong := a.Consistent(); wrong != "" {
		t.Error(wrong)
	}
	for i := range a.Responses {
		if slices.ContainsFunc(a.Responses[i].Struck, a.Responses[i].Chose) {
			t.Errorf("item %d: an option is chosen and struck out: %+v", i+1, a.Responses[i])
		}
	}
	c, n := a.Count(), len(a.Form.Items)
	if c.Answered+c.Unanswered != n || c.Unanswered != len(a.Unanswered()) || c.Incomplete > c.Answered {
		t.Errorf("the counts do not add up to %d: %+v, unanswered %v", n, c, a.Unanswered())
	}
	flagged := a.Numbers(func(_ *content.Drawn, r *Response) bool { return r.Flagged })
	unsure := a.Numbers(func(_ *content.Drawn, r *Response) bool { return r.Unsure })
	if c.Flagged != len(flagged) || c.Unsure != len(unsure) {
		t.Errorf("%+v, flagged %v, unsure %v", c, flagged, unsure)
	}
	var spent time.Duration
	for i := range a.Responses {
		spent += a.Responses[i].Time
	}
	if spent > a.Clock.Used {
		t.Errorf("the items took %v, the attempt %v", spent, a.Clock.Used)
	}
}
