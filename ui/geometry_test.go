package ui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

var (
	geometryWidths  = []int{1, 2, 5, 20, 39, 40, 79, 80, 120, 160, 200, 250}
	geometryHeights = []int{1, 2, 5, 10, 24, 50}
)

// misfit says what of a view does not fit the window; empty: all does.
func misfit(view string, width, height int) string {
	lines := strings.Split(view, "\n")
	if len(lines) > height {
		return fmt.Sprintf("%d lines", len(lines))
	}
	for i, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			return fmt.Sprintf("line %d has %d columns: %q", i+1, w, ansi.Strip(line))
		}
	}
	return ""
}

// fits complains where the view does not fit the window.
func (s *stage) fits(where string) {
	s.Helper()
	if wrong := misfit(s.app.window().draw(), s.app.width, s.app.height); wrong != "" {
		s.Errorf("%s at %dx%d: %s\n%s", where, s.app.width, s.app.height, wrong, ansi.Strip(s.app.window().draw()))
	}
}

// Whatever is on the screen fits a window of any size, before its page is ready and after.
func TestEverySceneFitsEveryWindow(t *testing.T) {
	set := make([]*stage, len(someScenes()))
	for i, sc := range someScenes() {
		set[i] = sc.set(t, 80, 24)
	}
	for _, width := range geometryWidths {
		for i, sc := range someScenes() {
			s := set[i]
			if s.size(width, 24); s.reads() {
				s.fits(sc.name + ", page not ready")
			}
			s.read()
			for _, height := range geometryHeights {
				s.size(width, height).fits(sc.name)
			}
		}
	}
}

// A scene that is set in a small window fits as well: cursors and scrolls began elsewhere.
func TestScenesSetInSmallWindowsFit(t *testing.T) {
	for _, size := range []struct{ width, height int }{{20, 5}, {24, 6}, {40, 5}, {20, 50}, {1, 1}} {
		for _, sc := range someScenes() {
			sc.set(t, size.width, size.height).fits(sc.name)
		}
	}
}

// A window that is made smaller and larger again shows what it showed.
func TestResizingThereAndBackShowsTheSame(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24).read()
		before := s.app.window().draw()
		for _, size := range []struct{ width, height int }{{40, 12}, {10, 3}, {250, 50}, {79, 24}} {
			s.size(size.width, size.height)
		}
		if after := s.size(80, 24).app.window().draw(); after != before {
			t.Errorf("%s: before\n%s\nafter\n%s", sc.name, ansi.Strip(before), ansi.Strip(after))
		}
	}
}

// In a window without any room at all nothing is drawn, and nothing breaks.
func TestWindowsWithoutSize(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24)
		if got := s.size(0, 0).app.window().draw(); got != "" {
			t.Errorf("%s: %q", sc.name, got)
		}
		s.press("jk?<pgdn>")
		s.size(30, 6).fits(sc.name)
	}
}
