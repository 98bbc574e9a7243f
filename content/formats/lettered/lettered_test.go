package lettered_test

import (
	"testing"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".txt", lettered.Detect, lettered.Read)
}

func TestQuestionsAnsweredInWords(t *testing.T) {
	sourcetest.Cases(t, lettered.DetectWritten, lettered.ReadWritten, map[string][2]string{
		"code":        {"---\ntitle: x\n---\nHello!\n\n2. What does it print?\n\n```go\nA: 1\n\nprint(1)\n```\n\nAnswer: 1\n\n<div class=\"ad\"></div>\n\n3. What is it?\n\nAnswer : a tug\n\n9. And ![](a.png) this?\n\n답: a ship\n", "What does it print?⏎⏎```go⏎A: 1⏎⏎print(1)⏎``` = 1\nWhat is it? = a tug\nAnd [image: a.png] this? = a ship\nlost 22: picture a.png\n"},
		"no options":  {"1. Who?\nAnswer: B\nWhy: so\n2. Where?\nAnswer: here\n3. When?\nAnswer: now\n", "Where? = here\nWhen? = now\nskipped 1: its answer is B Why: so, and its options are not there: Who?\n"},
		"reasons":     {"1. Who?\nAnswer: B, since it is so\n2. Where?\nAnswer: here\n3. When?\nAnswer: now\n", "Who? = B, since it is so\nWhere? = here\nWhen? = now\n"},
		"verdicts":    {"1. It floats.\nAnswer: T\n2. It sinks.\nAnswer: F\n3. Salt is sweet.\nJawaban: Salah\n4. What does it print?\n\n```\nx\n```\n\nAnswer: true\n", "It floats.: *True / False\nIt sinks.: True / *False\nSalt is sweet.: True / *False\nWhat does it print?⏎⏎```⏎x⏎``` = true\n"},
		"no verdicts": {"1. It sinks.\nAnswer: F\n2. Where?\nAnswer: here\n3. When?\nAnswer: now\n", "Where? = here\nWhen? = now\nskipped 1: its answer is F, and its options are not there: It sinks.\n"},
		"led to":      {"## Question 6 — Sums\n\nAdd 1 and 1.\n\n**Step-by-step reasoning:**\n\n1. One\n2. One more\n\n**Answer: `2`, that is**\n\n## Question 7\n\nWho?\nAnswer: me\n\n## Question 8\nWhere?\nAnswer: here\n", "Sums⏎⏎Add 1 and 1. = `2`, that is⏎⏎**Step-by-step reasoning:**⏎⏎1. One⏎2. One more\nWho? = me\nWhere? = here\n"},
		"a chapter":   {"1. Who?\nAnswer: me\n\n2. Where?\nAnswer: here\n\n## Words\n\n21. Name it.\nAnswer: a tug\n", "Who? = me\nWhere? = here\n[Words] Name it. = a tug\n"},
		"figures":     {"1. Who?\nAnswer: 1\n2. Where?\nAnswer: 3\n3. When?\nAnswer: 2\n", "skipped 1: its answer is 1, and its options are not there: Who?\nskipped 3: its answer is 3, and its options are not there: Where?\nskipped 5: its answer is 2, and its options are not there: When?\n"},
		"headings":    {"# Ships\n\n## Sea\n\n### Who?\n**Answer:** me\n\n### Where?\n**Answer:** here\n\n## 3. When?\nWell?\n\n**Answer:** now\n", "[Sea] Who? = me\n[Sea] Where? = here\nWhen?⏎⏎Well? = now\n"},
	})
	if b, err := lettered.ReadWritten(source.File{Text: "# Ships\n\n1. Who?\nAnswer: me\n"}); err != nil || b.Title != "Ships" {
		t.Errorf("%v, %+v", err, b)
	}
	sourcetest.Others(t, lettered.DetectWritten, "", "1. Who?\nAnswer: me\n2. Where?\nAnswer: here\n", "1. Do this.\n2. Do that.\n3. Answer: me\n", "# of all\nkey => me\n# none\nkey => you\n# some\nkey => they\n")
}

func TestAnswersAlone(t *testing.T) {
	const list = "# Key\n\n1. B\n2. C\n3. A, D\n"
	if lettered.DetectAnswers(source.File{Text: list}) == "" || lettered.DetectAnswers(source.File{Text: "Not for students.\n\n**1.** Answer: **B**.\nWhy: so\n\n**2.** Answer: **C** (here).\n\n**3.** Answer: A\n"}) == "" {
		t.Error("a list of answers is not recognised")
	}
	sourcetest.Others(t, lettered.DetectAnswers, "", "1. B\n2. C\n", "1. me\n2. you\n3. we\n", "1. Answer: me\n2. Answer: you\n3. Answer: we\n", "Who?\nWhere?\n"+list)
}

func TestQuestionsAlone(t *testing.T) {
	const all = "====\nExam\n====\n\n1. What is a tug?\n2. A rope holds a ship. Which\none is it?\n3. Where does it end?\n\n---\n"
	if lettered.DetectUnanswered(source.File{Text: all}) == "" {
		t.Error("not recognised")
	}
	sourcetest.Others(t, lettered.DetectUnanswered, "", "1. What?\n2. Who?\n", "1. What is a tug?\nA ship.\n2. Which rope?\nThis.\n3. Where?\n", "Who?\nWhere?\nWhen?\n", "Ready?\n\n1. Do this.\n2. What?\n3. Who?\n")
}

func FuzzRead(f *testing.F) {
	f.Add("1. Q?\nA. a\nB. b\nAnswer: B\n\n2. R? A) x B) y C) z\n\n1. A\n2. C\n")
	f.Add("Q: a\nO: b\nO: c\nA: 2\nE: d\n<details><summary>x</summary>**C.**</details>")
	sourcetest.FuzzAny(f, lettered.Detect, lettered.Read)
}
