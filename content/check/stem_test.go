package check

import (
	"strings"
	"testing"
)

var four4 = []string{"*one", "two", "three", "four"}

func TestLongStem(t *testing.T) {
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("word ", n-1)) + " which?" }
	body := "### Which of these?\n<!-- {level: apply} -->\n```\n" + strings.Repeat("code ", 100) + "\n```\n- [x] one\n- [ ] two\n"
	try(t, "long-stem", Warning, Warning, []ruleCase{
		{name: "90", deck: boxed(words(90), four4...)},
		{name: "91", deck: boxed(words(91), four4...), want: "the stem has 91 words"},
		{name: "code", deck: body},
	})
}

func TestNoQuestion(t *testing.T) {
	try(t, "no-question", Warning, Warning, []ruleCase{
		{name: "question", deck: boxed("A call fails. What is wrong?", four4...)},
		{name: "a request", deck: boxed("A call fails. Choose the two causes.", four4...)},
		{name: "mark left out", deck: boxed("Which of these fails", four4...)},
		{name: "to be completed", deck: boxed("The capital of France is:", four4...)},
		{name: "blank", deck: boxed("The capital of France is \\_\\_\\_\\_ and ___ today.", four4...)},
		{name: "true or false", deck: boxed("The sky is blue.", "*True", "False")},
		{name: "nothing asked", deck: boxed("Users lose their connection after two hours.", four4...), want: "the stem asks nothing"},
		{name: "question in code", deck: "### This is it.\n```\nwhat?\n```\n- [x] one\n- [ ] two\n", want: "asks nothing"},
	})
}

func TestUnmarkedNegative(t *testing.T) {
	cases := []ruleCase{}
	for _, stem := range []string{
		"Which of these is **NOT** logged?", "Which of these is NOT logged?", "Which of these is **not** logged?",
		"The call does not arrive. Which setting is wrong?", "Which setting helps clients that do not sign their calls?",
		"What happens if the header is not sent?", "Why does the call not arrive?", "Which role needs at least one policy?",
		"Which policy follows least privilege?", "Which key is not only stored but also shown?",
		"Which tool has the **LEAST** overhead?", "What does a client see when the stage is not there?",
	} {
		cases = append(cases, ruleCase{name: stem, deck: boxed(stem, four4...)})
	}
	for stem, word := range map[string]string{
		"Which of these is not logged?": "not", "Which limit does not apply?": "not", "What isn't logged?": "isn't",
		"All of these are logged except which?": "except", "Which tool has the least overhead?": "least",
		"A call fails. Which of the codes is not the cause? Select one.": "not",
	} {
		cases = append(cases, ruleCase{name: stem, deck: boxed(stem, four4...), want: `unmarked "` + word + `"`})
	}
	try(t, "unmarked-negative", Warning, Warning, cases)
}
