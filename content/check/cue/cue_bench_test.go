package cue

import (
	"fmt"
	"testing"
)

func BenchmarkPlay(b *testing.B) {
	for _, n := range []int{250, 10000} {
		bank := made(n, 1, nil)
		b.Run(fmt.Sprintf("fixed/%d", n), func(b *testing.B) {
			for b.Loop() {
				PlayFixed(bank)
			}
		})
		b.Run(fmt.Sprintf("learned/%d", n), func(b *testing.B) {
			for b.Loop() {
				PlayLearned(bank)
			}
		})
	}
}
