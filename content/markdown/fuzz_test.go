package markdown

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"cutscore/content/clean"
)

// plainMark is CommonMark with tables as goldmark has it: what the signs of a text are held against.
var plainMark = goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithUnsafe()))

// ours has a sign that is read in our own way, so that CommonMark is no witness.
func ours(src string) bool {
	return strings.ContainsAny(src, "$<~") || strings.Contains(src, `\(`) || strings.Contains(src, `\[`) || strings.ContainsFunc(src, wideScript)
}

// Whatever the text: no letter, figure or sign that CommonMark shows is lost, none comes from nowhere, and nothing that a
// terminal would obey is made.
func FuzzNothingIsLost(f *testing.F) {
	for _, seed := range []string{
		"# a\n- b\n  > c", "a **b** _c_ `d` \\* &amp; [e](f \"g\")", "| a | b |\n|---|:-:|\n| 1 | `2\\|3` |", "$x_1$ 10<sup>6</sup><br>", "1. a\n\n   ```go\n\tb\n   ```",
		"<table><tr><td>a<td>b", "![a](b)[c][d]\n\n[d]: e", "**a*b**c*", "a\n===\n\n***\n", "&#27;[2J &#x9b;", "e\u0301**x**\u0301",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		src = clean.Text(src)
		if len(src) > 2000 || !utf8.ValidString(src) {
			return
		}
		got := Text(Page(src))
		if again := clean.Text(got); strings.Count(again, "\ufffd") != strings.Count(got, "\ufffd") && !strings.Contains(src, "&") {
			t.Errorf("%q is shown as %q, which is not clean", src, got)
		}
		Text(Lead(src))
		Text(Stem(src))
		if ours(src) {
			return
		}
		var page bytes.Buffer
		if err := plainMark.Convert([]byte(src), &page); err != nil {
			t.Fatal(err)
		}
		if at, lost := missing(visible(textOf(t, page.String())), visible(got)); lost {
			t.Errorf("%q lost %q: %q of %q", src, string(visible(textOf(t, page.String()))[at]), got, page.String())
		}
		from := src + resolve(src) + page.String() + added + "0123456789"
		for _, r := range visible(got) {
			if !strings.ContainsRune(from, r) && r != utf8.RuneError {
				t.Errorf("%q got a %q: %q", src, string(r), got)
			}
		}
	})
}
