package check

import "testing"

func TestLookAlike(t *testing.T) {
	try(t, "look-alike", Error, Error, []ruleCase{
		{name: "emphasis", deck: boxed("Which?", "*one **two**", "one two", "three", "four"), want: `options A and B both look like "one two"`},
		{name: "an escape", deck: boxed("Which?", "*a", `\# x`, "# x", "four"), want: `options B and C both look like "# x"`},
		{name: "a reference", deck: boxed("Which?", "*`<a>`", "&lt;a&gt;", "three", "four"), want: "options A and B"},
		{name: "raised figures", deck: boxed("Which?", "*10<sup>6</sup>", "106", "10<sup>9</sup>", "10<sub>6</sub>")},
		{name: "shell signs", deck: boxed("Which?", "*#", "##", "-", "+")},
	})
}

func TestDrawnDiffers(t *testing.T) {
	try(t, "drawn-differs", Warning, Warning, []ruleCase{
		{name: "stars between letters", deck: boxed("Which?", "*a*b*c", "two", "three", "four"), want: `option A is written "a*b*c" but looks like "abc"`},
		{name: "a name between underlines", deck: boxed("What does __init__ do?", "*one", "two", "three", "four"), want: `the stem is written "What does __init__ do?" but looks like "What does init do?"`},
		{name: "a regular expression", deck: boxed("Which?", `*[a-z]+\.txt`, "two", "three", "four"), want: `looks like "[a-z]+.txt"`},
		{name: "a needless backslash", deck: boxed("Which?", "*one", `say \"x\"`, "three", "four"), want: `option B is written`},
		{name: "a comment", deck: boxed("Which?", "*one", "two <!-- not sure -->", "three", "four"), want: `looks like "two"`},
		{name: "code", deck: boxed("What does `__init__` do?", "*`a*b*c`", "`\\.`", "$a*b*c$", "2 * 3 * 4")},
		{name: "marks as they are meant", deck: boxed("Which **two**?", "*an *old* name", "snake_case_name", `\# x`, `1\. one`)},
		{name: "one star", deck: boxed("Which?", "*a*b", "two", "three", "four")},
	})
}
