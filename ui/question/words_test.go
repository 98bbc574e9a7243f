package question

import "testing"

func TestHeadline(t *testing.T) {
	for stem, want := range map[string]string{
		"Which **two** belong to `x`?\nmore":               "Which two belong to x?",
		"> the level\n> of water\n\nWhich of these is it?": "the level",
		"> - first\n> - second\n\nWhich?":                  "first",
		"":                                                 "",
	} {
		if got := Headline(stem); got != want {
			t.Errorf("%q: %q instead of %q", stem, got, want)
		}
	}
}
