package respondus

import (
	"testing"

	"cutscore/content/formats/source"
)

func TestWhatALineIs(t *testing.T) {
	const two, shown = "*a) x\nb) y\n", " / *x / y"
	for name, c := range map[string][2]string{
		"initials":                  {"1. Who was it?\nN. Bohr or\nP. Dirac?\n" + two, "Who was it?\nN. Bohr or\nP. Dirac?" + shown + "\n"},
		"letters of the stem":       {"1. Which is odd?\nx) 3\ny) 4\n" + two, "Which is odd?\nx) 3\ny) 4" + shown + "\n"},
		"a letter in the stem":      {"1. Q?\nc) is a letter\nWhat else?\n" + two, "Q?\nc) is a letter\nWhat else?" + shown + "\n"},
		"boxes":                     {"1. Which?\n[ ] a) x\n[*] b) y\n[] c) z\n", "Which? / x / *y / z\n"},
		"stars that are text":       {"1. Which?\na) *\nb) **x**\nc) y *\nd) *z* no\n", "Which? / * / \\*\\*x\\*\\* / *y / \\*z\\* no\n"},
		"bold options":              {"1. Which?\n**a) x**\n*b) y\n**c.** z\n", "Which? / x / *y / z\n"},
		"a numbered list":           {"Sort these:\n\n1. first\n2. second\nWhich is first?\nA. x\nB. y\nANSWER: A\n\nAnd now?\nA. x\nB. y\nANSWER: A\n", "Sort these:\n\n1. first\n2. second\nWhich is first?" + shown + "\nAnd now?" + shown + "\n"},
		"code between tildes":       {"1. What?\n~~~\na) no\n\n  z\n~~~\n" + two + "2. R?\n" + two, "What?\n```\na) no\n\n  z\n```" + shown + "\nR?" + shown + "\n"},
		"a reason in the stem":      {"1. What is a\nReason: for it?\n" + two + "Reason: so it is\n", "What is a\nReason: for it?" + shown + " ! so it is\n"},
		"a field in the stem":       {"1. What is the\nType: of it?\n" + two + "Topic: T\n", "What is the\nType: of it? [T]" + shown + "\n"},
		"a topic for all":           {"Topic: T\n1. Q?\n" + two + "2. R?\n" + two, "Q? [T]" + shown + "\nR? [T]" + shown + "\n"},
		"a smaller number":          {"3. Which is\n2. of two?\n" + two + "1. And?\n" + two, "Which is\n2. of two?" + shown + "\nAnd?" + shown + "\n"},
		"a rule":                    {"1. Q?\n-----\n" + two, "Q?" + shown + "\n"},
		"tildes":                    {"1. Q?\n~~x~~ is out\n~ In general.\n" + two + "~ Told late.\n2. R?\n" + two, "Q?\n\\~~x\\~~ is out" + shown + " ! In general.\nTold late.\nR?" + shown + "\n"},
		"headings":                  {"# One\n1. Q?\n" + two + "## Two ##\n2. R?\n" + two, "Q? [One]" + shown + "\nR? [Two]" + shown + "\n"},
		"large and small letters":   {"1. Q?\n*A. x\nb. y\nB. z\n", "Q? / *x\nb. y / z\n"},
		"a letter twice":            {"1. Q?\n" + two + "a) again\n", "Q? / *x / y\na) again\n"},
		"the answer first":          {"1. Q?\nAnswer: A\na) x\nb) y\nExplanation: it\na) is x\n", "Q?" + shown + " ! it\na) is x\n"},
		"b before a":                {"1. Q?\nb) y\na) x\nAnswer: b\n", "Q? / *y / x\n"},
		"above the first":           {"a) lone\nb) two\n1. Q?\n" + two, "Q?" + shown + "\n"},
		"reasons":                   {"1. Q?\n*a) x\nb) y\n@ why\nmore\n2. R?\n@ is a sign\n" + two, "Q? / *x / y (why\nmore)\nR?\n@ is a sign" + shown + "\n"},
		"between two":               {"1. Q?\n*a) x\n\nb) y\n\nPart two\n\n2. R?\n" + two, "Q?" + shown + "\nR?" + shown + "\n"},
		"the word Question":         {"Question: Q?\n" + two + "Question: R?\n" + two, "Q?" + shown + "\nR?" + shown + "\n"},
		"the word with a number":    {"Question 1\nQ?\n" + two + "Question 2 - R?\n" + two, "Q?" + shown + "\nR?" + shown + "\n"},
		"the answer below its word": {"1. Q?\na) x\nb) y\nAnswer:\nA\nSince it is.\n2. R?\n" + two, "Q?" + shown + " ! Since it is.\nR?" + shown + "\n"},
		"true by a letter":          {"1. Q?\nAnswer: T\n2. R?\nAnswer: F\n3. S?\n" + two, "Q? / *True / False\nR? / True / *False\nS?" + shown + "\n"},
		"two answers":               {"1. Q?\na) x\nb) y\nAnswer: A\nAnswer: it is x\nAnswer:\n2. R?\n" + two, "Q?" + shown + " ! it is x\nR?" + shown + "\n"},
		"an open question first":    {"1. Why?\n2. Q?\n" + two, "Q?" + shown + "\n"},
		"judged by its word":        {"1. Q?\na) True\nb) False\nAnswer: True\n2. R?\na) False\nb) True\nAnswer: T\n", "Q? / *True / False\n"},
		"a table's letters":         {"1. Q?\na) x\ne) y\nAnswer: E\n2. R?\nb) x\nH) y\nh) z\n" + two, "Q? / x / *y\nR?\nb) x\nH) y\nh) z" + shown + "\n"},
		"without numbers":           {"Q?\n" + two + "\nR?\n" + two + "\nExplanation: so\n\nit is.\n", "Q?" + shown + "\nR?" + shown + " ! so\n\nit is.\n"},
	} {
		b, err := Read(source.File{Name: "x.txt", Text: c[0]})
		if got := show(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s%+v", name, err, got, c[1], b.Skipped)
		}
	}
}
