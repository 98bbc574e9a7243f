package scoring

import (
	"bytes"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// rendered is Markdown as HTML, and its text.
func rendered(t *testing.T, markdown string) (page, text string) {
	t.Helper()
	var b bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert([]byte(markdown), &b); err != nil {
		t.Fatal(err)
	}
	return b.String(), html.UnescapeString(regexp.MustCompile("<[^>]*>").ReplaceAllString(b.String(), ""))
}

func TestReportSaysEveryFact(t *testing.T) {
	h := newHands()
	a := written(t, h, false)
	a.Clock.Stop(h.tick(sec), Left)
	a.Clock.Resume(h.tick(12*minute), h.Wall)
	a.End(Submitted, h.Reading)
	r := NewReport(a)
	page, text := rendered(t, r.Markdown())
	for fact, words := range map[string]string{
		"verdict":                   "✗ Not yet: below the cut score",
		"practice estimate":         "Practice estimate 685",
		"cut score":                 "the cut score is 720",
		"interval":                  "95 % interval: 490 to 837",
		"chance to pass":            "Chance to pass: 41 %",
		"raw":                       "13 of 20 right",
		"unanswered":                "; 2 unanswered: 14, 17.",
		"topic that is strong":      "Auth types\n9 of 9\nstrong",
		"topic that is weak":        "Caching\n1 of 5\nneeds work",
		"topic with few items":      "Limits\n3 of 6\ntoo few to tell",
		"flagged":                   "flagged: 2 right, 1 wrong",
		"unsure":                    "unsure: 1 right, 3 wrong",
		"sure":                      "sure: 12 right, 2 wrong",
		"misconceptions":            "Sure and wrong: questions 13, 19",
		"lucky":                     "Unsure and right: question 10",
		"time used":                 "Time used: 15 min 53 s of 40 min",
		"where the clock stood":     "09:15: the clock stood still for 12 min",
		"why":                       "(the exam was left)",
		"slowest":                   "Slowest: question 6 (1 min 20 s, right), question 12 (1 min 20 s, wrong), question 18 (1 min 20 s, wrong)",
		"form, deck, digest, start": "Form 7K2MQX-2 of API Gateway · deck api-gateway, digest 4f2a91c0 · 2026-11-23 09:00",
	} {
		if !strings.Contains(text, words) {
			t.Errorf("%s: there is no %q in\n%s", fact, words, text)
		}
	}
	for what, n := range map[string]int{"<h1>": 1, "<h2>": 3, "<table>": 1, "<ul>": 4, "<li>": 11, "<p>": 7} {
		if got := strings.Count(page, what); got != n {
			t.Errorf("%d of %s, want %d:\n%s", got, what, n, page)
		}
	}
}

// Names come from other people's decks: they stand in the report as they are and change nothing about the page.
func TestReportShowsNamesAsTheyAre(t *testing.T) {
	for _, name := range []string{
		"plain", "a|b", "*a* and **b**", "my_deck_2", "_a_ b_", "`code`", "[x](http://y)", "![x](y)", "<b>bold</b>", "a\\b", `a\|b`,
		"R&D", "&lt;&amp;", "~~gone~~", "~a~", "# not a heading", "1. not a list", "- [x] task", "| --- |", "||", "ключ 鍵", "5 < 6 > 4",
	} {
		h := newHands()
		a := newExam(t, hour, h, sitting{name, "rw"}, sitting{"zzz", "r"})
		a.Form.Title, a.Form.Deck = name, name
		a.End(Submitted, h.Reading)
		r := NewReport(a)
		page, text := rendered(t, r.Markdown())
		for _, words := range []string{
			fmt.Sprintf("\n%s\n1 of 2\n%s\n", name, WordFew), fmt.Sprintf("Form 7K2MQX-2 of %s · deck %s, digest", name, name),
		} {
			if !strings.Contains(text, words) {
				t.Errorf("%q: there is no %q in\n%s", name, words, text)
			}
		}
		if rows := strings.Count(page, "<tr>"); rows != 3 || strings.ContainsAny(regexp.MustCompile("</?(h1|h2|p|ul|li|strong|table|thead|tbody|tr|th|td)( [^>]*)?>").
			ReplaceAllString(page, ""), "<>") {
			t.Errorf("%q: %d rows in\n%s", name, rows, page)
		}
	}
}
