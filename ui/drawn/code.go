package drawn

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// codeIndent is how far code is set in. The sign of a line that continues the one above stands there.
const codeIndent = 2

// indentStop is how far tabs at the start of lines go where there are no others: nothing stands in columns then.
const indentStop = 4

// code draws code verbatim. A line that is too long goes on below, with a sign that says so, so that it cannot be taken for
// a statement of its own.
func (l *layout) code(b *markdown.Block, width int) []string {
	indent := codeIndent
	if width < leastWidth {
		indent = 0
	}
	stop := indentStop
	for _, line := range b.Lines {
		if strings.Contains(strings.TrimLeft(line, "\t"), "\t") {
			stop = tabStop
		}
	}
	var out []string
	for _, line := range b.Lines {
		for i, piece := range cut(expand(line, stop), max(1, width-indent)) {
			piece = strings.TrimRight(piece, " ")
			head := strings.Repeat(" ", indent)
			if i > 0 && indent > 0 {
				head = l.styles.muted(goesOn) + " "
			}
			if piece == "" {
				out = append(out, "")
				continue
			}
			out = append(out, head+l.styles.paint(piece, markdown.Code, ""))
		}
	}
	return out
}

// expand replaces tabs by spaces up to the next stop.
func expand(line string, stop int) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(line, "\t")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		b.WriteString(strings.Repeat(" ", stop-ansi.StringWidth(b.String())%stop))
		line = rest
	}
}

// cut cuts a line to pieces of a width.
func cut(line string, width int) []string {
	line = strings.TrimRight(line, " ")
	var out []string
	for ansi.StringWidth(line) > width {
		used, at := 0, 0
		for at < len(line) {
			cluster, w := ansi.FirstGraphemeCluster(line[at:], ansi.GraphemeWidth)
			if at > 0 && used+w > width {
				break
			}
			used, at = used+w, at+len(cluster)
		}
		out = append(out, line[:at])
		line = line[at:]
	}
	return append(out, line)
}
