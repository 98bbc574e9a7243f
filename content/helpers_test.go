package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// topic is what a test says of one topic of a bank.
type topic struct {
	name  string
	items int
}

// newBank makes a bank of choice items, two to a card, with ids such as "Auth-07".
func newBank(topics ...topic) Bank {
	var bank Bank
	for _, t := range topics {
		bank.Topics = append(bank.Topics, t.name)
		for i := range t.items {
			bank.Stubs = append(bank.Stubs, newStub(fmt.Sprintf("%s-%02d", t.name, i), t.name, fmt.Sprintf("%s-card-%d", t.name, i/2)))
		}
	}
	return bank
}

func newStub(id, topic, card string) Stub {
	item := newItem(id, "no", "yes", "perhaps")
	item.Topic, item.Card.ID = topic, card
	return Stub{ID: id, Topic: topic, CardID: card, Item: func(Code) (*Item, bool) { return item, true }}
}

// newItem makes a choice item whose second option is the key.
func newItem(id string, options ...string) *Item {
	item := &Item{ID: id, Kind: Choice, Stem: "Is " + id + " so?", Origin: Written}
	for i, text := range options {
		item.Options = append(item.Options, Option{Text: text, Correct: i == 1, Place: i + 1})
	}
	return item
}

// draw draws a form or ends the test.
func draw(t testing.TB, bank Bank, blueprint Blueprint, code string) []Drawn {
	t.Helper()
	drawn, err := Draw(bank, blueprint, mustParse(t, code))
	if err != nil {
		t.Fatalf("Draw(%s): %v", code, err)
	}
	return drawn
}

func mustParse(t testing.TB, code string) Code {
	t.Helper()
	c, err := ParseCode(code)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func ids(drawn []Drawn) []string {
	list := make([]string, len(drawn))
	for i, d := range drawn {
		list[i] = d.ID
	}
	return list
}

func texts(options []Option) []string {
	list := make([]string, len(options))
	for i, o := range options {
		list[i] = o.Text
	}
	return list
}

// shared lists what stands in both.
func shared(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(id string) bool { return !slices.Contains(b, id) })
}

// byTopic counts a form's items in each topic, in the order of the bank.
func byTopic(bank Bank, drawn []Drawn) []int {
	counts := make([]int, len(bank.Topics))
	for _, d := range drawn {
		counts[slices.Index(bank.Topics, d.Topic)]++
	}
	return counts
}

// eachSeed runs a property with 200 generators of fixed seeds.
func eachSeed(t *testing.T, property func(*testing.T, *rand.Rand)) {
	t.Helper()
	for seed := range uint64(200) {
		property(t, rand.New(rand.NewPCG(seed, 0)))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func randomSeries(r *rand.Rand) string {
	var random [SeriesLength]byte
	for i := range random {
		random[i] = byte(r.Uint32())
	}
	return NewSeries(random)
}
