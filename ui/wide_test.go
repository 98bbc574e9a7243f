package ui

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"cutscore/ui/widget"
)

// wideSizes are windows in which a second pane stands beside the text.
var wideSizes = []struct{ width, height int }{{160, 50}, {200, 60}}

// A wide window shows the questions beside the open one, and the topics beside the report.
func TestWideScreens(t *testing.T) {
	for _, sc := range scenes() {
		if !slices.Contains([]string{"exam-chosen", "exam-code", "report-failed", "review-wrong"}, sc.name) {
			continue
		}
		t.Run(sc.name, func(t *testing.T) {
			var b strings.Builder
			for _, size := range wideSizes {
				s := sc.set(t, size.width, size.height).read()
				s.fits(sc.name)
				b.WriteString(framed(s))
			}
			golden.RequireEqual(t, b.String())
		})
	}
}

// The topics stand beside the report only where their table has room for whole words.
func TestTheTopicsBesideAReportAreWhole(t *testing.T) {
	for _, sc := range scenes() {
		if sc.name != "report-failed" {
			continue
		}
		for width := 100; width < 200; width += 5 {
			if s := sc.set(t, width, 60).read(); !strings.Contains(s.screen(), "too few to tell") || !strings.Contains(s.screen(), "Status codes") {
				t.Errorf("%d columns:\n%s", width, s.screen())
			}
		}
	}
}

// A pane begins where there is room for it, and takes no column of the text.
func TestPanes(t *testing.T) {
	for width := range 300 {
		text, pane := widget.Theme{}.Panes(width)
		if text > widget.ReadingWidth || text > width || pane > 0 && text+pane > width-3 || pane > 0 && text < widget.ReadingWidth {
			t.Errorf("%d columns: %d and %d", width, text, pane)
		}
	}
}

// What an exam has come to stands above the list beside it, whole.
func TestTheListBesideAnExamCountsEverything(t *testing.T) {
	s := anExam(t).size(145, 30).press("na")
	if shown := s.screen(); !strings.Contains(shown, "1 answered · 7 unanswered · 0 flagged") || !strings.Contains(shown, "1 incomplete") {
		t.Errorf("%s", shown)
	}
}
