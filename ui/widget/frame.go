package widget

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Frame is what every window of the program has around its body: margins, a header, a sentence of status, a footer of
// keys. Width and Height are columns and lines of the terminal.
type Frame struct {
	Width, Height int
	Styles        Styles
}

// The least window in which something can be answered, in columns and lines.
const (
	MinWidth  = 20
	MinHeight = 5

	// ReadingWidth is the widest that a text is drawn, in columns: longer lines are hard to read on from.
	ReadingWidth = 100

	roomyHeight = 16 // from this height on there are blank lines below the header and above the status
	roomyWidth  = 60 // from this width on there are margins, and the columns of menus stand apart
)

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
func (f Frame) Roomy() bool { return f.Height >= roomyHeight }

// Body is the column and the line where the screen begins.
func (f Frame) Body() (x, y int) {
	if f.Roomy() {
		return f.margin(), 2
	}
	return f.margin(), 1
}

// Small reports whether the window is too small for anything.
func (f Frame) Small() bool { return f.Width < MinWidth || f.Height < MinHeight }

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
	return justify(f.Styles.Title.Render(title), f.Styles.Accent.Render(place), f.Inner())
}

// Said wraps a sentence for the status, in StatusLines at the most.
func (f Frame) Said(text string, style lipgloss.Style) []string {
	lines := Wrapped(text, f.Inner())
	lines = lines[:min(len(lines), StatusLines)]
	for i, line := range lines {
		lines[i] = style.Render(line)
	}
	return lines
}

// StatusLines is the most that a sentence gets: in a low window the item matters more.
const StatusLines = 3

// KeyLine draws bindings, as many as fit; those of last are kept whatever else must go.
func (f Frame) KeyLine(keys, last []key.Binding) string {
	draw := func(k key.Binding) string {
		if k.Help().Desc == "" {
			return f.Styles.Key.Render(k.Help().Key)
		}
		return f.Styles.Key.Render(k.Help().Key) + " " + f.Styles.Muted.Render(k.Help().Desc)
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
		if more := line + gap + draw(k); ansi.StringWidth(more+end)-len(gap) <= f.Inner() {
			line = more
		}
	}
	return strings.TrimPrefix(line+end, gap)
}

// AnswerLine draws the keys that answer a prompt. Where they do not all fit they go without words, which stand above with the answers: only
// the last one, esc, keeps its own.
func (f Frame) AnswerLine(keys []key.Binding) string {
	line := f.KeyLine(nil, keys)
	if ansi.StringWidth(line) <= f.Inner() {
		return line
	}
	short := slices.Clone(keys)
	for i := range short[:len(short)-1] {
		short[i].SetHelp(short[i].Help().Key, "")
	}
	return f.KeyLine(nil, short)
}

// leastSaid is how many columns the list of keys leaves, where it can, for what a key does.
const leastSaid = 23

// KeyList is a line for each binding: all names of its key, and what it does. In a narrow window what it does goes on below, and
// behind a long list of names it stands below them.
func (f Frame) KeyList(bindings []key.Binding) []string {
	longest, widest := 0, 0
	for _, b := range bindings {
		longest, widest = max(longest, ansi.StringWidth(names(b))), max(widest, ansi.StringWidth(b.Help().Desc))
	}
	column := longest
	if longest+widest+4 > f.Width {
		column = min(longest, max(8, f.Width-4-leastSaid))
	}
	var lines []string
	for _, b := range bindings {
		if b.Help().Key == "" || !b.Enabled() {
			continue
		}
		k := names(b)
		head := "  " + f.Styles.Key.Render(k)
		if ansi.StringWidth(k) > column {
			lines = append(lines, head)
			head, k = "  ", ""
		}
		for _, what := range Wrapped(b.Help().Desc, max(8, f.Width-column-4)) {
			lines = append(lines, head+strings.Repeat(" ", column-ansi.StringWidth(k)+2)+what)
			head, k = "  ", ""
		}
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
