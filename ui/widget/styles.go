package widget

import (
	"image/color"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"cutscore/ui/drawn"
)

// palette is what changes between a light and a dark terminal. There is one accent; right and wrong have a colour on
// top of a sign and a word.
type palette struct {
	accent, muted, right, wrong, code color.Color
}

// Theme is what colours are chosen by.
type Theme struct {
	Dark     bool // the background is
	Contrast bool // as strong as there is
	Reading  int  // how wide texts are drawn, in columns; 0: ReadingWidth
}

func (t Theme) palette() palette {
	switch {
	case t.Contrast && t.Dark:
		return brightPalette
	case t.Contrast:
		return deepPalette
	case t.Dark:
		return darkPalette
	}
	return lightPalette
}

var (
	darkPalette = palette{
		accent: lipgloss.Color("#7dcfff"), muted: lipgloss.Color("#9aa5b1"),
		right: lipgloss.Color("#9ece6a"), wrong: lipgloss.Color("#ff9e7a"), code: lipgloss.Color("#d7ba7d"),
	}
	lightPalette = palette{
		accent: lipgloss.Color("#005f87"), muted: lipgloss.Color("#5a6270"),
		right: lipgloss.Color("#2f6b00"), wrong: lipgloss.Color("#a8320a"), code: lipgloss.Color("#7a4f00"),
	}
	// Of high contrast: what stands back stands back by its place, not by its colour.
	brightPalette = palette{
		accent: lipgloss.Color("#8be9ff"), muted: lipgloss.Color("#ffffff"),
		right: lipgloss.Color("#a6ff7a"), wrong: lipgloss.Color("#ffc4a8"), code: lipgloss.Color("#ffe08a"),
	}
	deepPalette = palette{
		accent: lipgloss.Color("#00365c"), muted: lipgloss.Color("#000000"),
		right: lipgloss.Color("#0f3d00"), wrong: lipgloss.Color("#6b1200"), code: lipgloss.Color("#4a2b00"),
	}
)

// Styles are made once for a background and lent to every screen.
type Styles struct {
	Theme // what they are made for

	palette palette

	Title  lipgloss.Style // where one is
	Accent lipgloss.Style
	Strong lipgloss.Style
	Muted  lipgloss.Style
	Right  lipgloss.Style
	Wrong  lipgloss.Style
	Struck lipgloss.Style
	Key    lipgloss.Style // a key in the footer

	Bound func(key.Binding) key.Binding // a binding as the person has bound it; nil: as it is
}

// NewStyles makes the styles of a theme.
func NewStyles(theme Theme) Styles {
	p := theme.palette()
	base := lipgloss.NewStyle()
	return Styles{
		Theme: theme, palette: p,
		Title:  base.Bold(true),
		Accent: base.Foreground(p.accent).Bold(true),
		Strong: base.Bold(true),
		Muted:  base.Foreground(p.muted),
		Right:  base.Foreground(p.right).Bold(true),
		Wrong:  base.Foreground(p.wrong).Bold(true),
		Struck: base.Foreground(p.muted).Strikethrough(true),
		Key:    base.Foreground(p.accent),
	}
}

// Text is how the texts of a deck are drawn; quiet ones stand back.
func (s Styles) Text(quiet bool) drawn.Styles {
	d := drawn.Styles{Accent: s.palette.accent, Muted: s.palette.muted, Code: s.palette.code, Colours: true}
	if quiet {
		d.Text = s.palette.muted
	}
	return d
}

// Named is what the key of a binding is called in a sentence: sentences name no key themselves, since a person may have bound it anew.
func (s Styles) Named(b key.Binding) string {
	if s.Bound != nil {
		b = s.Bound(b)
	}
	return b.Help().Key
}
