package widget

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func testMenu(height int, labels ...string) *Menu {
	rows := make([]Row, len(labels))
	for i, l := range labels {
		rows[i] = Row{Label: l, Blank: l == ""}
	}
	styles := NewStyles(Theme{Dark: true})
	m := NewMenu(&styles, AboutColumn, rows)
	m.SetSize(80, height)
	return &m
}

// A filter keeps to what holds the words, letter case ignored; rows where nothing is are never found.
func TestAFilterKeepsWhatHoldsTheWords(t *testing.T) {
	m := testMenu(9, "One", "", "two", "THREE")
	m.Update(tea.KeyPressMsg{Code: '/', Text: "/"})
	m.Update(tea.PasteMsg{Content: "e"})
	if !slices.Equal(m.shown, []int{0, 3}) {
		t.Errorf("%v", m.shown)
	}
}

// The cursor stays on its row while rows change under it, and where the filter is taken off.
func TestTheCursorStaysOnItsRow(t *testing.T) {
	m := testMenu(2, "a1", "b1", "c1", "d2", "e2")
	m.Select(3)
	if m.Sheet() != "page 2 of 3: pgup pgdn" || !strings.Contains(m.View(), "d2") || strings.Contains(m.View(), "b1") {
		t.Errorf("%s\n%s", m.Sheet(), m.View())
	}
	m.Update(tea.KeyPressMsg{Code: '/', Text: "/"})
	m.Update(tea.PasteMsg{Content: "2"})
	m.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	m.Update(tea.KeyPressMsg{Code: 'j', Text: "j"})
	if m.Index() != 4 || !m.Filtered() {
		t.Errorf("row %d, filtered %v", m.Index(), m.Filtered())
	}
	m.SetRows([]Row{{Label: "a1"}, {Label: "b1"}, {Label: "c2"}, {Label: "d2"}, {Label: "e2"}})
	if m.Index() != 4 {
		t.Errorf("after a change: row %d", m.Index())
	}
	if m.ShowAll(); m.Index() != 4 || m.Filtered() {
		t.Errorf("all shown: row %d", m.Index())
	}
}
func TestShortened(t *testing.T) {
	for _, c := range []struct {
		about string
		width int
		want  string
	}{
		{"65 questions, 130 minutes", 25, "65 questions, 130 minutes"},
		{"65 questions, 130 minutes", 16, "65 questions"},
		{"65 questions, 130 minutes · only 37 new", 30, "65 questions, 130 minutes"},
		{"your attempts and their reports", 16, "your attempts and their reports"},
		{"65 questions, 130 minutes", 5, "65 questions, 130 minutes"},
	} {
		if got := Shortened(c.about, c.width); got != c.want {
			t.Errorf("%q in %d columns: %q", c.about, c.width, got)
		}
	}
}
