package recipe

import (
	"cutscore/content"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// nonsense are decks that nobody should bring, and somebody will.
func nonsense() map[string]*content.Deck {
	one := func(cards ...[2]string) *content.Deck {
		deck := &content.Deck{Title: "x", Topics: []content.Topic{{Name: "x"}}}
		for i, c := range cards {
			deck.Topics[0].Cards = append(deck.Topics[0].Cards, content.Card{CardRef: content.CardRef{ID: fmt.Sprint("c", i), Front: c[0], Back: c[1]}})
		}
		return deck
	}
	many := func(n int, card func(i int) [2]string) *content.Deck {
		var cards [][2]string
		for i := range n {
			cards = append(cards, card(i))
		}
		return one(cards...)
	}
	dice := rand.New(rand.NewPCG(1, 2))
	noise := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(dice.UintN(256))
		}
		return string(b)
	}
	return map[string]*content.Deck{
		"no topic":    {},
		"empty topic": one(),
		"one card":    one([2]string{"Pod", "One or more containers that live together"}),
		"empty cards": many(20, func(int) [2]string { return [2]string{"", ""} }),
		"same answer": many(80, func(i int) [2]string {
			return [2]string{fmt.Sprint("Question ", i, "?"), "The same answer to everything"}
		}),
		"same card": many(80, func(int) [2]string { return [2]string{"Pod", "One or more containers"} }),
		"1 MB back": many(5, func(i int) [2]string {
			return [2]string{fmt.Sprint("Big ", i), strings.Repeat("many words stand here. ", 45000)}
		}),
		"10 MB line":   many(3, func(i int) [2]string { return [2]string{fmt.Sprint("Long ", i), strings.Repeat("word ", 2<<20)} }),
		"10 MB front":  many(2, func(int) [2]string { return [2]string{strings.Repeat("front ", 1<<20), "back"} }),
		"one word":     many(2, func(int) [2]string { return [2]string{"x", strings.Repeat("x", 5<<20)} }),
		"many lines":   many(4, func(i int) [2]string { return [2]string{"Three steps to do it", strings.Repeat("- do\n", 1<<18)} }),
		"random bytes": many(80, func(int) [2]string { return [2]string{noise(40), noise(400)} }),
		"only signs":   many(80, func(i int) [2]string { return [2]string{strings.Repeat("*", i), strings.Repeat("[(`\"“", i)} }),
		"emoji":        many(80, func(i int) [2]string { return [2]string{string(rune(0x1F600 + i)), string(rune(0x1F900+i)) + "😀"} }),
		"right to left": many(80, func(i int) [2]string {
			return [2]string{fmt.Sprint("مصطلح ", i), fmt.Sprint("تعريف المصطلح رقم ", i, " في هذا الدرس")}
		}),
		"han": many(80, func(i int) [2]string {
			return [2]string{string(rune(0x4e00+i*7)) + string(rune(0x5000+i*3)), strings.Repeat(string(rune(0x6000+i*5))+string(rune(0x7000+i*11)), 6) + "。"}
		}),
		"numbers": many(80, func(i int) [2]string { return [2]string{fmt.Sprint(i), fmt.Sprint(i * i)} }),
		"brackets": many(80, func(i int) [2]string {
			return [2]string{"What is a ( b" + fmt.Sprint(i), "It is ( not closed " + strings.Repeat("(", i)}
		}),
	}
}

// TestNonsense holds that such decks give sound items or none, in reasonable time, and a word on each card.
func TestNonsense(t *testing.T) {
	for name, deck := range nonsense() {
		t.Run(name, func(t *testing.T) {
			made := 0
			for _, bank := range []content.Bank{NewMaker(deck).Exams(), NewMaker(deck).Drills()} {
				for _, it := range itemsOf(bank, content.Code{Series: "N", Number: 1}) {
					checkItem(t, it)
					made++
				}
			}
			for _, v := range NewMaker(deck).Carries() {
				if v.Items == 0 && v.Why == "" {
					t.Errorf("card %s carries nothing, and nobody says why", v.CardID)
				}
			}
			t.Logf("%d items", made)
		})
	}
}

// TestSameAnswer holds that cards with one answer do not become items with two keys.
func TestSameAnswer(t *testing.T) {
	for _, name := range []string{"same answer", "same card"} {
		for _, c := range candidatesOf(nonsense()[name]) {
			if c.Kind == content.Choice {
				it, ok := c.Item(content.Code{Series: "N", Number: 1})
				t.Errorf("%s: %v %+v", name, ok, it)
			}
		}
	}
}

func FuzzMake(f *testing.F) {
	f.Add("Pod", "One or more containers", "Three types", "a\nb\nc", "Port", "TCP 22")
	f.Add("a vs b", "a is 1. b is 2.", "Steps to x", "1. a\n2. b\n3. c\n4. d", "HTTP error", "404 Not Found (29s)")
	f.Fuzz(func(t *testing.T, f1, b1, f2, b2, f3, b3 string) {
		deck := varied(15)
		topic := &deck.Topics[0]
		for i, c := range [][2]string{{f1, b1}, {f2, b2}, {f3, b3}, {f1, b2}, {f2, b3}} {
			topic.Cards = append(topic.Cards, content.Card{CardRef: content.CardRef{ID: fmt.Sprint("f", i), Front: c[0], Back: c[1]}})
		}
		for _, it := range itemsOf(NewMaker(deck).Drills(), content.Code{Series: "FUZZ", Number: 1}) {
			checkItem(t, it)
		}
	})
}
