package cue

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// made is a bank of random words: fifteen cards, stems of 12 words, four options of 3 to 9. Its keys are drawn at random,
// then plant may change each question.
func made(n int, seed uint64, plant func(*rand.Rand, *Question)) []Question {
	dice := rand.New(rand.NewPCG(seed, 7))
	text := func(n int) string {
		ws := make([]string, n)
		for i := range ws {
			ws[i] = fmt.Sprintf("w%c%c%c", 'a'+dice.IntN(26), 'a'+dice.IntN(6), 'a'+dice.IntN(4))
		}
		return strings.Join(ws, " ")
	}
	bank := make([]Question, n)
	for i := range bank {
		q := Question{Stem: text(12) + "?", Group: fmt.Sprint("card ", i%15), Key: dice.IntN(4)}
		for range 4 {
			q.Options = append(q.Options, text(3+dice.IntN(7)))
		}
		if plant != nil {
			plant(dice, &q)
		}
		bank[i] = q
	}
	return bank
}

// longest makes the key the longest option in a part of the questions.
func longest(part float64) func(*rand.Rand, *Question) {
	return func(dice *rand.Rand, q *Question) {
		if dice.Float64() < part {
			for i, o := range q.Options {
				if len(o) > len(q.Options[q.Key]) {
					q.Key = i
				}
			}
		}
	}
}
