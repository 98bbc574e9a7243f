package formats_test

import (
	"bytes"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats"
)

// liveHeap is what the collector found in use when it last ran, in bytes.
func liveHeap() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// peak runs work and gives the most bytes that it held at a time: what the collector found in use each time it ran, which
// it does here whenever the heap has grown by a tenth.
func peak(work func()) uint64 {
	defer debug.SetGCPercent(debug.SetGCPercent(10))
	runtime.GC()
	before, most := liveHeap(), uint64(0)
	stop := make(chan struct{})
	var watch sync.WaitGroup
	watch.Go(func() {
		for tick := time.NewTicker(time.Millisecond); ; {
			select {
			case <-stop:
				tick.Stop()
				return
			case <-tick.C:
				most = max(most, liveHeap())
			}
		}
	})
	work()
	close(stop)
	watch.Wait()
	return most - min(most, before)
}

// tables is what patterns and word lists take that are made once, however small the file is.
const tables = 2 << 20

// most is how many times its size a file takes while it is read and made a deck: with the program itself, and what is to be
// collected, that is 100 MB for one of 10 MB. What is held grows with the file, and what does not grow counts more in a small one,
// so that one megabyte holds the bound as well, in a tenth of the time; CUTSCORE_LARGE=1 takes ten.
const most = 8

func TestLargeFilesAreReadWithinBounds(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("reads a large file of every format")
	}
	size := 1 << 20
	if os.Getenv("CUTSCORE_LARGE") != "" {
		size = 10 << 20
	}
	all := shapes()
	for _, name := range formats.Readable() {
		if _, known := all[name]; !known {
			t.Errorf("no large file of the format %s is read", name)
		}
	}
	for name, s := range all {
		t.Run(name, func(t *testing.T) {
			data := s.make(t, size)
			bound := uint64(most*len(data)) + tables
			var held uint64
			for range 3 { // what is allocated while the collector runs counts as in use: on a busy machine that is much
				if held = peak(func() { readWhole(t, name, data) }); held <= bound {
					break
				}
			}
			t.Logf("%d KB held, %.1f times its size", held>>10, float64(held)/float64(len(data)))
			if held > bound {
				t.Errorf("%d KB are held, %d are the most", held>>10, bound>>10)
			}
		})
	}
}

// readWhole reads a file and makes a deck of it, with its report.
func readWhole(t *testing.T, name string, data []byte) {
	t.Helper()
	f, err := formats.Load(bytes.NewReader(data), name+".txt", int64(len(data)), formats.Options{})
	if err != nil {
		t.Fatal(err)
	}
	bank, line, how, err := formats.Read(f, "")
	if err != nil {
		t.Fatal(err)
	}
	if line.Name != name {
		t.Fatalf("it is taken for %s (%s)", line.Name, how)
	}
	deck, doubles := formats.Deck(bank, f.Name)
	if r := formats.Describe(f, line, how, &bank, deck, doubles); r.Questions+r.Cards == 0 {
		t.Error("nothing was read")
	}
}

func TestALargeDeckIsNotHeldOnceMoreToBeWritten(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("lays out a large deck")
	}
	deck := &content.Deck{Title: "Large", Topics: []content.Topic{{Name: "Words", Cards: make([]content.Card, 60_000)}}}
	for i := range deck.Topics[0].Cards {
		deck.Topics[0].Cards[i].CardRef = content.CardRef{Front: prose(i, 100), Back: prose(i+1, 300)}
	}
	const parts = 10 << 20 // what is being laid out, and what was before it and is to be collected
	var held uint64
	size := 0
	for range 6 { // what other tests left behind may be collected meanwhile
		size = 0
		if held = peak(func() {
			err := deckfile.Files(deck, func(f deckfile.File) error {
				size += len(f.Data)
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		}); held <= parts {
			break
		}
	}
	t.Logf("%d KB held for %d KB", held>>10, size>>10)
	if held > parts || size < 2*parts {
		t.Errorf("%d KB are held for %d KB, %d are the most", held>>10, size>>10, parts>>10)
	}
}
