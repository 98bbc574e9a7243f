package widget

import (
	"image/color"
	"math"
	"testing"
)

// luminance is the relative luminance of a colour by WCAG 2.1, from 0 to 1.
func luminance(c color.Color) float64 {
	linear := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// Every colour can be read on its background: a contrast of 4.5 to 1 at least, as WCAG 2.1 asks of text, on black and on the
// greys that dark terminals use, on white and on the creams of light ones; of 7 to 1 where high contrast is wanted.
func TestColoursCanBeRead(t *testing.T) {
	for _, theme := range []Theme{{Dark: true}, {}, {Dark: true, Contrast: true}, {Contrast: true}} {
		backgrounds := []color.Color{color.White, color.RGBA{0xfd, 0xf6, 0xe3, 0xff}}
		if theme.Dark {
			backgrounds = []color.Color{color.Black, color.RGBA{0x1e, 0x1e, 0x1e, 0xff}, color.RGBA{0x28, 0x2c, 0x34, 0xff}}
		}
		least := 4.5
		if theme.Contrast {
			least = 7
		}
		p := NewStyles(theme).palette
		for _, background := range backgrounds {
			for what, col := range map[string]color.Color{"accent": p.accent, "muted": p.muted, "right": p.right, "wrong": p.wrong, "code": p.code} {
				a, b := luminance(col), luminance(background)
				if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < least {
					t.Errorf("%+v: %s on %v has a contrast of %.1f, less than %.1f", theme, what, background, ratio, least)
				}
			}
		}
	}
}
