package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Frame is what every window of the program has around its body: margins, a header, a sentence of status, a footer of
// keys. Width and Height are columns and lines of the terminal.
type Frame struct {
	Width, Height int

	styles styles
}

// NewFrame makes the frame of a window on a dark or a light background.
func NewFrame(width, height int, dark bool) Frame { return Frame{width, height, newStyles(dark)} }

// margin is the space left and right of everything where there is room for it.
func (f Frame) margin() int {
	if f.Width >= roomyWidth {
		return 2
	}
	return 0
}

// Inner is how wide a line may be.
func (f Frame) Inner() int { return max(0, f.Width-2*f.margin()) }

// Roomy reports whether blank lines may stand below the header and above the status.
func (f Frame) Roomy() bool { return f.Height >= roomy }

// Small reports whether the window is too small for anything.
func (f Frame) Small() bool { return f.Width < minWidth || f.Height < minHeight }

// Window puts lines together: none is wider than the window.
func (f Frame) Window(lines []string) string {
	pad := strings.Repeat(" ", f.margin())
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = pad + ansi.Truncate(line, f.Inner(), "…")
	}
	return strings.Join(out, "\n")
}

// Header says where one is; the place stands at the right and never gives way.
func (f Frame) Header(title, place string) string {
	return justify(f.styles.title.Render(title), f.styles.accent.Render(place), f.Inner())
}

// Say wraps a sentence for the line above the footer; loud ones are new.
func (f Frame) Say(sentence string, loud bool) []string {
	if loud {
		return f.said(sentence, f.styles.accent)
	}
	return f.said(sentence, f.styles.muted)
}

// Accent sets a text apart in the one colour, Strong by weight, Muted by stepping back.
func (f Frame) Accent(text string) string { return f.styles.accent.Render(text) }

// Strong is bold.
func (f Frame) Strong(text string) string { return f.styles.strong.Render(text) }

// Muted is quieter than the rest.
func (f Frame) Muted(text string) string { return f.styles.muted.Render(text) }

// said wraps a sentence for the status, in statusLines at the most.
func (f Frame) said(text string, style lipgloss.Style) []string {
	lines := strings.Split(ansi.Wrap(text, max(1, f.Inner()), ""), "\n")
	lines = lines[:min(len(lines), statusLines)]
	for i, line := range lines {
		lines[i] = style.Render(line)
	}
	return lines
}

// statusLines is the most that a sentence gets: in a low window the item matters more.
const statusLines = 3

// KeyLine draws bindings, as many as fit; those of last are kept whatever else must go.
func (f Frame) KeyLine(keys, last []key.Binding) string {
	draw := func(k key.Binding) string {
		return f.styles.key.Render(k.Help().Key) + " " + f.styles.muted.Render(k.Help().Desc)
	}
	const gap = "  "
	end := ""
	for _, k := range last {
		end += gap + draw(k)
	}
	line := ""
	for _, k := range keys {
		if k.Help().Key == "" || !k.Enabled() {
			continue
		}
		more := line + gap + draw(k)
		if ansi.StringWidth(more+end)-len(gap) > f.Inner() {
			break
		}
		line = more
	}
	return strings.TrimPrefix(line+end, gap)
}

// KeyList is a line for each binding: all names of its key, and what it does.
func (f Frame) KeyList(bindings []key.Binding) []string {
	longest := 0
	for _, b := range bindings {
		longest = max(longest, ansi.StringWidth(names(b)))
	}
	var lines []string
	for _, b := range bindings {
		if b.Help().Key == "" || !b.Enabled() {
			continue
		}
		k := names(b)
		lines = append(lines, "  "+f.styles.key.Render(k)+strings.Repeat(" ", longest-ansi.StringWidth(k)+2)+b.Help().Desc)
	}
	return lines
}

// justify puts one text left and one right; the left one gives way.
func justify(left, right string, width int) string {
	room := width - ansi.StringWidth(right)
	if room < 0 {
		return ansi.Truncate(right, width, "…")
	}
	left = ansi.Truncate(left, max(0, room-1), "…")
	return left + strings.Repeat(" ", max(0, room-ansi.StringWidth(left))) + right
}
