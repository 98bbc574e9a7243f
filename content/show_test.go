package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestNumbersAscend(t *testing.T) {
	for _, want := range [][]string{
		{"1", "2", "10", "300"},
		{"-5", "0", "0.5", "+7"},
		{"`400`", "`403`", "`502`"},
		{"300 requests", "5,000 requests", "10,000 requests"},
		{"50 ms", "1 second", "30 seconds", "1 minute", "1 hour", "1 day"},
		{"900 bytes", "128 KB", "10 MB", "1 GB"},
		{"5%", "25 %", "100%"},
		{"400 Bad Request", "403 Forbidden", "504 Gateway Timeout"},
		{"0,5 GB", "2,5 GB", "10 GB"}, {"UDP 53", "UDP 161", "UDP 514"}, {"6.3 % or more of it", "6.5 % or more of it", "6.9 % or more of it"}, {"28 June 1914", "4 August 1914", "1 September 1914"}, {"120-130 mEq/L", "135-145 mEq/L", "150-160 mEq/L"},
		{"June 1942", "Oct 1962", "November 1962"}, {"28 June 1914", "1 September 1939", "6 June 1944"}, {"the first 5 minutes", "the first 15 minutes"},
	} {
		for seed := range 30 {
			item := newItem("numbers", want...)
			slices.Reverse(item.Options)
			if got := texts(Show(item, Code{"AB", seed + 1}).Options); !slices.Equal(got, want) {
				t.Fatalf("shown as %q, want %q", got, want)
			}
		}
	}
}

func TestOptionsThatAreNoNumbersAreMixed(t *testing.T) {
	for _, options := range [][]string{
		{"one", "two", "three", "four"},
		{"1", "2", "3", "none of them"},
		{"1 is the first of all", "2", "3", "4"},
		{"NaN", "Inf", "0x10", "infinity"},
		{"", "1", "2", "3"},
	} {
		orders := map[string]int{}
		for number := range 200 {
			orders[strings.Join(texts(Show(newItem("words", options...), Code{"AB", number + 1}).Options), "|")]++
		}
		if len(orders) < 20 { // of 24
			t.Errorf("%q was shown in only %d orders", options, len(orders))
		}
	}
}

func TestOptionsThatSpeakOfTheOthersStayLast(t *testing.T) {
	for _, last := range []string{"All of the above", "all of the above.", "**None of the above**", "Both of these", "None of the other options", "All the above"} {
		for number := range 50 {
			shown := texts(Show(newItem("sweeping", last, "an API key", "a usage plan", "an authorizer"), Code{"AB", number + 1}).Options)
			if shown[3] != last {
				t.Fatalf("shown as %q, want %q last", shown, last)
			}
		}
	}
	two := texts(Show(newItem("both", "None of the above", "a", "All of the above", "b"), Code{"AB", 1}).Options)
	if both := shared(two[2:], []string{"None of the above", "All of the above"}); len(both) != 2 {
		t.Errorf("shown as %q, want both sweeping options last", two)
	}
}

func TestShowingAnItemKeepsItsOptions(t *testing.T) {
	for _, kind := range []Kind{Choice, Response, Order, Match, Recall} {
		eachSeed(t, func(t *testing.T, r *rand.Rand) {
			item := newParts(kind, 2+r.IntN(7))
			before := slices.Clone(item.Options)
			code := Code{randomSeries(r), 1 + r.IntN(50)}
			shown := Show(item, code)
			if !slices.Equal(item.Options, before) {
				t.Errorf("%s: showing an item changed it", kind)
			}
			if !slices.Equal(sorted(texts(shown.Options)), sorted(texts(before))) {
				t.Errorf("%s: options %q became %q", kind, texts(before), texts(shown.Options))
			}
			if again := Show(item, code); !slices.Equal(again.Options, shown.Options) || !slices.Equal(again.Rights, shown.Rights) {
				t.Errorf("%s: shown differently for the same code", kind)
			}
		})
	}
}

func TestAnOrderingItemIsNeverShownSolved(t *testing.T) {
	for parts := MinOptions; parts <= MaxOptions; parts++ {
		for number := range 100 {
			shown := Show(newParts(Order, parts), Code{"AB", number + 1})
			if slices.IsSortedFunc(shown.Options, func(a, b Option) int { return a.Place - b.Place }) {
				t.Fatalf("%d parts, form %d: shown in the right order", parts, number+1)
			}
		}
	}
}

func TestTheRightPartsOfAMatchAreMixedOnTheirOwn(t *testing.T) {
	apart := 0
	for number := range 100 {
		shown := Show(newParts(Match, 4), Code{"AB", number + 1})
		var belong []string
		for _, o := range shown.Options {
			belong = append(belong, o.Match)
		}
		if !slices.Equal(sorted(shown.Rights), sorted(belong)) {
			t.Fatalf("the right parts are %q, want %q in some order", shown.Rights, belong)
		}
		if !slices.Equal(shown.Rights, belong) {
			apart++
		}
	}
	if apart < 80 {
		t.Errorf("in %d of 100 forms every right part stood beside its left one", 100-apart)
	}
}

// newParts makes an item of n options or parts.
func newParts(kind Kind, n int) *Item {
	item := newItem("parts")
	item.Kind = kind
	for i := range n {
		item.Options = append(item.Options, Option{Text: fmt.Sprint("left ", i), Match: fmt.Sprint("right ", i), Correct: true, Place: i + 1})
	}
	return item
}

func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }
