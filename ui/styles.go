package ui

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is what changes between a light and a dark terminal. There is one accent; right and wrong have a colour on
// top of a sign and a word.
type palette struct {
	accent, muted, right, wrong, code color.Color
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
)

// styles are made once for a background and lent to every screen.
type styles struct {
	dark    bool
	palette palette

	title  lipgloss.Style // where one is
	accent lipgloss.Style
	strong lipgloss.Style
	muted  lipgloss.Style
	right  lipgloss.Style
	wrong  lipgloss.Style
	struck lipgloss.Style
	key    lipgloss.Style // a key in the footer
}

func newStyles(dark bool) styles {
	p := lightPalette
	if dark {
		p = darkPalette
	}
	base := lipgloss.NewStyle()
	return styles{
		dark: dark, palette: p,
		title:  base.Bold(true),
		accent: base.Foreground(p.accent).Bold(true),
		strong: base.Bold(true),
		muted:  base.Foreground(p.muted),
		right:  base.Foreground(p.right).Bold(true),
		wrong:  base.Foreground(p.wrong).Bold(true),
		struck: base.Foreground(p.muted).Strikethrough(true),
		key:    base.Foreground(p.accent),
	}
}
