package check

import "testing"

func TestAllOfTheAbove(t *testing.T) {
	try(t, "all-of-the-above", Error, Warning, []ruleCase{
		{name: "all", deck: boxed("Which?", "one", "two", "three", "*All of the above"), want: `option D is "All of the above"`},
		{name: "none", deck: boxed("Which?", "*one", "two", "**None of these.**", "four"), want: "option C"},
		{name: "both", deck: boxed("Which?", "*one", "two", "Both of the options above"), want: "option C"},
		{name: "above inside", deck: boxed("Which?", "*one", "two", "All assertions above are valid"), want: "option C"},
		{name: "a statement", deck: boxed("Which?", "*one", "All of the regions", "None", "four")},
		{name: "steps are no options", deck: "### Which order?\n<!-- {level: apply, checked: 2026-11} -->\n1. one\n2. all of the above\n"},
	})
}

func TestTrueFalse(t *testing.T) {
	try(t, "true-false", Error, Warning, []ruleCase{
		{name: "among three", deck: boxed("Is it?", "*True", "False", "It depends"), want: `option A is "True", one of 3 options`},
		{name: "a pair", deck: boxed("Is it?", "*True", "False")},
		{name: "values", deck: boxed("What does it give?", "*`true`", "`false`", "`null`")},
	})
}

func TestCombination(t *testing.T) {
	try(t, "combination", Error, Warning, []ruleCase{
		{name: "letters", deck: boxed("Which?", "one", "two", "three", "*A and C only"), want: `option D ("A and C only")`},
		{name: "commas", deck: boxed("Which?", "one", "two", "three", "*A, B & C"), want: "option D"},
		{name: "one letter", deck: boxed("Which?", "one", "two", "*B only"), want: "option C"},
		{name: "numbers", deck: boxed("Which?", "*Both 1 and 2", "one", "two"), want: "option A"},
		{name: "roman", deck: boxed("Which?", "*II and III", "one", "two"), want: "option A"},
		{name: "answers that are numbers", deck: boxed("Which roots?", "*1 and 3", "2 and 3", "1 and 2", "3")},
		{name: "names", deck: boxed("Which?", "*Hepatitis A and B", "C", "Vitamin D")},
		{name: "one letter is a name", deck: boxed("Which language?", "*C", "D", "Go")},
	})
}

func TestNoRationale(t *testing.T) {
	bare := "### Which one is it?\n<!-- {level: apply, checked: 2026-11} -->\n- [ ] one\n  > No.\n- [x] two\n- [ ] three\n- [ ] four\n  > No.\n\n[S](https://a.example)\n\n"
	plain := "### Which two is it?\n- [ ] one\n- [x] two\n"
	try(t, "no-rationale", Error, Warning, []ruleCase{
		{name: "two lack it", deck: bare, want: "options B and C have no rationale"},
		{name: "all have it", deck: boxed("Which?", "*one", "two", "three", "four")},
		{name: "steps need none", deck: bare[:0] + boxed("Which?", "*one", "two") + "### In which order?\n<!-- {level: apply, checked: 2026-11} -->\n1. one\n2. two\n"},
	})
	try(t, "no-rationale", Error, "", []ruleCase{
		{name: "a deck without any", deck: plain, want: "options A and B"},
		{name: "few items have it", deck: plain + "### Which three is it?\n- [ ] one\n- [x] three\n\nAs I said.\n", want: ""},
	}[:1])
}

func TestOddCount(t *testing.T) {
	try(t, "odd-count", Warning, "", []ruleCase{
		{name: "three", deck: boxed("Which?", "*one", "two", "three"), want: "3 options for one key"},
		{name: "four", deck: boxed("Which?", "*one", "two", "three", "four")},
		{name: "two of four", deck: boxed("Which two? Select TWO.", "*one", "*two", "three", "four"), want: "4 options for 2 keys"},
		{name: "two of five", deck: boxed("Which two?", "*one", "*two", "three", "four", "five")},
		{name: "four of six", deck: boxed("Which?", "*one", "*two", "*three", "*four", "five", "six"), want: "4 keys"},
	})
}
