package ui

import (
	"encoding/xml"
	"fmt"
	"image/color"
	"strings"
	"testing"

	"github.com/charmbracelet/x/vt"
)

// How a picture of the terminal is measured, in pixels.
const (
	cellWidth  = 8.4
	cellHeight = 19
	fontSize   = 14
	frame      = 16 // around the screen
	bar        = 34 // the window's title
)

// The attributes of a cell, as ultraviolet numbers them.
const (
	bold    = 1 << 0
	faint   = 1 << 1
	italic  = 1 << 2
	reverse = 1 << 5
	struck  = 1 << 7
)

// The colours of a dark terminal.
const (
	paper = "#16191f"
	ink   = "#d5dae2"
)

// svg draws what is on a terminal as a picture of a window.
func svg(emu *vt.Emulator, title string) string {
	width, height := 2*frame+cellWidth*float64(emu.Width()), bar+frame+cellHeight*emu.Height()
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d" `, width, height, width, height)
	fmt.Fprintf(&b, `font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="%d">`+"\n", fontSize)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="10" fill="%s"/>`+"\n", paper)
	for i, dot := range []string{"#ff5f57", "#febc2e", "#28c840"} {
		fmt.Fprintf(&b, `<circle cx="%d" cy="17" r="6" fill="%s"/>`+"\n", 22+20*i, dot)
	}
	fmt.Fprintf(&b, `<text x="50%%" y="22" text-anchor="middle" fill="#8b94a3">%s</text>`+"\n", escaped(title))
	for y := range emu.Height() {
		for _, r := range runs(emu, y) {
			r.draw(&b, y)
		}
	}
	return b.String() + "</svg>\n"
}

// run is a piece of a line in one style.
type run struct {
	x, cells int
	text     string
	fg, bg   string
	attrs    uint8
}

// runs cuts a line of the terminal where the style changes. Blanks at the end of a run are nothing to draw.
func runs(emu *vt.Emulator, y int) []run {
	var line []run
	for x := 0; x < emu.Width(); {
		cell := emu.CellAt(x, y)
		if cell == nil || cell.Width == 0 {
			x++
			continue
		}
		r := run{x: x, text: cell.Content, cells: cell.Width, fg: hexOf(cell.Style.Fg, ink), bg: hexOf(cell.Style.Bg, ""), attrs: cell.Style.Attrs}
		if r.text == "" {
			r.text = " "
		}
		if r.attrs&reverse != 0 {
			r.fg, r.bg = paper, r.fg
		}
		if last := len(line) - 1; last >= 0 && line[last].fg == r.fg && line[last].bg == r.bg && line[last].attrs == r.attrs {
			line[last].text += r.text
			line[last].cells += r.cells
		} else {
			line = append(line, r)
		}
		x += cell.Width
	}
	return line
}

func (r run) draw(b *strings.Builder, y int) {
	left, top := frame+cellWidth*float64(r.x), bar+cellHeight*y
	if r.bg != "" {
		fmt.Fprintf(b, `<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", left, top, cellWidth*float64(r.cells), cellHeight, r.bg)
	}
	text := strings.TrimRight(r.text, " ")
	if text == "" {
		return
	}
	style := ""
	for _, s := range []struct {
		attr uint8
		css  string
	}{{bold, ` font-weight="bold"`}, {faint, ` opacity="0.6"`}, {italic, ` font-style="italic"`}, {struck, ` text-decoration="line-through"`}} {
		if r.attrs&s.attr != 0 {
			style += s.css
		}
	}
	cells := r.cells - (len(r.text) - len(text))
	fmt.Fprintf(b, `<text x="%.1f" y="%d" textLength="%.1f" fill="%s"%s xml:space="preserve">%s</text>`+"\n",
		left, top+cellHeight-5, cellWidth*float64(cells), r.fg, style, escaped(text))
}

// hexOf writes a colour; where a cell has none it is the terminal's own.
func hexOf(c color.Color, own string) string {
	if c == nil {
		return own
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // into memory: cannot fail
	return b.String()
}

// Wide letters take two cells, styles end where they end, and what XML would take for its own is escaped.
func TestSVG(t *testing.T) {
	emu := vt.NewEmulator(20, 2)
	_, _ = emu.WriteString("\x1b[?2027h\x1b[1mbold\x1b[0m <a&b>\r\n\x1b[38;2;1;2;3m\x1b[9m日本\x1b[0m")
	got := svg(emu, "a<b")
	for _, want := range []string{
		`font-weight="bold" xml:space="preserve">bold</text>`, `&lt;a&amp;b&gt;</text>`, `a&lt;b</text>`,
		`textLength="33.6" fill="#010203" text-decoration="line-through" xml:space="preserve">日本</text>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is missing in\n%s", want, got)
		}
	}
}
