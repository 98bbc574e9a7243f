package plain

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/clean"
	"cutscore/content/markdown"
	"cutscore/ui/drawn"
)

// voice is both ends of the line mode: paragraphs out, lines in.
type voice struct {
	width int // of the terminal, in columns; 0: lines are not wrapped
	out   *bufio.Writer
	lines chan string
}

// endless is the width of a line that is not wrapped: into a pipe.
const endless = 1 << 20

func newVoice(in io.Reader, out io.Writer, width int) *voice {
	v := &voice{width: width, out: bufio.NewWriter(out), lines: make(chan string)}
	go func() {
		defer close(v.lines)
		scan := bufio.NewScanner(in)
		for scan.Scan() {
			v.lines <- clean.Line(scan.Text())
		}
	}()
	return v
}

func (v *voice) columns() int {
	if v.width > 0 {
		return v.width
	}
	return endless
}

// say writes a paragraph.
func (v *voice) say(format string, args ...any) {
	_, _ = v.out.WriteString(ansi.Wrap(fmt.Sprintf(format, args...), v.columns(), "") + "\n") // Flush tells
}

// show writes a text of the deck as the screen draws it, without colors, behind a head. A table becomes a line a row.
func (v *voice) show(head string, blocks []markdown.Block) {
	lines := drawn.Lines(inLines(blocks), max(20, v.columns()-ansi.StringWidth(head)), drawn.Styles{})
	if len(lines) == 0 && head != "" {
		lines = []string{""}
	}
	for i, line := range lines {
		if i > 0 {
			head = strings.Repeat(" ", ansi.StringWidth(head))
		}
		_, _ = v.out.WriteString(strings.TrimRight(head+line, " ") + "\n") // Flush tells
	}
}

// inLines turns tables into paragraphs, one a row, each cell behind the name of its column: columns that stand below each
// other say nothing to an ear.
func inLines(blocks []markdown.Block) []markdown.Block {
	out := make([]markdown.Block, 0, len(blocks))
	for _, b := range blocks {
		if b.Kind != markdown.Table || len(b.Rows) < 2 {
			b.Children = inLines(b.Children)
			out = append(out, b)
			continue
		}
		for i, row := range b.Rows[1:] {
			line := markdown.Block{Kind: markdown.Paragraph, Gap: b.Gap && i == 0}
			for c, cell := range row {
				if c > 0 {
					line.Spans = append(line.Spans, markdown.Span{Text: "; "})
				}
				if c < len(b.Rows[0]) && len(b.Rows[0][c]) > 0 {
					line.Spans = append(append(line.Spans, b.Rows[0][c]...), markdown.Span{Text: ": "})
				}
				line.Spans = append(line.Spans, cell...)
			}
			out = append(out, line)
		}
	}
	return out
}
