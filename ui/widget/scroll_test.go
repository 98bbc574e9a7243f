package widget

import (
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
		{"j k", "abc", "↓ more below: pgdn", true},
		{"k", "abc", "↓ more below: pgdn", true},
		{"down", "bcd", "↑↓ more: pgup pgdn", true},
		{"down", "abc", "↓ more below: pgdn", false},
		{"pgdown", "cde", "↑↓ more: pgup pgdn", false},
		{"pgdown pgup", "abc", "↓ more below: pgdn", false},
		{"pgdown pgdown pgdown pgdown pgdown pgdown", "hij", "↑ more above: pgup", false},
		{"j j j j j j j j j j j j k", "ghi", "↑↓ more: pgup pgdn", true},
		{"x", "abc", "↓ more below: pgdn", true},
	} {
		var s Scroll
		s.SetSize(10, 3)
		s.SetLines(linesOf("abcdefghij"))
		for k := range strings.FieldsSeq(c.keys) {
			s.Press(Key(k), c.lines)
		}
		if got := strings.Join(s.Visible(), ""); got != c.shown || s.Mark() != c.mark {
			t.Errorf("%q: %s, %q; want %s, %q", c.keys, got, s.Mark(), c.shown, c.mark)
		}
	}
}

// A window keeps its place while its lines change or it grows for a while, and shows what is asked for.
func TestAWindowKeepsItsPlace(t *testing.T) {
	var s Scroll
	s.SetSize(10, 3)
	s.SetLines(linesOf("abcdefghij"))
	s.By(5)
	s.SetSize(10, 20)
	if got := strings.Join(s.Visible(), ""); got != "abcdefghij" || s.Mark() != "" {
		t.Errorf("a window with room for all: %s, %q", got, s.Mark())
	}
	s.SetSize(10, 3)
	s.SetLines(linesOf("abcd"))
	if got := strings.Join(s.Visible(), ""); got != "bcd" {
		t.Errorf("fewer Lines: %s", got)
	}
	s.SetLines(linesOf("abcdefghij"))
	if got := strings.Join(s.Visible(), ""); got != "fgh" {
		t.Errorf("back again: %s", got)
	}
	for _, c := range []struct {
		first, last int
		want        string
	}{{6, 6, "fgh"}, {9, 9, "hij"}, {7, 8, "hij"}, {2, 3, "cde"}, {4, 9, "efg"}, {0, 0, "abc"}} {
		if s.Show(c.first, c.last); strings.Join(s.Visible(), "") != c.want {
			t.Errorf("show %d to %d: %v, want %s", c.first, c.last, s.Visible(), c.want)
		}
	}
}

func TestAnEmptyWindow(t *testing.T) {
	var s Scroll
	s.SetSize(-3, -2)
	s.SetLines(nil)
	s.By(4)
	if len(s.Visible()) != 0 || s.Mark() != "" {
		t.Errorf("%v, %q", s.Visible(), s.Mark())
	}
	s.SetLines(linesOf("abc"))
	if len(s.Visible()) != 0 {
		t.Errorf("%v in a window without lines", s.Visible())
	}
}
