package deckfile_test

import (
	"os"
	"strings"
	"testing"

	"cutscore/content/deckfile"
)

// Nothing that a person wrote is swallowed: each near miss and each stray text is named with its line, and what to do.
func TestEveryNearMissIsNamed(t *testing.T) {
	text, err := os.ReadFile("testdata/near-misses.md")
	if err != nil {
		t.Fatal(err)
	}
	deck := read(t, string(text))
	want := map[int]string{
		5: "text that belongs to no card", 10: "a rule is no mark", 15: "a rule is no mark", 28: "put a space behind the box", 33: "take the extra space out of the box",
		36: "put a space behind the box", 41: "put a space between the sign and the box", 45: "a heading needs a space behind its #", 47: "{#My_ID} is no id",
	}
	for _, p := range deck.Problems {
		if mend := want[p.Line]; mend == "" || !strings.Contains(p.Text, mend) {
			t.Errorf("%s: want %q", p, mend)
		}
		delete(want, p.Line)
	}
	if len(want) > 0 {
		t.Errorf("not named: %v", want)
	}
	for _, c := range deck.Cards() { // and nothing of it is content
		if all := c.Front + c.Back; strings.Contains(all, "---") || strings.Contains(all, "##") || strings.Contains(all, "{#") {
			t.Errorf("card %+v", c)
		}
	}
	if n := len(deck.Items()); n != 7 {
		t.Errorf("%d items, want 7", n)
	}
}

func TestSlips(t *testing.T) {
	const card, item = "# T\n## F\nBack\n\n", "# T\n## F\nBack\n### Q?\n- [x] a\n- [ ] b\n"
	for _, c := range []struct{ text, at, want string }{
		{card + "##Front 2\ntext", "5", "a heading needs a space"},
		{card + "###Why?\n", "5", "a heading needs a space"},
		{card + "#Topic", "5", "a heading needs a space"},
		{card + "##\u00a0Front", "5", "a heading needs a space"},
		{item + "##Front", "7", "a heading needs a space"},
		{card + "text\n---", "6", "makes no heading of the text above it"},
		{card + "text\n===", "6", "makes no heading of the text above it"},
		{card + "text\n\n---\n\nmore", "7", "a rule is no mark"},
		{card + "- [ ] a\n", "5", "a box under a card belongs to no question"},
		{card + "-[x] a\n", "5", "a box under a card belongs to no question"},
		{card + "a :: b\n", "5", "`front :: back` makes no card"},
		{card + "- a:: b\n", "5", "`front :: back` makes no card"},
		{card + "~wrong\n", "5", "the mark of a wrong answer"},
		{card + "=right\n", "5", "the mark of a wrong answer"},
		{card + "  ~ wrong\n", "5", "the mark of a wrong answer"},
		{card + "- ~ wrong\n", "5", "the mark of a wrong answer"},
		{card + "[!IMPORTANT] It changed.\n", "5", "a correction is a quotation"},
		{card + "> [!IMPORTENT]\n> It changed.\n", "5", "a correction begins with"},
		{card + "<!-- {level: apply} -->\n", "5", "settings belong to a question"},
		{item + "\n~ wrong\n", "8", "belong to a card's back"},
		{item + "\n<!-- level: apply -->\n", "8", "right under the heading"},
		{card + "### Q?\n<!-- levle: apply -->\n- [x] a\n- [ ] b\n", "6", "settings are called level"},
		{"# T\nstray\n## F\n", "2", "text that belongs to no card"},
		{"stray\n# T\n## F\n", "1", "text that belongs to no card"},
		{"# T\na :: b\n## F\n", "2", "`front :: back` makes no card"},
		{"# T\n| a | b |\n|---|---|\n| c | d |\n## F\n", "2", "a table makes no cards"},
		{"# T\n- [ ] a\n## F\n", "2", "boxes that belong to no question"},
		{"title: A\n\n# T\n## F\n", "1", "settings stand in the front matter"},
		{"# T\n## F {#a_1}\n", "2", "{#a_1} is no id"},
		{"# T\n## F{#a}\n", "2", "{#a} is no id"},
		{"# T\n## F {#a} more\n", "2", "{#a} is no id"},
		{"# T\n## F {#a}.\n", "2", "{#a} is no id"},
		{"# T\n## F {# a }\n", "2", "{# a } is no id"},
	} {
		list := problems(t, c.text)
		if len(list) != 1 || !strings.HasPrefix(list[0], "deck.md:"+c.at+": ") || !strings.Contains(list[0], c.want) {
			t.Errorf("%q: %q, want line %s: %s", c.text, list, c.at, c.want)
		}
	}
}

