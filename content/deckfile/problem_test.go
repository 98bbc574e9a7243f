package deckfile_test

import (
	"strings"
	"testing"
)

// Each text follows a topic, a card and a sound item; its first line is line 9, where the item's heading stands.
const above = "# T\n\n## Front\nBack\n\n### Sound?\n- [x] a\n- [ ] b\n"

func TestWhatIsWrongIsReportedWithItsLine(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"no stem", "###\n" + boxes(2, 1), "9: the item is left out: it has no stem: write the question after the ###"},
		{"no options", "### Q?\ntext\n", "9: the item is left out: it has no options: write them as a task list, `- [ ]` for a distractor and `- [x]` for a key"},
		{"bullets without boxes", "### Q?\n- a\n- b\n", "9: the item is left out: it has no options: write them as a task list, `- [ ]` for a distractor and `- [x]` for a key"},
		{"one option", "### Q?\n- [x] a\n", "9: the item is left out: it has 1 option: give it at least 2"},
		{"nine options", "### Q?\n" + boxes(9, 1), "9: the item is left out: it has 9 options: 8 is the most"},
		{"no key", "### Q?\n" + boxes(2, 0), "9: the item is left out: no option is the key: mark the right one with [x]"},
		{"all keys", "### Q?\n" + boxes(2, 2), "9: the item is left out: every option is a key: mark the distractors with [ ]"},
		{"an empty option", "### Q?\n- [x] a\n- [ ]\n", "9: the item is left out: one of its options is empty: write its text, or take it out"},
		{"a rationale alone", "### Q?\n- [x] a\n- [ ]\n  > No.\n", "9: the item is left out: one of its options is empty: write its text, or take it out"},
		{"equal options", "### Q?\n- [x] an  a\n- [ ] b\n- [ ] an a\n", `9: the item is left out: two options are the same: "an a"`},
		{"another number than said", "### Q? Select THREE.\n" + boxes(5, 2), "9: the item is left out: its stem says to select 3, but 2 of its options are marked [x]: make the two agree"},
		{"a key for a number that is said", "### Q? Select TWO.\n" + boxes(5, 1), "9: the item is left out: its stem says to select 2, but 1 of its options are marked [x]: make the two agree"},
		{"one part", "### Q?\n1. a\n", "9: the item is left out: it has 1 part: give it at least 2"},
		{"nine parts", "### Q?\n" + strings.ReplaceAll(boxes(9, 0), "- [ ]", "1."), "9: the item is left out: it has 9 parts: 8 is the most"},
		{"an empty part", "### Q?\n1. a\n2.\n3. b\n", "9: the item is left out: one of its parts is empty: write its text, or take it out"},
		{"a pair without its right part", "### Q?\n| a | b |\n|---|---|\n| c | d |\n| e |\n", "9: the item is left out: one of its parts is empty: write its text, or take it out"},
		{"equal parts", "### Q?\n1. a\n2. a\n", `9: the item is left out: two parts are the same: "a"`},
		{"boxes below a quote that is not indented", "### Q?\n- [ ] a\n> No.\n- [x] b\n- [ ] c\n", "12: the item is left out: other text parts this option from those above; indent what belongs to an option by two spaces, and put what explains the item below the last one"},
		{"a bullet that lacks its box", "### Q?\n- [ ] a\n- [x] b\n- c\n- [ ] d\n", "13: the item is left out: other text parts this option from those above; indent what belongs to an option by two spaces, and put what explains the item below the last one"},
		{"boxes below an explanation", "### Q?\n" + boxes(2, 1) + "\nBecause.\n\n* [ ] c\n", "15: the item is left out: other text parts this option from those above; indent what belongs to an option by two spaces, and put what explains the item below the last one"},
		{"an unknown level", "### Q?\n<!-- {level: hard} -->\n" + boxes(2, 1), `10: level is "hard"; it must be one of recognise, apply, distinguish, recall-only`},
		{"an unknown setting", "### Q?\n\n<!-- {levle: apply} -->\n" + boxes(2, 1), `11: the comment under the heading: there is no setting called "levle": did you mean "level"?`},
		{"a setting on a line of its own", "### Q?\n<!--\nlevel: apply\nchekced: 2026-11\n-->\n" + boxes(2, 1), `12: the comment under the heading: there is no setting called "chekced": did you mean "checked"?`},
		{"no settings at all", "### Q?\n<!-- {level -->\n" + boxes(2, 1), "10: the comment under the heading: it cannot be read: did not find expected ',' or '}'"},
		{"a card without a front", "##\nBack\n### Q?\n" + boxes(2, 1), "9: the card is left out, and its items with it: it has no front: write it after the ##"},
		{"a topic without a name", "# {#id}\n## F\n", "9: a topic without a name: write it after the #"},
		{"an item right below a topic", "# U\n### Q?\n" + boxes(2, 1), "10: an item that stands under no card: put a ## heading with the card's front above it"},
		{"code without an end", "### Q?\n" + boxes(2, 1) + "\n```go\ncode\n\n## Front 2\n", "13: the code that begins here is not closed: put a line ``` below it; all below it was read as part of it"},
		{"code with too short an end", "### Q?\n" + boxes(2, 1) + "\n~~~~\ncode\n~~~\n", "13: the code that begins here is not closed: put a line ~~~~ below it; all below it was read as part of it"},
		{"a comment without an end", "### Q?\n" + boxes(2, 1) + "\n<!-- comment\n\n## Front 2\n", "13: the comment or HTML that begins here is not closed: put --> or its closing tag behind it; all below it was read as part of it"},
		{"too long a card", "## F\n" + strings.Repeat("text ", 20000), "9: the card is left out, and its items with it: it is longer than 64 KB: split it"},
		{"too long an item", "### Q?\n" + strings.Repeat("text ", 20000) + "\n\n" + boxes(2, 1), "9: the item is left out: it is longer than 64 KB: split it"},
		{"quotes too deep", "### Q?\n" + strings.Repeat("> ", 500) + "\n\n" + boxes(2, 1), "9: the item is left out: lists or quotes lie too deep in each other: make it flatter"},
		{"lists too deep", "## F\n" + strings.Repeat("- ", 500) + "a\n", "9: the card is left out, and its items with it: lists or quotes lie too deep in each other: make it flatter"},
	} {
		equal(t, c.name, problems(t, above+c.text), []string{"deck.md:" + c.want})
		if items := read(t, above+c.text).Items(); len(items) == 0 || items[0].Stem != "Sound?" {
			t.Errorf("%s: the sound item above is lost", c.name)
		}
	}
}

