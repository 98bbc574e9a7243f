package deckfile_test

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

func TestATaskListMakesAnItem(t *testing.T) {
	it := item(t, "- [ ] 500\n- [x] 502\n* [ ] 503\n1. [X] 504\n+ [] 505\n")
	equal(t, "options", texts(it.Options), []string{"500", "502", "503", "504", "505"})
	for i, want := range []bool{false, true, false, true, false} {
		if it.Options[i].Correct != want {
			t.Errorf("option %d is a key: %v", i, !want)
		}
	}
	if it.Kind != content.Response {
		t.Errorf("two keys make a %s item", it.Kind)
	}
}

func TestTheNumberOfKeysMakesTheKind(t *testing.T) {
	for keys, want := range map[int]content.Kind{1: content.Choice, 2: content.Response, 7: content.Response} {
		if got := item(t, boxes(8, keys)).Kind; got != want {
			t.Errorf("%d keys make a %s item, want %s", keys, got, want)
		}
	}
}

func TestTwoToEightOptions(t *testing.T) {
	for n := content.MinOptions; n <= content.MaxOptions; n++ {
		if got := len(item(t, boxes(n, 1)).Options); got != n {
			t.Errorf("%d options were read as %d", n, got)
		}
	}
}

func TestAStemIsHeadingAndBody(t *testing.T) {
	for _, c := range []struct{ name, body, stem, explanation string }{
		{"the heading alone", boxes(2, 1), "Question?", ""},
		{"text", "Some\nlines.\n\n" + boxes(2, 1), "Question?\n\nSome\nlines.", ""},
		{"code", "```json\n- [x] no option\n\"done\"\n```\n" + boxes(2, 1), "Question?\n\n```json\n- [x] no option\n\"done\"\n```", ""},
		{"bullets", "- one\n- two\n\nSo?\n\n" + boxes(2, 1), "Question?\n\n- one\n- two\n\nSo?", ""},
		{"bullets right above the boxes", "- one\n- two\n  more\n" + boxes(2, 1), "Question?\n\n- one\n- two\n  more", ""},
		{"a numbered list", "1. one\n2. two\n\n" + boxes(2, 1), "Question?\n\n1. one\n2. two", ""},
		{"a table", "| a | b |\n|---|---|\n| c | d |\n\n" + boxes(2, 1), "Question?\n\n| a | b |\n|---|---|\n| c | d |", ""},
		{"a quote", "> somebody said\n\n" + boxes(2, 1), "Question?\n\n> somebody said", ""},
		{"deeper headings", "#### Given\ntext\n\n" + boxes(2, 1), "Question?\n\n#### Given\ntext", ""},
		{"a line of text after the boxes", boxes(2, 1) + "\nBecause.\n[AWS](u)\n", "Question?", "Because.\n[AWS](u)"},
		{"blocks after the boxes", boxes(2, 1) + "\nBecause:\n\n- a\n- b\n\n```\nc\n```\n\n1. d\n", "Question?", "Because:\n\n- a\n- b\n\n```\nc\n```\n\n1. d"},
		{"a bullet after the boxes", boxes(2, 1) + "- because\n- of this\n", "Question?", "- because\n- of this"},
		{"a quote after the boxes", boxes(2, 1) + "\n> said who\n", "Question?", "> said who"},
	} {
		it := item(t, c.body)
		same(t, c.name+": stem", it.Stem, c.stem)
		same(t, c.name+": explanation", it.Explanation, c.explanation)
		equal(t, c.name+": options", texts(it.Options), []string{"option a", "option b"})
	}
}

func TestAnItemMayHaveItsStemInTheBodyAlone(t *testing.T) {
	deck := sound(t, "# T\n## F\n### {#only-id}\nWhat is it?\n\n"+boxes(2, 1))
	same(t, "stem", deck.Items()[0].Stem, "What is it?")
}

