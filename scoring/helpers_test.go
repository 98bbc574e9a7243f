package scoring

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"cutscore/content"
)

// examDay is when the tests take place.
var examDay = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// hands are the clocks of a computer that a test moves by hand.
type hands struct{ Reading }

func newHands() *hands { return &hands{Reading{Mono: 5 * time.Hour, Wall: examDay}} }

// pass moves the monotonic and the wall clock by two lengths and reads them.
func (h *hands) pass(mono, wall time.Duration) Reading {
	h.Mono += mono
	h.Wall = h.Wall.Add(wall)
	return h.Reading
}

// tick moves both clocks.
func (h *hands) tick(d time.Duration) Reading { return h.pass(d, d) }

// work lets a clock tick every second for a time.
func (h *hands) work(c *Clock, d time.Duration) {
	for ; d > 0; d -= time.Second {
		c.Advance(h.tick(min(d, time.Second)))
	}
}

// newDrawn makes a choice or response item of so many options; the keys are letters.
func newDrawn(kind content.Kind, options int, keys string) content.Drawn {
	var d content.Drawn
	d.Kind = kind
	for i := range options {
		d.Options = append(d.Options, content.Option{Text: fmt.Sprintf("option %c", 'a'+i), Correct: strings.ContainsRune(keys, rune('a'+i))})
	}
	return d
}

// newOrder makes an ordering item whose parts belong in the order of these letters, as shown.
func newOrder(right string) content.Drawn {
	var d content.Drawn
	d.Kind = content.Order
	for i := range right {
		d.Options = append(d.Options, content.Option{Text: "part", Correct: true, Place: strings.IndexByte(right, 'a'+byte(i)) + 1})
	}
	return d
}

// newMatch makes a matching item: the right part of each left one, by the letters of rights as shown.
func newMatch(pairs string, rights ...string) content.Drawn {
	d := content.Drawn{Rights: rights}
	d.Kind = content.Match
	for _, c := range pairs {
		d.Options = append(d.Options, content.Option{Text: "left", Correct: true, Match: rights[c-'a']})
	}
	return d
}

func newRecall() content.Drawn {
	var d content.Drawn
	d.Kind = content.Recall
	return d
}

// chosen reads options as letters: "bd"; a dash is none of them.
func chosen(letters string) []int {
	var out []int
	for _, c := range letters {
		if c == '-' {
			out = append(out, noPart)
		} else {
			out = append(out, int(c-'a'))
		}
	}
	return out
}

// lettersOf is the way back.
func lettersOf(choice []int) string {
	var b strings.Builder
	for _, c := range choice {
		if c == noPart {
			b.WriteByte('-')
		} else {
			b.WriteByte('a' + byte(c))
		}
	}
	return b.String()
}

// sitting is a topic of an exam with how each of its items goes: r right, w wrong, - not answered.
type sitting struct{ topic, outcomes string }

// newExam makes an exam of four-option items, its key b, that runs and is answered, but has not ended.
func newExam(t testing.TB, limit time.Duration, h *hands, topics ...sitting) *Attempt {
	t.Helper()
	form := content.Form{
		Code: content.Code{Series: "7K2MQX", Number: 2}, Deck: "api-gateway", Title: "API Gateway", Digest: "4f2a91c0",
		Blueprint: content.Blueprint{CutScore: 720},
	}
	var outcomes string
	for _, topic := range topics {
		for range topic.outcomes {
			d := newDrawn(content.Choice, 4, "b")
			d.ID, d.Topic = fmt.Sprint("item-", len(form.Items)), topic.topic
			form.Items = append(form.Items, d)
		}
		outcomes += topic.outcomes
	}
	a := NewAttempt("one", Exam, form, limit, false, h.Reading)
	a.Clock.Start(h.Reading)
	for i, outcome := range outcomes {
		if outcome == '-' {
			continue
		}
		if err := a.Responses[i].Choose(&a.Form.Items[i], map[rune]int{'r': 1, 'w': 2}[outcome]); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// reported ends an exam that was answered so, and reports it.
func reported(t testing.TB, topics ...sitting) Report {
	t.Helper()
	h := newHands()
	a := newExam(t, time.Hour, h, topics...)
	a.End(Submitted, h.Reading)
	return NewReport(a)
}

// eachSeed runs a property with generators of fixed seeds.
func eachSeed(t *testing.T, property func(*testing.T, *rand.Rand)) {
	t.Helper()
	for seed := range uint64(200) {
		property(t, rand.New(rand.NewPCG(seed, 0)))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}
