package markup

import (
	"strings"
	"testing"
	"time"
)

func TestHTMLBecomesMarkdown(t *testing.T) {
	for _, c := range [][2]string{
		{"<p>What is <b>x</b>?</p><p>second<br>line</p>", "What is **x**?\n\nsecond\nline"},
		{"a &lt;div&gt; b_c_d [x] #1", `a \<div> b_c_d [x] #1`},
		{"List&lt;String&gt; <b>&lt;x&gt;</b> &lt;/b&gt; <code>&lt;i&gt;</code>", `List<String> **<x>** \</b> ` + "`<i>`"},
		{"2*3*4 &amp; __init__", `2\*3\*4 & \_\_init\_\_`},
		{"<pre>    void test() {\n  a_b_();\n}\n</pre>", "```\n    void test() {\n  a_b_();\n}\n```"},
		{`<pre><code class="language-go">x := 1` + "\n</code></pre>text <code>a|b</code>", "```go\nx := 1\n```\n\ntext `a|b`"},
		{"<ul><li>a<li>b</ul>", "- a\n- b"},
		{"<table><tr><th>A<th>B</tr><tr><td>1<td>2</tr></table>", "| A | B |\n|---|---|\n| 1 | 2 |"},
		{"x<sup>2</sup>", "x<sup>2</sup>"},
		{`<a href="http://x.y/z">link</a>`, "[link](http://x.y/z)"},
		{`\(x^2_a*b*\) <b>is</b>`, `\(x^2_a*b*\) **is**`},
		{"a&nbsp;b", "a b"},
		{">", ">"},
		{"no   marks\n here", "no marks here"},
		{"<script>alert(1)</script>ok", "ok"},
	} {
		if got, lost := HTML(c[0]); got != c[1] || len(lost) > 0 {
			t.Errorf("%q gives\n%q, want\n%q (%v)", c[0], got, c[1], lost)
		}
	}
}

func TestMediaAreNamed(t *testing.T) {
	for _, c := range [][3]string{
		{`see <img src="a/b%20c.png?x=1">`, "see [image: b c.png]", "image b c.png"},
		{`<img src="data:image/png;base64,AAAA">`, "[image: without a name]", "image without a name"},
		{`<img alt="a  cat" src="x.png">`, "[image: a cat]", "image a cat"},
		{`hear [sound:x.mp3]`, "hear [sound: x.mp3]", "sound x.mp3"},
		{`<audio controls><source src="y.ogg"></audio>`, "[sound: y.ogg]", "sound y.ogg"},
	} {
		got, lost := HTML(c[0])
		if got != c[1] || strings.Join(lost, ",") != c[2] {
			t.Errorf("%q gives %q, %q", c[0], got, lost)
		}
	}
}

func TestPlainTextIsShownAsWritten(t *testing.T) {
	for in, want := range map[string]string{
		"snake_case_name": "snake_case_name", "a * b": "a * b", "*": "*", "**kwargs and *args": "**kwargs and *args",
		"_x_": `\_x\_`, "*x*": `\*x\*`, `\d+\.\d`: `\d+\\.\d`, "`*x*` *y*": "`*x*` \\*y\\*", "$a_1 * b_2$": "$a_1 * b_2$",
		"costs $5 and *more* $": `costs $5 and \*more\* $`, "~~x~~": `\~~x\~~`, "~/.ssh": "~/.ssh",
		"<b> or <next-hop>": `\<b> or <next-hop>`, "`<b>`": "`<b>`",
	} {
		if got := Plain(in); got != want {
			t.Errorf("%q gives %q, want %q", in, got, want)
		}
	}
}

func TestTypedTextMayBeBold(t *testing.T) {
	for _, c := range [][2]string{
		{"the **ebb** and **the flood**, `**a**`", "the **ebb** and **the flood**, `**a**`"},
		{"**a** **b_c_** *d*", `**a** **b_c_** \*d\*`},
		{"2**3 and 4**5", `2\*\*3 and 4\*\*5`},
		{"f(**a, **b) or ** c **", "f(**a, **b) or ** c **"},
		{"**kwargs", "**kwargs"},
	} {
		if got := Typed(c[0]); got != c[1] {
			t.Errorf("%q gives %q, want %q", c[0], got, c[1])
		}
	}
}

func TestHTMLIsTold(t *testing.T) {
	for in, want := range map[string]bool{
		"<p>x</p>": true, "a<br/>b": true, "<b>x</b>": true, "<argument id='x' />": false, "List<String>": false, "`<b>x</b>`": false,
		"2 < 3 > 1": false, "<esi:include src='x'>": false, "<a href='x'>y</a>": true,
	} {
		if got := IsHTML(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
	if !HasEntities("2 &lt; 3") || HasEntities("AT&T; x&y") || Unescape("a&nbsp;&#039;") != "a '" {
		t.Error("entities")
	}
}

func FuzzHTML(f *testing.F) {
	f.Add("<p>x<b>y</p>")
	f.Add(strings.Repeat("<div>", 20000))
	f.Fuzz(func(t *testing.T, s string) {
		start := time.Now()
		HTML(s)
		Plain(s)
		if time.Since(start) > 20*time.Second {
			t.Error("too slow")
		}
	})
}
