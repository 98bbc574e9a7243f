package deckfile_test

import (
	"fmt"
	"maps"
	"testing"
)

const body = "# Codes\n## 502\n# Limits\n## 10,000\n"

func TestFrontMatter(t *testing.T) {
	for name, text := range map[string]string{
		"as in the design":  "---\ntitle: API Gateway\nas_of: 2026-11\nexam: {questions: 50, minutes: 90, cut_score: 700, weights: {Codes: 25}}\n---\n",
		"in blocks":         "---\ntitle: \"API  Gateway\"\nas_of: '2026-11'\nexam:\n  questions: 50\n  minutes: 90\n  cut_score: 700\n  weights:\n    Codes: 25.0\n---\n",
		"spaces at the end": "\n---  \ntitle: API Gateway\nas_of: 2026-11\nexam: {questions: 50, minutes: 90, cut_score: 700, weights: {Codes: 25}}\n--- \t\n",
		"Windows":           "\ufeff---\r\ntitle: API Gateway\r\nas_of: 2026-11\r\nexam: {questions: 50, minutes: 90, cut_score: 700, weights: {Codes: 25}}\r\n---\r\n",
	} {
		deck := sound(t, text+body)
		same(t, name+": title", deck.Title, "API Gateway")
		same(t, name+": name", deck.Name, "deck")
		same(t, name+": as of", deck.AsOf, "2026-11")
		if e := deck.Exam; e.Questions != 50 || e.Minutes != 90 || e.CutScore != 700 || !maps.Equal(e.Weights, map[string]float64{"Codes": 25}) {
			t.Errorf("%s: exam %+v", name, e)
		}
	}
}

func TestADeckMayDoWithoutFrontMatter(t *testing.T) {
	for name, text := range map[string]string{"none": "", "an empty one": "---\n---\n", "one of comments": "---\n# nothing\n---\n", "a title of blanks": "---\ntitle: ' '\n---\n"} {
		deck := sound(t, text+body)
		same(t, name+": title", deck.Title, "deck")
		if e := deck.Exam; e.Questions != 0 || e.Minutes != 0 || e.CutScore != 0 || len(e.Weights) != 0 {
			t.Errorf("%s: exam %+v", name, e)
		}
	}
}

func TestWhatIsWrongInFrontMatterIsReportedAndTheRestWorks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an unknown setting", "---\ntitle: A\ntitel: B\n---\n", `3: front matter: there is no setting called "titel": did you mean "title"?`},
		{"an unknown setting of two words", "---\ntitle: A\nas of: B\n---\n", `3: front matter: there is no setting called "as of": did you mean "as_of"?`},
		{"an unknown setting of the exam", "---\ntitle: A\nexam:\n  questions: 5\n  minuts: 3\n---\n", `5: front matter: there is no setting called "minuts": did you mean "minutes"?`},
		{"a word for a number", "---\ntitle: A\nexam:\n  questions: many\n---\n", "4: front matter: `many` is not a number"},
		{"a fraction for a whole number", "---\ntitle: A\nexam: {minutes: 1.5}\n---\n", "3: exam: minutes is 1.5; it must be a whole number from 1 to 1440"},
		{"a weight in words", "---\ntitle: A\nexam: {weights: {Codes: half}}\n---\n", "3: front matter: `half` is not a number"},
		{"a number for settings", "---\ntitle: A\nexam: 65\n---\n", "3: front matter: `65` stands where names with a value belong, as in `name: value`"},
		{"a list for a text", "---\ntitle: A\nas_of: [1, 2]\n---\n", "3: front matter: a list or names with values stand where one value belongs"},
		{"too many questions", "---\ntitle: A\nexam:\n  questions: 1001\n---\n", "4: exam: questions is 1001; it must be a whole number from 1 to 1000"},
		{"minutes below one", "---\ntitle: A\nexam: {minutes: -5}\n---\n", "3: exam: minutes is -5; it must be a whole number from 1 to 1440"},
		{"a cut score in percent", "---\ntitle: A\nexam: {cut_score: 72}\n---\n", "3: exam: cut_score is 72; it must be a whole number from 101 to 1000"},
		{"a weight of no topic", "---\ntitle: A\nexam:\n  weights:\n    Cods: 10\n---\n", `4: exam: weights names the topic "Cods", which the deck lacks; its topics are: Codes, Limits`},
		{"a weight below 0", "---\ntitle: A\nexam: {weights: {Codes: -1}}\n---\n", `3: exam: the weight of the topic "Codes" is -1; it must be a percentage from 0 to 100`},
		{"a weight that is no number", "---\ntitle: A\nexam: {weights: {Codes: .nan}}\n---\n", `3: exam: the weight of the topic "Codes" is NaN; it must be a percentage from 0 to 100`},
	} {
		deck := read(t, c.text+body)
		equal(t, c.name, problems(t, c.text+body), []string{"deck.md:" + c.want})
		same(t, c.name+": title", deck.Title, "A")
		same(t, c.name+": outline", outline(deck), "Codes\n- 502\nLimits\n- 10,000\n")
		if e := deck.Exam; e.Minutes != 0 || e.CutScore != 0 || len(e.Weights) > 1 {
			t.Errorf("%s: exam %+v", c.name, e)
		}
	}
}

func TestFrontMatterThatCannotBeReadAtAll(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a colon in a text", "---\nas_of: 2026-11\ntitle: AWS: API Gateway\n---\n", "3: front matter: put the text that holds a colon in quotes"},
		{"an open quote", "---\ntitle: \"AWS\n---\n", "2: front matter: it cannot be read: found unexpected document indicator"},
		{"no settings", "---\njust text\n---\n", "2: front matter: `just text` stands where names with a value belong, as in `name: value`"},
		{"a setting twice", "---\ntitle: A\ntitle: A\n---\n", `3: front matter: "title" stands twice`},
		{"never closed", "---\ntitle: A\n\n", "1: the front matter is not closed: put a line --- below it"},
	} {
		equal(t, c.name, problems(t, c.text+body), []string{"deck.md:" + c.want})
		same(t, c.name+": outline", outline(read(t, c.text+body)), "Codes\n- 502\nLimits\n- 10,000\n")
	}
}

func TestLinesAreCountedBelowTheFrontMatter(t *testing.T) {
	for text, want := range map[string]string{
		"## F\n### No?\n":                           "deck.md:2",
		"---\ntitle: A\n---\n## F\n### No?\n":       "deck.md:5",
		"---\n---\n\n\n## F\n\n\n### No?\n":         "deck.md:8",
		"\n\n---\ntitle: A\n---\n## F\n### No?\n":   "deck.md:7",
		"---\r\ntitle: A\r\n---\r\n## F\r### No?\r": "deck.md:5",
		"---\ntitle: A\n\n## F\n### No?\n":          "deck.md:1",
	} {
		at := read(t, text).Problems[0].Position
		if got := fmt.Sprintf("%s:%d", at.File, at.Line); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
