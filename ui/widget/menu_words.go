package widget

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
)

// Counted is the heading's count of the rows: of 7 attempts, or of those that the filter leaves, 2 of 7 attempts.
func (m *Menu) Counted(thing string) string {
	all := scoring.Counted(len(m.rows), thing)
	if len(m.shown) == len(m.rows) {
		return all
	}
	return fmt.Sprintf("%d of %s", len(m.shown), all)
}

// WithWhole is a status with all that is said about the row under the cursor below it, where the window is too narrow for that of
// some row. It has as many lines for each row as for the longest one, as far as they have words for that, so that the list does not
// jump.
func (m *Menu) WithWhole(status string) string {
	room := m.width - m.aboutColumn()
	if m.Index() < 0 || m.about <= room || m.about == 0 {
		return status
	}
	lines := func(width int) int { return (width + m.width - 1) / max(1, m.width) }
	about := m.rows[m.Index()].About
	about += strings.Repeat("\n", max(0, lines(m.about)-max(1, lines(ansi.StringWidth(about)))))
	if status == "" {
		return about
	}
	return status + "\n" + about
}

// Filter says what the list is filtered by, or how it is being typed.
func (m *Menu) Filter() string {
	switch {
	case m.typing:
		return "filter: " + m.filter.Value() + "_"
	case m.filter != nil:
		return "filter: " + m.filter.Value() + " (" + m.styles.Named(KeyBack) + " shows all)"
	}
	return ""
}

// Sheet says which part of a long list is in sight.
func (m *Menu) Sheet() string {
	if pages := (len(m.shown) + m.height - 1) / m.height; pages > 1 {
		return fmt.Sprintf("page %d of %d: pgup pgdn", m.at/m.height+1, pages)
	}
	return ""
}

// Said is a sentence in the place of the rows, where there are none.
func (m *Menu) Said(sentence string) string {
	return m.styles.Muted.Render(ansi.Wrap(sentence, max(1, m.width), ""))
}

// Shortened leaves out the end of a text that does not fit, from a comma, colon or dot on: "65 questions" of "65 questions, 130
// minutes". Where its first part does not fit either it stays whole.
func Shortened(text string, width int) string {
	short := text
	for short != "" && ansi.StringWidth(short) > width {
		end := 0
		for _, pause := range []string{", ", ": ", " · "} {
			end = max(end, strings.LastIndex(short, pause))
		}
		short = short[:end]
	}
	return cmp.Or(short, text)
}
