package plain

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
	"cutscore/ui/drawn"
)

// endless is the width of a line that is not wrapped: into a pipe.
const endless = 1 << 20

func (s *Session) columns() int {
	if s.Width > 0 {
		return s.Width
	}
	return endless
}

// show writes a text of the deck as the screen draws it, without colours, behind a head.
func (s *Session) show(head string, blocks []markdown.Block) {
	lines := drawn.Lines(blocks, max(20, s.columns()-ansi.StringWidth(head)), drawn.Styles{})
	if len(lines) == 0 && head != "" {
		lines = []string{""}
	}
	for i, line := range lines {
		if i > 0 {
			head = strings.Repeat(" ", ansi.StringWidth(head))
		}
		_, _ = s.out.WriteString(strings.TrimRight(head+line, " ") + "\n") // Flush tells
	}
}
