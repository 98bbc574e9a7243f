package page

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// repeated is a page of at least n lines made of the source cards, numbered so that no two rounds are alike.
func repeated(tb testing.TB, n int) string {
	lines := strings.Split(readPage(tb, "testdata/source/api-gateway-flashcards.txt").text, "\n")
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "%s %d\n", lines[i%len(lines)], i/len(lines))
	}
	return text.String()
}

func BenchmarkSplit(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000} {
		text := repeated(b, n)
		b.Run(fmt.Sprintf("%d lines", n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Split(text)
			}
		})
	}
}

// Whatever somebody drops on the program, the time stays in proportion to it.
func TestHugeTextsTakeNoTime(t *testing.T) {
	const mega = 1 << 20
	for name, text := range map[string]string{
		"one line":         strings.Repeat("word ", 2*mega),
		"one word":         strings.Repeat("x", 10*mega),
		"brackets":         strings.Repeat("(", mega) + "\n" + strings.Repeat(")", mega),
		"short lines":      strings.Repeat("a\n", 20_000),
		"bullets":          strings.Repeat("- a b c d\n", 20_000),
		"glued bullets":    strings.Repeat("Stop. - Go: ", mega/4),
		"colons":           strings.Repeat(": ", 4*mega),
		"question marks":   strings.Repeat("?", 4*mega),
		"white space":      strings.Repeat(" \t\u00a0", 3*mega),
		"invalid":          strings.Repeat("\xff\xfe", 4*mega),
		"numbered":         strings.Repeat("1. a\n2. b\n", 5_000),
		"wrapped brackets": strings.Repeat("a (b\nc) d\n", 5_000),
	} {
		start := time.Now()
		Split(text)
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %v for %d bytes", name, took, len(text))
		} else {
			t.Logf("%s: %v for %d bytes", name, took.Round(time.Millisecond), len(text))
		}
	}
}
