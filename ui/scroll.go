package ui

import "charm.land/bubbles/v2/key"

// scroll is a window on lines: what long items and pages share.
type scroll struct {
	width, height int
	top           int
	lines         []string
}

// set takes new lines and keeps the place.
func (s *scroll) set(lines []string) { s.lines = lines }

// first is the first line in the window: where one has scrolled to, as far as there are lines. A window that is made larger
// and smaller again, or a page that comes later, finds the place again.
func (s *scroll) first() int { return min(max(0, s.top), max(0, len(s.lines)-s.height)) }

func (s *scroll) size(width, height int) { s.width, s.height = max(0, width), max(0, height) }

// by moves the window.
func (s *scroll) by(n int) {
	s.top = min(max(0, s.first()+n), max(0, len(s.lines)-s.height))
}

// show moves the window so that the lines from first to last are in it, the first of them at any rate.
func (s *scroll) show(first, last int) {
	s.top = s.first()
	if last >= s.top+s.height {
		s.top = last - s.height + 1
	}
	if first < s.top {
		s.top = first
	}
}

// visible gives the lines in the window.
func (s *scroll) visible() []string {
	top := s.first()
	return s.lines[top:min(len(s.lines), top+s.height)]
}

// mark says that there is more than can be seen, and how to see it.
func (s *scroll) mark() string {
	above, below := s.first() > 0, s.first()+s.height < len(s.lines)
	switch {
	case above && below:
		return "↑↓ more: pgup pgdn"
	case below:
		return "↓ more below: pgdn"
	case above:
		return "↑ more above: pgup"
	}
	return ""
}

// pageKeys are the keys that scroll, with how far: 1 a line, 0 a window.
var pageKeys = []struct {
	keys []string
	by   int
	page bool
}{
	{[]string{"up", "k"}, -1, false},
	{[]string{"down", "j"}, 1, false},
	{[]string{"pgup"}, -1, true},
	{[]string{"pgdown"}, 1, true},
}

// press scrolls by a key; lines says whether the keys of single lines count too.
func (s *scroll) press(k keyName, lines bool) {
	for _, p := range pageKeys {
		if !key.Matches(k, bind(p.keys, "", "")) || !p.page && !lines {
			continue
		}
		if p.page {
			s.by(p.by * max(1, s.height-1))
		} else {
			s.by(p.by)
		}
	}
}

// keyName is a key by its name, as key.Matches wants it.
type keyName string

func (k keyName) String() string { return string(k) }