// An option of several lines and blocks, in tight and in loose lists, by the usual ways to write them.
func TestAnOptionHoldsAllItsLinesButItsRationale(t *testing.T) {
	for _, c := range []struct{ name, option, text, rationale string }{
		{"one line", "- [x] 502", "502", ""},
		{"a wrapped line", "- [x] a long\n  option", "a long\noption", ""},
		{"a wrapped line in column 0", "- [x] a long\noption", "a long\noption", ""},
		{"a fence", "- [x] this:\n  ```json\n  {\n    \"a\": 1\n  }\n  ```", "this:\n```json\n{\n  \"a\": 1\n}\n```", ""},
		{"a fence alone", "- [x]\n  ```\n  done\n  ```", "```\ndone\n```", ""},
		{"a fence with a mark of quotes", "- [x] mail\n  ```\n  > quoted\n  ```", "mail\n```\n> quoted\n```", ""},
		{"paragraphs", "- [x] one\n\n  two\n\n  three", "one\n\ntwo\n\nthree", ""},
		{"bullets", "- [x] both\n  - a\n  - b", "both\n- a\n- b", ""},
		{"numbers first", "- [x] 5 things - and 2. more", "5 things - and 2. more", ""},
		{"bold first", "* [x] **bold** text", "**bold** text", ""},
		{"a rationale", "- [x] 502\n  > Because.", "502", "Because."},
		{"a rationale of several lines", "- [x] 502\n  > One\n  > two.\n  >\n  > Three.", "502", "One\ntwo.\n\nThree."},
		{"a lazy rationale", "- [x] 502\n  > One\n  two\nthree.", "502", "One\ntwo\nthree."},
		{"a rationale below a blank line", "- [x] 502\n\n  > Because.", "502", "Because."},
		{"two rationales", "- [x] 502\n  > One.\n\n  > Two.", "502", "One.\n\nTwo."},
		{"text below the rationale", "- [x] one\n  > Because.\n\n  two", "one\n\ntwo", "Because."},
		{"code below the rationale", "- [x] one\n  > Because.\n  ```\n  two\n  ```", "one\n```\ntwo\n```", "Because."},
		{"code in the rationale", "- [x] 502\n  > Not:\n  > ```\n  > > a\n  >   b\n  > ```\n  more", "502\nmore", "Not:\n```\n> a\n  b\n```"},
		{"a quote in the rationale", "- [x] 502\n  > He said:\n  > > no", "502", "He said:\n> no"},
		{"a rationale on the line of the marker", "- > Because.\n\n  [x] 2 things", "2 things", "Because."},
		{"a comment", "- [x] 502\n  <!-- check this -->\n  > Because.", "502", "Because."},
		{"a comment in between", "- [x] one\n  <!-- no -->\n\n  two", "one\n\n\ntwo", ""},
		{"a wide marker", "10. [x] one\n    two\n    > Because.", "one\ntwo", "Because."},
		{"tabs", "-\t[x] one\n\ttwo\n\t> Because.", "one\ntwo", "Because."},
		{"a marker alone", "-\n  [x] one\n  > Because.", "one", "Because."},
	} {
		other := "- [ ] other\n  > No.\n"
		for place, body := range map[string]string{
			"first": c.option + "\n" + other, "last": other + c.option + "\n", "loose": other + "\n" + c.option + "\n\nExplained.\n",
		} {
			it := item(t, body)
			key := it.Options[slices.IndexFunc(it.Options, func(o content.Option) bool { return o.Correct })]
			same(t, c.name+", "+place+": text", key.Text, c.text)
			same(t, c.name+", "+place+": rationale", key.Rationale, c.rationale)
			if len(it.Options) != 2 || (place == "loose") != (it.Explanation == "Explained.") {
				t.Errorf("%s, %s: %d options, explanation %q", c.name, place, len(it.Options), it.Explanation)
			}
		}
	}
}

func TestATaskListMayBeIndented(t *testing.T) {
	it := item(t, "   - [ ] one\n     two\n     > No.\n   - [x] three\n     > Yes.\n\nExplained.\n")
	equal(t, "options", texts(it.Options), []string{"one\ntwo", "three"})
	same(t, "rationales", it.Options[0].Rationale+it.Options[1].Rationale, "No.Yes.")
	same(t, "explanation", it.Explanation, "Explained.")
}

func TestStemsAndOptionsMayHoldHeadingSignsAndIDsInCode(t *testing.T) {
	deck := sound(t, "# T\n## F\n### What does `# x` in `{#y}` do? {#z}\n- [x] `# a`\n- [ ] `{#b}`\n")
	it := deck.Items()[0]
	same(t, "stem", it.Stem, "What does `# x` in `{#y}` do?")
	same(t, "id", it.ID, "z")
	same(t, "options", strings.Join(texts(it.Options), " "), "`# a` `{#b}`")
}
