package drawn

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// tabStop is how far the stops of tabs are apart: what terminals have, so that columns stay columns.
const tabStop = 8

// leastWidth is how much room the text of a list entry or a quotation needs; where there is less, it is not set in further.
const leastWidth = 8

// layout draws blocks in one set of styles.
type layout struct{ styles Styles }

// Lines draws blocks for a width in columns, which no line exceeds.
func Lines(blocks []markdown.Block, width int, styles Styles) []string {
	l := layout{styles}
	return l.blocks(blocks, max(1, width))
}

func (l *layout) blocks(blocks []markdown.Block, width int) []string {
	var out []string
	for i := range blocks {
		lines := l.block(&blocks[i], width)
		if len(out) > 0 && len(lines) > 0 && blocks[i].Gap {
			out = append(out, "")
		}
		out = append(out, lines...)
	}
	return out
}

func (l *layout) block(b *markdown.Block, width int) []string {
	switch b.Kind {
	case markdown.Paragraph:
		return l.wrap(b.Spans, width)
	case markdown.Heading:
		return l.heading(b, width)
	case markdown.CodeBlock:
		return l.code(b, width)
	case markdown.Quote:
		return l.quote(b, width)
	case markdown.List:
		return l.list(b, width)
	case markdown.Item:
		return l.blocks(b.Children, width)
	case markdown.Table:
		return l.table(b, width)
	case markdown.Rule:
		return []string{l.styles.muted(strings.Repeat(ruleSign, min(8, width)))}
	}
	return nil
}

func (l *layout) heading(b *markdown.Block, width int) []string {
	accent := layout{l.styles}
	accent.styles.Text = l.styles.Accent
	return accent.wrap(strong(b.Spans), width)
}

// quote puts a bar before each line.
func (l *layout) quote(b *markdown.Block, width int) []string {
	if width < leastWidth {
		return l.blocks(b.Children, width)
	}
	bar := l.styles.muted(barSign)
	lines := l.blocks(b.Children, width-2)
	for i, line := range lines {
		if lines[i] = bar; line != "" {
			lines[i] += " " + line
		}
	}
	return lines
}

// list hangs each entry under its first word; numbers stand right-aligned.
func (l *layout) list(b *markdown.Block, width int) []string {
	indent := 0
	for i := range b.Children {
		indent = max(indent, ansi.StringWidth(b.Children[i].Marker)+1)
	}
	hung := indent
	if width-indent < leastWidth {
		hung = 0
	}
	var out []string
	for i := range b.Children {
		entry := &b.Children[i]
		if i > 0 && b.Loose {
			out = append(out, "")
		}
		head := strings.Repeat(" ", indent-1-ansi.StringWidth(entry.Marker)) + entry.Marker + " "
		lines := l.blocks(entry.Children, width-hung)
		if hung == 0 {
			out = append(append(out, cut(entry.Marker, width)...), lines...)
			continue
		}
		if len(lines) == 0 {
			lines = []string{""}
		}
		out = append(out, hang(head, lines)...)
	}
	return out
}

// hang puts a head before the first line and as much space before the others.
func hang(head string, lines []string) []string {
	space := strings.Repeat(" ", ansi.StringWidth(head))
	for i, line := range lines {
		switch {
		case i == 0:
			lines[i] = strings.TrimRight(head+line, " ")
		case line != "":
			lines[i] = space + line
		}
	}
	return lines
}
