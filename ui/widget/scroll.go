package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
)

// Scroll is a window on Lines: what long items and pages share.
type Scroll struct {
	Width, Height int
	Top           int // where one has scrolled to
	lines         []string
}

// SetLines takes new lines and keeps the place.
func (s *Scroll) SetLines(lines []string) { s.lines = lines }

// first is the first line in the window: where one has scrolled to, as far as there are lines. A window that is made larger
// and smaller again, or a page that comes later, finds the place again.
func (s *Scroll) first() int { return min(max(0, s.Top), max(0, len(s.lines)-s.Height)) }

// SetSize sets the window's size, in columns and lines.
func (s *Scroll) SetSize(width, height int) { s.Width, s.Height = max(0, width), max(0, height) }

// SetReading sets the window's size for text, which is never wider than it is read well.
func (s *Scroll) SetReading(theme *Styles, width, height int) {
	text, _ := theme.Panes(width)
	s.SetSize(text, height)
}

// By moves the window.
func (s *Scroll) By(n int) {
	s.Top = min(max(0, s.first()+n), max(0, len(s.lines)-s.Height))
}

// Wheel moves the window as the wheel does.
func (s *Scroll) Wheel(lines int) { s.By(lines) }

// Line is the number, from 0, of what stands in a line of the window; it may be behind the last one.
func (s *Scroll) Line(y int) int { return s.first() + y }

// Show moves the window so that the lines from first to last are in it, the first of them at any rate.
func (s *Scroll) Show(first, last int) {
	s.Top = s.first()
	if last >= s.Top+s.Height {
		s.Top = last - s.Height + 1
	}
	if first < s.Top {
		s.Top = first
	}
}

// Visible gives the lines in the window.
func (s *Scroll) Visible() []string {
	top := s.first()
	return s.lines[top:min(len(s.lines), top+s.Height)]
}

// Mark says that there is more than can be seen, and how to see it.
func (s *Scroll) Mark() string {
	more, keys := s.more()
	if more == "" {
		return ""
	}
	return more + ": " + keys
}

// More says that there is more than can be seen, where other keys than those that scroll lead there.
func (s *Scroll) More() string {
	more, _ := s.more()
	return more
}

func (s *Scroll) more() (what, keys string) {
	above, below := s.first() > 0, s.first()+s.Height < len(s.lines)
	switch {
	case above && below:
		return "↑↓ more", "pgup pgdn"
	case below:
		return "↓ more below", "pgdn"
	case above:
		return "↑ more above", "pgup"
	}
	return "", ""
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

// Press scrolls by a key; lines says whether the keys of single lines count too.
func (s *Scroll) Press(k Key, lines bool) {
	for _, p := range pageKeys {
		if !key.Matches(k, Bind(p.keys, "", "")) || !p.page && !lines {
			continue
		}
		if p.page {
			s.By(p.by * max(1, s.Height-1))
		} else {
			s.By(p.by)
		}
	}
}

// View draws the lines in the window.
func (s *Scroll) View() string { return strings.Join(s.Visible(), "\n") }
