package check

import "testing"

func TestDuplicateStem(t *testing.T) {
	first := boxed("A client of a REST API gets 429 after a burst of calls. Which limit did it meet?", "*rate", "burst", "quota", "size")
	at := 15 // the line of the second item
	try(t, "duplicate-stem", Warning, Warning, []ruleCase{
		{name: "same", deck: first + boxed("A client of a REST API gets 429 after a burst of  calls. Which limit did it meet?", "*rate", "burst", "plan", "size"),
			want: "the stem is the same as that of {#", line: at},
		{name: "nearly", deck: first + boxed("A client of a REST API gets 429 after one burst of its calls. Which limit did that meet first?", "*rate", "burst", "quota", "size"),
			want: "nearly the same as that of {#", line: at},
		{name: "other question", deck: first + boxed("A client of a REST API gets 403 after a change of its key. What is the cause?", "*rate", "burst", "quota", "size")},
		{name: "short stem, other options", deck: boxed("Which is true?", "*one", "two", "three", "four") + boxed("Which is true here?", "*sun", "moon", "star", "sky")},
		{name: "other code", deck: "### What does the client of the proxy integration get?\n```\n1\n```\n" + options +
			"\n### What does the client of the proxy integration get?\n```\n2\n```\n" + options},
		{name: "same code", deck: "### What does the client of the proxy integration get?\n```\n1\n```\n" + options +
			"\n### What does the client of the proxy integration get now?\n```\n1\n```\n" + options, want: "nearly the same", line: 15},
	})
}

func TestCueing(t *testing.T) {
	key := boxed("Which service signs users in?", "*An Amazon Cognito identity pool", "b", "c", "d")
	try(t, "cueing", Warning, Warning, []ruleCase{
		{name: "given away", deck: key + boxed("A team has an Amazon Cognito identity pool. What does it give out?", "*e", "f", "g", "h"),
			want: `contains "An Amazon Cognito identity pool", a key of {#`, line: 15},
		{name: "few words say much", deck: boxed("When?", "*After the API has been deployed to the same stage once more", "b", "c", "d") +
			boxed("An API is deployed to the stage `live`. Which address does it have?", "*e", "f", "g", "h")},
		{name: "a distractor", deck: boxed("Which?", "An Amazon Cognito identity pool", "*b", "c", "d") +
			boxed("A team has an Amazon Cognito identity pool. What does it give out?", "*e", "f", "g", "h")},
	})
}