func TestTheRestOfADeckWorks(t *testing.T) {
	text := above + "### No options?\n## Front 2\n###\n### Sound too?\n" + boxes(2, 1) + "# U\n### Under no card?\n## Front 3\n### And this?\n" + boxes(3, 2)
	same(t, "outline", outline(read(t, text)), "T\n- Front\n? Sound?\n- Front 2\n? Sound too?\nU\n- Front 3\n? And this?\n")
	if got := len(problems(t, text)); got != 3 {
		t.Errorf("%d problems, want 3: %q", got, problems(t, text))
	}
}

func TestProblemsAreListedUpToABound(t *testing.T) {
	list := problems(t, above+strings.Repeat("### Q?\n", 5000))
	if len(list) != 1001 || list[1000] != "more is wrong than is listed here: mend this first" {
		t.Errorf("%d problems, the last %q", len(list), list[len(list)-1])
	}
}

func TestClosedBlocksAtTheEndOfAFileAreNoProblem(t *testing.T) {
	for _, end := range []string{"```\ncode\n```", "```\ncode\n````  \n\n", "~~~\n```\n~~~", "<!-- a\nb -->", "<!-- a -->", "<div>\ntext\n</div>", "```", "    code\n    more", "<pre>\n\n</pre>"} {
		if list := problems(t, above+"### Q?\n"+boxes(2, 1)+"\n"+end); len(list) > 0 {
			t.Errorf("%q: %q", end, list)
		}
	}
}
