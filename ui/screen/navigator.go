package screen

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
	"cutscore/ui/question"
)

// navigator is the list of an exam's questions beside the open one, where the window is wide enough for it. It says what the
// overview says: what was chosen, the marks, the question.
type navigator struct {
	attempt   *scoring.Attempt
	headlines []string // of the questions, read when the list is first shown
	top       int      // the question that stands first
}

const navigatorHead = 2 // lines above the first question

// at is the question of a line, from 0; -1: there is none.
func (n *navigator) at(y int) int {
	if i := n.top + y - navigatorHead; y >= navigatorHead && i < len(n.headlines) {
		return i
	}
	return -1
}

// lines draws as much of the list as a pane holds, the open question in the middle of it.
func (n *navigator) lines(h *Host, width, height int) []string {
	if n.headlines == nil {
		for i := range n.attempt.Form.Items {
			n.headlines = append(n.headlines, question.Headline(n.attempt.Form.Items[i].Stem))
		}
	}
	out := []string{h.Styles.Muted.Render(ansi.Truncate(counted(n.attempt), width, "…")), ""}
	rows := max(0, height-len(out))
	top := min(max(0, n.attempt.At-rows/2), max(0, len(n.headlines)-rows))
	n.top = top
	for i := top; i < min(len(n.headlines), top+rows); i++ {
		d, r := &n.attempt.Form.Items[i], &n.attempt.Responses[i]
		row := fmt.Sprintf("%3d  %-5s ", i+1, question.Letters(d, r)) + bracketed(question.Marks(r)) + n.headlines[i]
		row = ansi.Truncate(row, max(0, width-2), "…")
		if i == n.attempt.At {
			out = append(out, h.Styles.Accent.Render("> "+row))
			continue
		}
		out = append(out, "  "+row)
	}
	return out
}
