package content

import (
	"fmt"
	"testing"
)

// BenchmarkDraw draws a form of 65 items: the first of a series, which is what a new person waits for, and a late one,
// before which all others are planned.
func BenchmarkDraw(b *testing.B) {
	for _, stubs := range []int{250, 10_000} {
		var topics []topic
		for i := range 7 {
			topics = append(topics, topic{fmt.Sprint("Topic ", i), (stubs + i) / 7})
		}
		bank := newBank(topics...)
		for i := range stubs / 10 {
			pair(&bank, bank.Stubs[i].ID, bank.Stubs[len(bank.Stubs)-1-i].ID)
		}
		for _, number := range []int{1, 100, maxNumber} {
			b.Run(fmt.Sprintf("stubs=%d/form=%d", stubs, number), func(b *testing.B) {
				for b.Loop() {
					draw(b, bank, Blueprint{Questions: 65}, fmt.Sprintf("7K2MQX-%d", number))
				}
			})
		}
	}
}
