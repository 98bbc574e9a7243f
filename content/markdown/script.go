package markdown

import (
	"strings"
	"unicode/utf8"
)

// What has a sign of its own above or below the line in the fonts of most terminals.
var (
	above = map[rune]rune{'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', 'n': 'ⁿ', 'i': 'ⁱ'}
	below = map[rune]rune{'0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉', '+': '₊', '-': '₋', '−': '₋', '=': '₌', '(': '₍', ')': '₎'}
)

// script raises or lowers a text: by signs of its own where they exist, else as ^6, _2, ^(2k).
func script(text, tag string) string {
	signs, mark := above, "^"
	if tag == "sub" {
		signs, mark = below, "_"
	}
	var b strings.Builder
	for _, r := range text {
		s, ok := signs[r]
		if !ok {
			if utf8.RuneCountInString(text) == 1 {
				return mark + text
			}
			return mark + "(" + text + ")"
		}
		b.WriteRune(s)
	}
	return b.String()
}
