package ui

import (
	"slices"
	"strings"
	"testing"
)

func linesOf(text string) []string { return strings.Split(text, "") }

// A window of 3 on ten lines: what keys show of it, and what its mark says.
func TestScrolling(t *testing.T) {
	for _, c := range []struct {
		keys, shown, mark string
		lines             bool
	}{
		{"", "abc", "↓ more below: pgdn", true},
		{"j", "bcd", "↑↓ more: pgup pgdn", true},
		{"jk", "abc", "↓ more below: pgdn", true},
		{"k", "abc", "↓ more below: pgdn", true},
		{"<down>", "bcd", "↑↓ more: pgup pgdn", true},
		{"<down>", "abc", "↓ more below: pgdn", false},
		{"<pgdn>", "cde", "↑↓ more: pgup pgdn", false},
		{"<pgdn><pgup>", "abc", "↓ more below: pgdn", false},
		{"<pgdn><pgdn><pgdn><pgdn><pgdn><pgdn>", "hij", "↑ more above: pgup", false},
		{"jjjjjjjjjjjjk", "ghi", "↑↓ more: pgup pgdn", true},
		{"x", "abc", "↓ more below: pgdn", true},
	} {
		var s scroll
		s.size(10, 3)
		s.set(linesOf("abcdefghij"))
		for _, k := range parseKeys(c.keys) {
			s.press(keyName(k.String()), c.lines)
		}
		if got := strings.Join(s.visible(), ""); got != c.shown || s.mark() != c.mark {
			t.Errorf("%q: %s, %q; want %s, %q", c.keys, got, s.mark(), c.shown, c.mark)
		}
	}
}

// A window keeps its place while its lines change or it grows for a while, and shows what is asked for.
func TestAWindowKeepsItsPlace(t *testing.T) {
	var s scroll
	s.size(10, 3)
	s.set(linesOf("abcdefghij"))
	s.by(5)
	s.size(10, 20)
	if got := strings.Join(s.visible(), ""); got != "abcdefghij" || s.mark() != "" {
		t.Errorf("a window with room for all: %s, %q", got, s.mark())
	}
	s.size(10, 3)
	s.set(linesOf("abcd"))
	if got := strings.Join(s.visible(), ""); got != "bcd" {
		t.Errorf("fewer lines: %s", got)
	}
	s.set(linesOf("abcdefghij"))
	if got := strings.Join(s.visible(), ""); got != "fgh" {
		t.Errorf("back again: %s", got)
	}
	for _, c := range []struct {
		first, last int
		want        string
	}{{6, 6, "fgh"}, {9, 9, "hij"}, {7, 8, "hij"}, {2, 3, "cde"}, {4, 9, "efg"}, {0, 0, "abc"}} {
		if s.show(c.first, c.last); strings.Join(s.visible(), "") != c.want {
			t.Errorf("show %d to %d: %v, want %s", c.first, c.last, s.visible(), c.want)
		}
	}
}

func TestAnEmptyWindow(t *testing.T) {
	var s scroll
	s.size(-3, -2)
	s.set(nil)
	s.by(4)
	if len(s.visible()) != 0 || s.mark() != "" {
		t.Errorf("%v, %q", s.visible(), s.mark())
	}
	s.set(linesOf("abc"))
	if len(s.visible()) != 0 {
		t.Errorf("%v in a window without lines", s.visible())
	}
}

// A menu steps over a row where nothing is, both ways and round the ends; a filter keeps to what holds the words.
func TestMenus(t *testing.T) {
	for _, c := range []struct {
		keys string
		at   int // Mock exam is 1, History is 5
	}{
		{"", 1}, {"j", 2}, {"k", 6}, {"jjjjjj", 1}, {"kk", 5}, {"<home>", 1}, {"<end>", 6}, {"<end>j", 1}, {"<pgup>", 1},
		{"/drill", 4}, {"/DRILL<enter>", 4}, {"/exam<enter>j", 2}, {"/exam<enter>jjj", 1}, {"/minutes and<enter>", 3}, {"/zzz", -1}, {"/drill<esc>", 1},
	} {
		if s := started(t).press(c.keys); s.app.screen.(*home).index() != c.at {
			t.Errorf("%q: row %d, want %d\n%s", c.keys, s.app.screen.(*home).index(), c.at, s.screen())
		}
	}
	if got := having("e", []string{"One", " ", "two", "THREE"}); !slices.Equal([]int{got[0].Index, got[1].Index}, []int{0, 3}) || len(got) != 2 {
		t.Errorf("%v", got)
	}
}

// A filter stays when the rows change under it.
func TestAFilterStaysWhenRowsChange(t *testing.T) {
	s := strictLeft(t).press("/mock")
	before := strings.Count(s.screen(), "mock exam") + strings.Count(s.screen(), "Mock exam")
	s.pass(3e9)
	if after := strings.Count(s.screen(), "mock exam") + strings.Count(s.screen(), "Mock exam"); after != before || after != 2 {
		t.Errorf("%d rows, then %d:\n%s", before, after, s.screen())
	}
}
