package check

import (
	"testing"
)

func TestHedge(t *testing.T) {
	try(t, "hedge", Warning, Warning, []ruleCase{
		{name: "key", deck: boxed("Which?", "*It usually waits", "It stops", "It fails", "It ends"), want: `only option A, a key, has the hedge word "usually"`},
		{name: "two", deck: boxed("Which?", "*It usually waits", "It may stop", "It fails", "It ends")},
		{name: "a value", deck: boxed("Which?", "*`may`", "`must`", "`should`", "`shall`")},
		{name: "a pair", deck: boxed("Which?", "*It may wait", "It stops")},
	})
}

func TestAbsolute(t *testing.T) {
	try(t, "absolute", Warning, Warning, []ruleCase{
		{name: "distractor", deck: boxed("Which?", "*It waits", "It always stops", "It fails", "It ends"), want: `only option B, a distractor, has the absolute word "always"`},
		{name: "in all", deck: boxed("Which?", "*only a", "only b", "only c", "only d")},
		{name: "a pace", deck: boxed("Which?", "*A ping every few minutes", "A ping every 5 s", "A pong", "A pang")},
		{name: "one pace", deck: boxed("Which?", "*A ping every 5 s", "A ping", "A pong", "A pang")},
		{name: "a value", deck: boxed("Which?", "*`NEVER`", "`WHEN_NO_MATCH`", "a", "b")},
	})
}

func TestNestedOptions(t *testing.T) {
	try(t, "nested-options", Warning, Warning, []ruleCase{
		{name: "in another", deck: boxed("Which?", "*REST APIs", "REST APIs and HTTP APIs.", "none", "two"), want: "option B contains the whole of option A"},
		{name: "part of a word", deck: boxed("Which?", "*cat", "category", "dog", "bird")},
		{name: "one path in another", deck: boxed("Which?", "*GET /a", "GET /a/b", "PUT /a", "PUT /b")},
		{name: "a letter", deck: boxed("Which?", "*a", "a b", "c", "d"), want: "option B contains the whole of option A"},
	})
}

func TestOddCapital(t *testing.T) {
	try(t, "odd-capital", Warning, Warning, []ruleCase{
		{name: "one capital", deck: boxed("Which?", "*There is none", "one year", "one month", "one week"), want: "only option A begins with a capital"},
		{name: "one small", deck: boxed("Which?", "*The first", "the second", "The third", "The fourth"), want: "only option B begins with a small letter"},
		{name: "two and two", deck: boxed("Which?", "*The first", "the second", "the third", "The fourth")},
		{name: "a name", deck: boxed("Which does Lambda call when the Lambda is late?", "*Lambda", "the stage", "the method", "the route")},
		{name: "code, figures, abbreviations", deck: boxed("Which?", "*`get`", "IAM roles", "403", "The fourth")},
	})
}

func TestOddPunctuation(t *testing.T) {
	try(t, "odd-punctuation", Warning, Warning, []ruleCase{
		{name: "one stop", deck: boxed("Which?", "*It waits.", "It stops", "It fails", "It ends"), want: "only option A ends with a full stop"},
		{name: "one without", deck: boxed("Which?", "*It waits.", "It stops", "It fails.", "It ends."), want: "only option B ends with no full stop"},
		{name: "alike", deck: boxed("Which?", "*It waits.", "It stops.", "It fails.", "It ends.")},
		{name: "code says nothing", deck: boxed("Which?", "*It waits for `x`", "It stops.", "It fails.", "It ends.")},
	})
}
