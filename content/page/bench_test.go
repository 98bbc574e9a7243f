package page

import (
	"fmt"
	"strings"
	"testing"

	"cutscore/content/text"
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

// huge texts are what somebody may drop on the program by mistake.
func huge() map[string]string {
	const mega = 1 << 18
	return map[string]string{
		"one line":         strings.Repeat("word ", 2*mega),
		"one word":         strings.Repeat("x", 10*mega),
		"brackets":         strings.Repeat("(", mega) + "\n" + strings.Repeat(")", mega),
		"short lines":      strings.Repeat("a\n", 6_000),
		"bullets":          strings.Repeat("- a b c d\n", 6_000),
		"glued bullets":    strings.Repeat("Stop. - Go: ", mega/4),
		"colons":           strings.Repeat(": ", 4*mega),
		"question marks":   strings.Repeat("?", 4*mega),
		"white space":      strings.Repeat(" \t\u00a0", 3*mega),
		"invalid":          strings.Repeat("\xff\xfe", 4*mega),
		"numbered":         strings.Repeat("1. a\n2. b\n", 2_000),
		"wrapped brackets": strings.Repeat("a (b\nc) d\n", 2_000),
	}
}

func BenchmarkHuge(b *testing.B) {
	for name, page := range huge() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			for b.Loop() {
				Split(page)
			}
		})
	}
}

func TestHugeTextsLoseNothing(t *testing.T) {
	for name, page := range huge() {
		p := Split(page)
		if got := len(p.Lines) + len(p.Dropped) + text.One(p.Title != ""); got != len(cut(page)) {
			t.Errorf("%s: %d lines of %d", name, got, len(cut(page)))
		}
	}
}