// A question of which one box is written wrongly is left out: it would lack an option, or its key.
func TestNearBoxes(t *testing.T) {
	for box, want := range map[string]string{
		"- [ ]c": "a space behind the box", "- [x]c": "a space behind the box", "-[ ] c": "between the sign and the box", "1.[ ] c": "between the sign and the box",
		"- [x ] c": "the extra space", "- [  ] c": "the extra space", "- [ x] c": "the extra space", "[ ] c": "a hyphen and a space before it", "[x] c": "a hyphen and a space before it",
		"– [ ] c": "the sign before a box", "• [x] c": "the sign before a box", "- [✓] c": "the Latin letter x", "- [х] c": "the Latin letter x", "- [v] c": "empty or holds an x",
		"- [-] c": "empty or holds an x", "- ［x］ c": "the narrow ones", "- (x) c": "square brackets", "- ( ) c": "square brackets", "☑ c": "with brackets", "- ☐ c": "with brackets",
		"  - [ ] c": "part of the option above",
	} {
		for where, body := range map[string]string{
			"last": "- [ ] a\n- [x] b\n" + box + "\n", "in the middle": "- [ ] a\n" + box + "\n- [x] b\n", "first": box + "\n- [ ] a\n- [x] b\n",
			"below a reason": "- [ ] a\n- [x] b\n  > Because.\n" + box + "\n", "all": box + "\n" + box + "d\n",
		} {
			if strings.HasPrefix(box, "  ") && where != "last" && where != "in the middle" {
				continue
			}
			deck := read(t, above+"### Q?\n"+body)
			if len(deck.Items()) != 1 || len(deck.Problems) == 0 || !strings.Contains(deck.Problems[0].Text, want) {
				t.Errorf("%q, %s: %v, want %q", box, where, deck.Problems, want)
			}
		}
	}
}

// What looks like a mark and is text stays as it is, and is no problem.
func TestWhatIsNoSlip(t *testing.T) {
	for _, back := range []string{
		"#hashtag\n#1 of three\n#include <stdio.h>", "~5 ms", "~/bin and ~root()", "=SUM(A1:A3)", "~~struck~~", "a == b", "std::string", "`a :: b`", "map :: (a -> b) -> [a] -> [b]",
		"[]byte", "[x](https://example.org)", "[*] a footnote", "- [link](u)", "- [1] a note", "- (a) one\n- (b) two", "☑ done", "```\n- [ ] a\n## b\n~ c\n```", "- code\n  ```\n  - [ ] a\n  ```",
		"> a :: b\n> - [ ] c", "| Port | Use |\n|---|---|\n| 22 | SSH |", "\\- [ ] a\n\\## b", "fe80::1", "- a\n\n  ---\n\n  b", "a * b - c", "<!-- a note: check this -->",
	} {
		if c := card(t, "# T\n## F\n"+back+"\n"); c.Back != back && !strings.HasPrefix(back, "<!--") {
			t.Errorf("%q became %q", back, c.Back)
		}
	}
	for _, front := range []string{"C#", "Is `{#a}` valid?", "What does `x` {a} do?", "\\{#A}", "a {b}", "$\\frac{a}{b}$"} {
		same(t, front, card(t, "# T\n## "+front+"\n").Front, front)
	}
	for _, body := range []string{
		"- [ ] a\n- [x] b\n\n- [1] a note\n- (x) see there\n", "- [ ] a\n  - [link](u)\n- [x] b\n  > - [ ] quoted\n", "☐ is a sign\n\n- [ ] a\n- [x] b\n",
		"- [ ] `a`\n  ```\n  - [ ] code\n  ```\n- [x] b\n", "* [ ] a\n* [x] b\n", "+ [] a\n+ [X] b\n", "1. [ ] a\n2. [*] b\n",
	} {
		item(t, body)
	}
}

// Each block of stray text has a line of its own.
func TestAllStrayTextIsNamed(t *testing.T) {
	list := problems(t, "above\n\n# T\none\n\n| a | b |\n|---|---|\n| c | d |\n\ntwo\nlines\n\n## F\n")
	if len(list) != 4 || !strings.Contains(list[2], ":6: ") || !strings.Contains(list[2], "a table") || !strings.Contains(list[3], ":10: ") {
		t.Errorf("%q", list)
	}
	if n := len(problems(t, strings.Repeat("---\n\n", 5000)+"# T\n## F\n")); n > 1001 {
		t.Errorf("%d problems", n)
	}
}

func TestAnUnclosedFrontMatterIsOneProblem(t *testing.T) {
	list := problems(t, "---\ntitle: A\n\n# T\n## F {#a_1}\nBack\n")
	if len(list) != 2 || !strings.HasPrefix(list[0], "deck.md:1: ") || !strings.HasPrefix(list[1], "deck.md:5: ") {
		t.Errorf("%q", list)
	}
}

// Where there is no card at all, the error says what a card is, and not what else is odd.
func TestAFileOfAnotherKindSaysWhatACardIs(t *testing.T) {
	_, err := deckfile.Parse("# Notes\n\na :: b\n\n---\n\nc :: d\n", "notes.md")
	if err == nil || !strings.Contains(err.Error(), "no card found") {
		t.Error(err)
	}
}
