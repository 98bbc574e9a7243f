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
// greys that dark terminals use, on white and on the creams of light ones.
func TestColoursCanBeRead(t *testing.T) {
	for _, c := range []struct {
		name        string
		palette     palette
		backgrounds []color.Color
	}{
		{"dark", darkPalette, []color.Color{color.Black, color.RGBA{0x1e, 0x1e, 0x1e, 0xff}, color.RGBA{0x28, 0x2c, 0x34, 0xff}}},
		{"light", lightPalette, []color.Color{color.White, color.RGBA{0xfd, 0xf6, 0xe3, 0xff}}},
	} {
		for _, background := range c.backgrounds {
			for what, col := range map[string]color.Color{
				"accent": c.palette.accent, "muted": c.palette.muted, "right": c.palette.right, "wrong": c.palette.wrong, "code": c.palette.code,
			} {
				a, b := luminance(col), luminance(background)
				if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < 4.5 {
					t.Errorf("%s: %s on %v has a contrast of %.1f", c.name, what, background, ratio)
				}
			}
		}
	}
}
