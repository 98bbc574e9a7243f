package cloze_test

import (
	"fmt"
	"strings"
	"testing"

	"cutscore/content/formats/cloze"
)

func TestGaps(t *testing.T) {
	for text, want := range map[string]string{
		"no gap":                          "",
		"{{c::x}} and {{cx::y}} are text": "",
		"A {{c1::pod}} runs":              "1 A ____ runs = pod",
		"A {{c1::pod::unit}} runs":        "1 A ____ (unit) runs = pod",
		"{{c1::a}} and {{c2::b}}":         "1 ____ and b = a | 2 a and ____ = b",
		"{{c1::a}} and {{c1::b}}":         "1 ____ and ____ = a; b",
		"{{c1,2::a}} or {{c2::b}}":        "1 ____ or b = a | 2 ____ or ____ = a; b",
		"{{c1::a {{c2::b}} c}}":           "1 ____ = a b c | 2 a ____ c = b",
		`{{c1::\frac{1}{2}}} is half`:     `1 ____ is half = \frac{1}{2}`,
		"{{c1::never closed":              "",
		"}} astray {{c3::x}}":             "3 }} astray ____ = x",
		"{{c1::a::b::c}}":                 "1 ____ (b::c) = a",
		"{{c1::}}":                        "1 ____ = ",
	} {
		var got []string
		for _, c := range cloze.Cards(text) {
			got = append(got, fmt.Sprintf("%d %s = %s", c.Number, c.Front, c.Back))
		}
		if s := strings.Join(got, " | "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
		if cloze.Has(text) && want == "" && !strings.Contains(text, "never") || !cloze.Has(text) && want != "" {
			t.Errorf("%q: has %t", text, cloze.Has(text))
		}
	}
}

func FuzzCards(f *testing.F) {
	f.Add("{{c1::a {{c2::b::h}} {c} }} }}")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range cloze.Cards(text) {
			if !strings.Contains(c.Front, cloze.Gap) {
				t.Errorf("%q: no gap in %q", text, c.Front)
			}
		}
	})
}
