package unlettered

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// bank makes three questions of some options, with these answers below them.
func bank(answers ...string) string {
	var b strings.Builder
	for i, stem := range []string{"Which rope holds a ship?", "Which side is left?", "Which side is the rear?"} {
		b.WriteString(stem + "\n" + []string{"Halyard\nHawser\nSheet\nStay\n", "Port\nBow\nWaist\nStern\n", "Port\nBow\nWaist\nStern\n"}[i] + answers[i] + "\n\n")
	}
	return b.String()
}

const keyed = "Which rope holds a ship?: Halyard / *Hawser / Sheet / Stay\nWhich side is left?: *Port / Bow / Waist / Stern\nWhich side is the rear?: Port / Bow / Waist / *Stern\n"

func TestParagraphs(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"letters":           {bank("Answer: B", "Answer: A", "Answer: D"), keyed},
		"lone letters":      {bank("B", "A", "D."), keyed},
		"texts":             {bank("Respuesta: Hawser", "Respuesta: Port", "Respuesta: Stern."), keyed},
		"from 1":            {bank("Correcta: 2", "Correcta: 1", "Correcta: 4"), keyed},
		"from 0":            {bank("Antwort: 1", "Antwort: 0", "Antwort: 3"), keyed},
		"without gaps":      {strings.ReplaceAll(bank("BENAR=B", "BENAR=A", "BENAR=D"), "\n\n", "\n---\n"), keyed},
		"nothing between":   {strings.ReplaceAll(bank("B", "A", "D"), "\n\n", "\n") + "Which grade\nA\nB\nC\nD\nC\n", keyed + "Which grade: A / B / *C / D\n"},
		"with reasons":      {bank("Answer: 2. It is thick.", "Answer: 1", "Answer: 4\nExplanation: the\nend"), "Which rope holds a ship?: Halyard / *Hawser / Sheet / Stay # It is thick.\nWhich side is left?: *Port / Bow / Waist / Stern\nWhich side is the rear?: Port / Bow / Waist / *Stern # the⏎end\n"},
		"below its word":    {strings.ReplaceAll(bank("Answer:\n2", "Answer:\n1", "Answer:\n4"), "\n\n", "\n"), keyed},
		"explained":         {bank("Answer: B\nExplanation: thick", "Answer: A\nExplanation: of\nold", "Answer: D\nExplanation: so"), "Which rope holds a ship?: Halyard / *Hawser / Sheet / Stay # thick\nWhich side is left?: *Port / Bow / Waist / Stern # of⏎old\nWhich side is the rear?: Port / Bow / Waist / *Stern # so\n"},
		"all with titles":   {"# Ships\n\n## Question 1\n\n" + strings.ReplaceAll(bank("Answer: B", "Answer: A", "Answer: D"), "Which side", "## Question 2\n\nWhich side"), keyed},
		"letters to choose": {bank("B", "A", "D") + "Which is last?\nA\nB\nC\nD\nD\n", keyed + "Which is last?: A / B / C / *D\n"},
		"code between":      {strings.Replace(bank("Answer: B", "Answer: A", "Answer: D"), "rear?\n", "rear?\n```\nx\n```\n", 1), strings.Replace(keyed, "rear?", "rear?⏎⏎```⏎x⏎```", 1)},
		"lists beside":      {strings.ReplaceAll(bank("Answer: B", "Answer: A", "Answer: D"), "?", "") + strings.Repeat("What?\n- me\n- you\n\nAnswer: A\n\n", 4), strings.ReplaceAll(keyed, "?", "") + strings.Repeat("What?: *me / you\n", 4)},
		"several":           {bank("Answer: 2, 3", "Answer: 1", "Answer: 4"), strings.Replace(keyed, "/ Sheet", "/ *Sheet", 1)},
		"stems above":       {strings.ReplaceAll(bank("Answer: B", "Answer: A", "Answer: D"), "?\n", "?\n\n"), keyed},
		"numbers":           {"1 + 1?\n1\n2\n3\nAnswer: 2\n\n2 + 8?\n8\n9\n10\nAnswer: 10\n\nNine less 8?\n1\n2\n4\nAnswer: 1\n", "1 + 1?: 1 / *2 / 3\n2 + 8?: 8 / 9 / *10\nNine less 8?: *1 / 2 / 4\n"},
		"titles":            {"# Ships\n\n## Question 1\n" + strings.Replace(bank("Answer: B", "Answer: A", "Answer: D"), "Which side", "## Question 2\n\nWhich side", 1), keyed},
		"two that fit":      {bank("Answer: B", "Answer: A", "Answer: D") + "Is it so?\nYes\nNo\nAnswer: B\n", keyed + "Is it so?: Yes / *No\n"},
		"one that does not": {bank("Answer: B", "Answer: A", "Answer: D") + "Is it so?\nYes\nNo\nAnswer: B\n\nA ship\nat sea\nYes\nAnswer: B\n", keyed + "Is it so?: Yes / *No\nskipped 27: it cannot be told which of its lines are its options: write each with a letter, such as `A) …`: A ship\n"},
		"chapters":          {strings.Replace(bank("Answer: B", "Answer: A", "Answer: D"), "Which side is the", "## Rear\n\nWhich side is the", 1), strings.Replace(keyed, "Which side is the", "[Rear] Which side is the", 1)},
	})
}

