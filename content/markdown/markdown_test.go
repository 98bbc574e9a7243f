package markdown

import (
	"slices"
	"testing"
)

// What is seen of a line of inline text.
func TestInlineTextIsSeen(t *testing.T) {
	for _, c := range []struct{ written, seen string }{
		{"10<sup>6</sup>", "10⁶"},
		{"2<sup>10</sup>", "2¹⁰"},
		{"H<sub>2</sub>O", "H₂O"},
		{"x<sup>2k</sup>", "x^(2k)"},
		{"a<sub>j</sub>", "a_j"},
		{"<sup>open", "<sup>open"},
		{"shut</sup>", "shut</sup>"},
		{"x<sup>**2**</sup>", "x²"},
		{"one<br>two<br/>three", "one\ntwo\nthree"},
		{"press <kbd>x</kbd>", "press <kbd>x</kbd>"},
		{"ip route <next-hop>", "ip route <next-hop>"},
		{"a <!-- note --> b", "a  b"},
		{"<!-- note -->", "<!-- note -->"},
		{"`&lt;a&gt;` and &lt;a&gt;", "&lt;a&gt; and <a>"},
		{"&nope; &amp;lt; \\&lt; &#65; &#27; &", "&nope; &lt; &lt; A \ufffd &"},
		{"\\* \\# \\_ \\. C:\\dir \\d", "* # _ . C:\\dir \\d"},
		{"~5 ms or ~10 ms~ x", "~5 ms or ~10 ms~ x"},
		{"~~struck~~ text", "struck text"},
		{"$\\sum_{i=1}^{n} a_i * b_i * c_i$", "$∑_{i=1}^{n} a_i * b_i * c_i$"},
		{"\\(x^2\\) and $\\{1, 2\\}$", "\\(x^2\\) and $\\{1, 2\\}$"},
		{"$\\{a\\}$", "$\\{a\\}$"},
		{"$a<b>c$", "$a<b>c$"},
		{"$_x_$", "$_x_$"},
		{"\\[a_1 \\times b_1\\]", "\\[a_1 × b_1\\]"},
		{"$$x_1 _a_$$", "$$x_1 _a_$$"},
		{"$\\leftover\\le$", "$\\leftover≤$"},
		{"it is **$5** and **$10**", "it is $5 and $10"},
		{"*$HOME*:*$PATH*", "$HOME:$PATH"},
		{"a\\[0\\] and \\[x\\] and f\\(x\\)", "a[0] and [x] and f(x)"},
		{"\\$5 and *x*", "$5 and x"},
		{"**日本語。**続き", "日本語。続き"},
		{"これは**「強調」**です", "これは「強調」です"},
		{"a * b * c", "a * b * c"},
		{"snake_case_name", "snake_case_name"},
		{"[docs](https://a.example/x-y) here", "docs https://a.example/x-y here"},
		{"<https://a.example>", "https://a.example"},
		{"https://a.example/a_b_c", "https://a.example/a_b_c"},
		{"![a *picture*](x.png)", "[image: a picture]"},
		{"![](x.png)", "[image: x.png]"},
		{"**e**\u0301x", "e\u0301x"},
		{"first\nsecond", "first\nsecond"},
		{"text\n- a\n- b", "text\n- a\n- b"},
		{"text\n===", "text\n==="},
	} {
		if got := Text(Lead(c.written)); got != c.seen {
			t.Errorf("%q is seen as %q instead of %q", c.written, got, c.seen)
		}
	}
}

// A mark stays in the span of its letter, so that no style stands between them.
func TestMarksStayOnTheirLetter(t *testing.T) {
	if got := Inline("**e**\u0301x"); len(got) != 2 || got[0].Text != "e\u0301" {
		t.Errorf("%q", got)
	}
}

// What is seen of blocks.
func TestBlocksAreSeen(t *testing.T) {
	for _, c := range []struct{ written, seen string }{
		{"# Title\n\ntext", "Title\ntext"},
		{"9. nine\n10. ten", "9. nine\n10. ten"},
		{"```go\n\tx := &amp;\n```", "\tx := &amp;"},
		{"a | b\n--|--\n1 | `2 \\| 3`", "a | b\n1 | 2 | 3"},
		{"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>10<sup>6</sup></td></tr></table>", "a | b\n1 | 10⁶"},
		{"<table><tr><td>&lt;p&gt;</td><td>x<br>y</td></tr></table>", "<p> | x y"},
		{"<p>one &lt; two</p>\n<p>three</p>", "one < two\nthree"},
		{"<next-hop>", "<next-hop>"},
		{">= 5 is **more**", ">= 5 is more"},
		{"It holds\n>=3 for all", "It holds\n>=3 for all"},
		{"<?php echo 1; ?>", "<?php echo 1; ?>"},
		{"<!-- note -->\n\ntext", "text"},
		{"$$\n\\alpha\n_x_\n$$", "$$\nα\n_x_\n$$"},
		{"A note[^1].\n\n[^1]: above", "A note[^1].\n[^1]: above"},
		{"[a]: https://a.example\n\n[x][a]", "x https://a.example"},
	} {
		if got := Text(Page(c.written)); got != c.seen {
			t.Errorf("%q is seen as %q instead of %q", c.written, got, c.seen)
		}
	}
}

// A stem is a heading's text with a body below, or a body alone.
func TestStems(t *testing.T) {
	for _, c := range []struct{ written, seen string }{
		{"# of bits in a byte?", "# of bits in a byte?"},
		{"- is a dash?", "- is a dash?"},
		{"> the level\n> of water\n\nWhich?", "the level\nof water\nWhich?"},
		{"- one\n- two", "- one\n- two"},
		{"\\> appends", "> appends"},
		{"```\ncode\n```", "code"},
		{"Which?\n\n# x", "Which?\nx"},
	} {
		if got := Text(Stem(c.written)); got != c.seen {
			t.Errorf("%q is seen as %q instead of %q", c.written, got, c.seen)
		}
	}
}

// What is set apart, where a sign might be taken for markup or markup for a sign.
func TestWhatIsMarkup(t *testing.T) {
	for src, want := range map[string][]Span{
		"**日本語。**続き":    {{Text: "日本語。", Style: Strong}, {Text: "続き"}},
		"가**나)**다":      {{Text: "가"}, {Text: "나)", Style: Strong}, {Text: "다"}},
		"「**カ」**ナ":      {{Text: "「"}, {Text: "カ」", Style: Strong}, {Text: "ナ"}},
		"a_b_c":         {{Text: "a_b_c"}},
		"~~no~~ more":   {{Text: "no", Style: Struck}, {Text: " more"}},
		"~5 ms ~ 10":    {{Text: "~5 ms ~ 10"}},
		"~~~no~~~":      {{Text: "~~~no~~~"}},
		`f\(x\)`:        {{Text: "f(x)"}},
		`\(x\) is`:      {{Text: `\(x\)`, Style: Math}, {Text: " is"}},
		`\(see\)`:       {{Text: "(see)"}},
		"$5, or $10":    {{Text: "$5, or $10"}},
		"$x_1$":         {{Text: "$x_1$", Style: Math}},
		"$ x $":         {{Text: "$ x $"}},
		"&nosuch;&#x3;": {{Text: "&nosuch;\ufffd"}},
		"a&Tab;b":       {{Text: "a b"}},
	} {
		if got := Inline(src); !slices.Equal(got, want) {
			t.Errorf("%q is %+v, not %+v", src, got, want)
		}
	}
}
