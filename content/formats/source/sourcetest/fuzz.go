package sourcetest

import (
	"runtime/metrics"
	"testing"

	"cutscore/content/formats/source"
)

// What reading a text may allocate, freed again or not: patterns and tables that are made once, and so much for each of its bytes.
// Text that makes a reader take memory by the square of its length goes beyond that.
const (
	once  = 24 << 20
	aByte = 8 << 10
)

// Fuzz has any text recognised and read within the bounds of memory.
func Fuzz(f *testing.F, detect Detect, read source.Reader) {
	f.Helper()
	f.Fuzz(func(t *testing.T, text string) {
		Bounded(t, len(text), func() {
			detect(source.File{Text: text})
			_, _ = read(source.File{Text: text})
		})
	})
}

// FuzzAny is Fuzz for a reader that can make something of any text.
func FuzzAny(f *testing.F, detect Detect, read source.Reader) {
	f.Helper()
	f.Fuzz(func(t *testing.T, text string) {
		Bounded(t, len(text), func() {
			detect(source.File{Text: text})
			if _, err := read(source.File{Text: text}); err != nil {
				t.Error(err)
			}
		})
	})
}

// Bounded does something with a file of that size, which must not allocate beyond the bounds.
func Bounded(t *testing.T, size int, do func()) {
	t.Helper()
	before := allocated()
	do()
	if took := allocated() - before; took > once+aByte*uint64(size) {
		t.Errorf("reading %d bytes took %d KB of memory", size, took>>10)
	}
}

// allocated is what was ever allocated on the heap, in bytes.
func allocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
