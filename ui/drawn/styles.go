package drawn

import (
	"image/color"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// Styles say how spans are set apart. The zero value sets nothing apart: plain text.
type Styles struct {
	Text    color.Color // of everything; nil: the terminal's own
	Accent  color.Color // of headings and links
	Muted   color.Color // of bars, addresses and signs of the program's own
	Code    color.Color
	Colours bool // escapes may be written at all
	Links   bool // the terminal knows OSC 8
}

// What the program draws around a text, each one column wide. For terminals that show ASCII alone ui/widget has a likeness of each.
const (
	barSign   = "│" // before a quotation
	rowSign   = "─" // under a table's first row
	crossSign = "┼"
	ruleSign  = "─"
	goesOn    = "↪" // before the rest of a line of code
)

// sgr is the style of a span.
func (s *Styles) sgr(style markdown.Style) ansi.Style {
	out := ansi.NewStyle()
	if !s.Colours {
		return out
	}
	has := func(f markdown.Style) bool { return style&f != 0 }
	if has(markdown.Strong) {
		out = out.Bold()
	}
	if has(markdown.Emph) {
		out = out.Italic(true)
	}
	if has(markdown.Struck) {
		out = out.Strikethrough(true)
	}
	c := s.Text
	switch {
	case has(markdown.Address):
		c = s.Muted
	case has(markdown.Code | markdown.Math):
		c = s.Code
	case has(markdown.Link):
		c = s.Accent
	}
	if c != nil {
		out = out.ForegroundColor(c)
	}
	return out
}

func (s *Styles) muted(text string) string {
	return s.paint(text, markdown.Address, "")
}

// paint writes a piece of text in its style, as a link where the terminal knows them.
func (s *Styles) paint(text string, style markdown.Style, url string) string {
	if text == "" {
		return ""
	}
	if sgr := s.sgr(style); len(sgr) > 0 {
		text = sgr.Styled(text)
	}
	if url != "" && s.Links && s.Colours {
		text = ansi.SetHyperlink(url) + text + ansi.ResetHyperlink()
	}
	return text
}
