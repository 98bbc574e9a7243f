package content

import (
	"fmt"
	"strings"
	"testing"
)

func findable() *Deck {
	return &Deck{Topics: []Topic{
		{Name: "Caching", Cards: []Card{
			{CardRef: CardRef{ID: "ttl", Front: "Longest TTL", Back: "3600 seconds, été"}, Items: []Item{
				{ID: "q1", Stem: "How long is a response kept?", Options: []Option{{Text: "An hour"}, {Text: "A day", Rationale: "Only a CDN keeps it so long."}}},
			}},
		}},
		{Name: "Limits", Cards: []Card{{CardRef: CardRef{ID: "size", Front: "Largest payload", Back: "10 MB"}}}},
	}}
}

func TestFinder(t *testing.T) {
	f := NewFinder(findable(), map[string]string{"q1": "mixed up with the Edge", "size": "ask Ann"})
	for text, want := range map[string]string{
		"": "", "  ": "", "ttl": "ttl", "SECONDS": "ttl", "response kept": "ttl/q1", "kept response": "ttl/q1", "cdn": "ttl/q1", "edge": "ttl/q1",
		"ann": "size", "caching": "ttl ttl/q1", "ÉTÉ": "ttl", "payload hour": "", "nothing": "",
	} {
		found, all := f.Find(text, 10)
		var got []string
		for _, hit := range found {
			name := hit.Card.ID
			if hit.Item != nil {
				name += "/" + hit.Item.ID
			}
			got = append(got, name)
		}
		if strings.Join(got, " ") != want || all != len(got) {
			t.Errorf("%q: %v of %d, want %q", text, got, all, want)
		}
	}
	if found, all := f.Find("e", 1); len(found) != 1 || all != 3 {
		t.Errorf("%d of %d", len(found), all)
	}
}

// BenchmarkFind searches 10,000 questions with their cards and options, from the key that opens the search on.
func BenchmarkFind(b *testing.B) {
	d := &Deck{}
	for t := range 20 {
		topic := Topic{Name: fmt.Sprint("Topic ", t)}
		for c := range 250 {
			card := Card{CardRef: CardRef{ID: fmt.Sprint(t, "-", c), Front: fmt.Sprintf("What is limit %d of service %d?", c, t), Back: strings.Repeat("Some words of a back. ", 8)}}
			for i := range 2 {
				item := Item{ID: fmt.Sprint(card.ID, "-", i), Stem: strings.Repeat("A stem that tells a story. ", 6)}
				for range 4 {
					item.Options = append(item.Options, Option{Text: "An option of some length", Rationale: "The reason why it is right or wrong, in a sentence."})
				}
				card.Items = append(card.Items, item)
			}
			topic.Cards = append(topic.Cards, card)
		}
		d.Topics = append(d.Topics, topic)
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			NewFinder(d, nil)
		}
	})
	f := NewFinder(d, nil)
	b.Run("key", func(b *testing.B) {
		for b.Loop() {
			f.Find("reason sentence nowhere", 100)
		}
	})
}
