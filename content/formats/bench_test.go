package formats_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats"
)

// brought reads a file and makes a deck of it.
func brought(tb testing.TB, name string, data []byte) *content.Deck {
	tb.Helper()
	f, err := formats.Load(bytes.NewReader(data), name, int64(len(data)), formats.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	bank, _, _, err := formats.Read(f, "")
	if err != nil {
		tb.Fatal(err)
	}
	deck, _ := formats.Deck(bank, f.Name)
	return deck
}

// written gives the folder, or file, that a deck is written to.
func written(tb testing.TB, deck *content.Deck) fstest.MapFS {
	tb.Helper()
	out := fstest.MapFS{}
	err := deckfile.Files(deck, func(f deckfile.File) error {
		out[strings.TrimSuffix("deck/"+f.Name, "/")] = &fstest.MapFile{Data: f.Data}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func manyLines(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, "%d %s?\t%s\n", i, prose(i, 40), prose(i+1, 90))
	}
	return b.Bytes()
}

// To be imported in three seconds, and opened in three more.
func BenchmarkHundredThousandLines(b *testing.B) {
	const n = 100_000
	data := manyLines(n)
	b.Run("import", func(b *testing.B) {
		for b.Loop() {
			written(b, brought(b, "words.tsv", data))
		}
	})
	b.Run("open", func(b *testing.B) {
		folder := written(b, brought(b, "words.tsv", data))
		for b.Loop() {
			deck, err := deckfile.Read(folder, "deck", "deck")
			if err != nil || len(deck.Cards()) != n {
				b.Fatal(err, len(deck.Cards()))
			}
		}
	})
}

// To be imported within a second.
func BenchmarkPackageOf1600Notes(b *testing.B) {
	s := shapes()["apkg"]
	var notes strings.Builder
	for i := range 1600 {
		notes.WriteString(s.record(i))
	}
	data := packAnki(b, []byte(notes.String()))
	for b.Loop() {
		if cards := len(brought(b, "words.apkg", data).Cards()); cards != 1600 {
			b.Fatal(cards)
		}
	}
}

// A deck of more cards than one file holds is read back whole, in its order.
func TestALargeDeckIsAFolder(t *testing.T) {
	const n = 6000
	deck := brought(t, "words.tsv", manyLines(n))
	folder := written(t, deck)
	if len(folder) < 4 {
		t.Fatalf("%d files", len(folder))
	}
	back, err := deckfile.Read(folder, "deck", "deck")
	if err != nil || len(back.Problems) > 0 {
		t.Fatal(err, back.Problems)
	}
	was, is := deck.Cards(), back.Cards()
	if len(is) != n {
		t.Fatalf("%d cards", len(is))
	}
	for i := range was {
		if was[i].Front != is[i].Front || was[i].Back != is[i].Back {
			t.Fatalf("card %d: %q %q, was %q %q", i, is[i].Front, is[i].Back, was[i].Front, was[i].Back)
		}
	}
}