func TestParagraphsThatCannotBeTakenApart(t *testing.T) {
	const skipped = ": it cannot be told which of its lines are its options: write each with a letter, such as `A) …`: "
	for odd, first := range map[string]string{
		"A ship\nat sea\nYes\nAnswer: 0\n":                        "A ship",
		"A ship\nat sea\nis\nsafe\nAnswer: 1\n":                   "A ship",
		"Who?\nme\nAnswer: me\n":                                  "Who?",
		"Who?\na\nb\nc\nd\ne\nf\ng\nh\ni\nAnswer: 2\n":            "Who?",
		"## Rear\n\nship\nat sea\nis\nsafe\nor\nnot\nAnswer: 1\n": "ship",
	} {
		sourcetest.Cases(t, Detect, Read, map[string][2]string{odd: {bank("Answer: 2", "Answer: 1", "Answer: 4") + "Is it so?\nYes\nNo\nAnswer: 2\n\n" + odd, keyed + "Is it so?: Yes / *No\n" + "skipped " + line(odd) + skipped + first + "\n"}})
	}
}

func line(text string) string {
	if strings.HasPrefix(text, "#") {
		return "29"
	}
	return "27"
}

func TestLists(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"letters":        {"## 1. Who?\n\n- me\n- you\n\nAnswer: B\n\n## 2. Where?\n\n- here\n  and now\n\n- there\n\n**Answer:** A\n", "Who?: me / *you\nWhere?: *here⏎and now / there\n"},
		"in the list":    {"- Who?\n  - me\n  - you\n  - Answer: you\n- Where?\n  - here\n  - there\n  - Answer: here\n", "Who?: me / *you\nWhere?: *here / there\n"},
		"folded away":    {"### Who?\n- me\n- you\n<details>\n<summary>Show answer</summary>\n\nyou\n</details>\n\n### Where?\n- here\n- there\n<details>\n<summary>Show answer</summary>\n\nhere\n</details>\n", "Who?: me / *you\nWhere?: *here / there\n"},
		"a rule between": {"## Who?\n- me\n- you\n\n---\n\nAnswer: B\n\n## Where?\n- here\n- there\n\n---\n\nAnswer: A\n", "Who?: me / *you\nWhere?: *here / there\n"},
		"no such text":   {"## Who?\n- me\n- you\n\nAnswer: you\n\n## Where?\n- here\n- there\n\nAnswer: there\n\n## When?\n- now\n- then\n\nAnswer: then\n\n## Why?\n- so\n- yes\n\nAnswer: so\n\n## How?\n- so\n- not\n\nAnswer: never\n", "Who?: me / *you\nWhere?: here / *there\nWhen?: now / *then\nWhy?: *so / yes\nskipped 25: its answer \"never\" fits none of its options: How?\n"},
	})
}

func TestOtherTextsAreNoQuestions(t *testing.T) {
	sourcetest.Others(t, Detect,
		"",
		bank("Answer: B", "Answer: A", "Answer: none of it"),
		bank("Answer: B", "Answer: A", "Answer: D")+"Who?\nI\nme\nyou\nwe\nAnswer: none of it\n",
		bank("Answer: B", "Answer: A", "Answer: D")+"Who\nor\nyou\nAnswer: A\n",
		bank("Answer: B", "Answer: A", "Answer: G"),
		bank("Answer: 2", "Answer: 4", "Answer: 9"),
		"## Who?\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- 9\n\nAnswer: B\n\n## Where?\n- here\n- there\n\nAnswer: A\n",
		strings.ReplaceAll(bank("B", "A", "D"), "\n\n", "\n")+"Who?\nme\nyou\nB\n",
		strings.ReplaceAll(bank("B", "A", "G"), "\n\n", "\n"),
		strings.Repeat("Who?\nme\nyou\nB. and more\n", 3),
		"Who?\nme\nyou\nB\nWhere?\nhere\nthere\nA\n",
		"Who?\nme\nyou\nAnswer: B\n\nWhere?\nhere\nthere\nAnswer: A\n",
		"# a\n\n- b\n- c\n\nAnswer: b\n",
		"What is it?\nA ship\nAnswer: B\n\nWhat else?\nA tug\nAnswer: A\n\nWhat more?\nA raft\nAnswer: A\n",
		"# Sums\n\nTake one and\nadd two.\nAnswer: 3\n\nTake two and\nadd two.\nAnswer: 4\n\nTake five and\nadd two.\nAnswer: 7\n",
	)
}

func TestWhatNumbersCountFromIsSaid(t *testing.T) {
	for _, c := range [][]string{
		{"Correcta: 2", "Correcta: 1", "Correcta: 4", "numbers that count from 1"}, {"Correcta: 1", "Correcta: 0", "Correcta: 3", "numbers that count from 0"},
		{"Answer: Hawser", "Answer: Port", "Answer: Stern", ""},
	} {
		got, err := Read(source.File{Text: bank(c[:3]...)})
		if err != nil || strings.Join(got.Found, "") != strings.TrimSuffix("answers are "+c[3], "answers are ") {
			t.Errorf("%v: %v, %v", c, got.Found, err)
		}
	}
}

func TestNumbersThatMayCountFromBothAreRefused(t *testing.T) {
	for _, answers := range [][]string{{"Answer: 2", "Answer: 1", "Answer: 2"}, {"Answer: 2", "Answer: 0", "Answer: 4"}} {
		if got, err := Read(source.File{Text: bank(answers...)}); err == nil || !strings.Contains(err.Error(), "line 6: the answer is 2, and nothing in the file tells") {
			t.Errorf("%v: %v, %+v", answers, err, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(bank("Answer: 2", "Answer: 1", "Answer: 4"))
	f.Add("- a\n- b\n  c\nAnswer: B\n\n<summary>Answer</summary>\n1\n")
	sourcetest.Fuzz(f, Detect, Read)
}
