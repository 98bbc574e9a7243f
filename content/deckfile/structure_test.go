package deckfile_test

import (
	"strings"
	"testing"

	"cutscore/content"
)

// outline writes a deck's structure: topics flush left, cards after a dash, items after a question mark.
func outline(d *content.Deck) string {
	var b strings.Builder
	for _, topic := range d.Topics {
		b.WriteString(topic.Name + "\n")
		for _, card := range topic.Cards {
			b.WriteString("- " + card.Front + "\n")
			for _, item := range card.Items {
				stem, _, _ := strings.Cut(item.Stem, "\n")
				b.WriteString("? " + stem + "\n")
			}
		}
	}
	return b.String()
}

func TestHeadingsMakeTopicsCardsAndItems(t *testing.T) {
	deck := sound(t, "# Codes\n\n## 502\nBad format\n\n### When?\n"+boxes(2, 1)+"\n### Why?\n"+boxes(3, 1)+"\n## 504\nToo slow\n\n# Limits\n## Rate\n10,000\n")
	same(t, "outline", outline(deck), "Codes\n- 502\n? When?\n? Why?\n- 504\nLimits\n- Rate\n")
	if item := deck.Items()[1]; item.Topic != "Codes" || item.Card.Front != "502" || item.Card.Back != "Bad format" || item.Origin != content.Written {
		t.Errorf("the item does not know its card: %+v", item)
	}
}

func TestWhatMakesNoStructure(t *testing.T) {
	for name, body := range map[string]string{
		"deeper headings":           "#### Deeper\n##### Still\n###### Last",
		"seven signs":               "####### Seven",
		"indented code":             "text\n\n    # code",
		"a fence":                   "```\n# code\n## code\n```",
		"a fence of tildes":         "~~~\n## code\n~~~",
		"a longer fence":            "````md\n```\n## code\n```\n### code\n````",
		"a fence that holds tildes": "```\n~~~\n## code\n```",
		"a fence with a word":       "```python\n# comment\n```",
		"inside a quote":            "> # quoted\n> ## quoted",
		"inside a list":             "- # listed\n- text\n\n  ## listed",
		"an escaped sign":           "\\# no heading",
		"HTML":                      "<div>\n# inside\n</div>",
		"a table":                   "| # | ## |\n|---|----|\n| # a | ## b |",
		"signs in the middle":       "C# and F# # and more",
	} {
		same(t, name, card(t, "# Topic\n## Front\n"+body+"\n").Back, body)
	}
}

func TestHeadingsAreReadAsMarkdownHasThem(t *testing.T) {
	for heading, want := range map[string]string{
		"## Front":                      "Front",
		"   ##   Front   ":              "Front",
		"##\tFront":                     "Front",
		"## Front ##":                   "Front",
		"## Front\t####  ":              "Front",
		"## C#":                         "C#",
		"## Front#":                     "Front#",
		"## Front \\#":                  "Front \\#",
		"## What does `# x` do?":        "What does `# x` do?",
		"## Is `#`":                     "Is `#`",
		"## Front {#front} ##":          "Front",
		"## **Bold** & <b>":             "**Bold** & <b>",
		"## a\u0308 \x1b[31mred\x1b[0m": "ä red",
	} {
		same(t, heading, card(t, "# Topic\n"+heading+"\nBack\n").Front, want)
	}
}

func TestAHeadingEndsTheTextAboveItWithoutABlankLine(t *testing.T) {
	deck := sound(t, "# T\n## A\ntext\n- list\n## B\n> quote\n## C\n| a | b |\n|---|---|\n| c | d |\n## D\n")
	same(t, "outline", outline(deck), "T\n- A\n- B\n- C\n- D\n")
	same(t, "back of A", deck.Cards()[0].Back, "text\n- list")
	same(t, "back of B", deck.Cards()[1].Back, "> quote")
}

func TestATopicThatStandsTwiceIsOne(t *testing.T) {
	deck := sound(t, "# A\n## 1\n# B\n## 2\n# A {#a}\n## 3\n### Why?\n"+boxes(2, 1))
	same(t, "outline", outline(deck), "A\n- 1\n- 3\n? Why?\nB\n- 2\n")
}

func TestCardsWithoutATopicStandUnderTheTitle(t *testing.T) {
	same(t, "outline", outline(sound(t, "---\ntitle: My deck\n---\n## 1\n## 2\n")), "My deck\n- 1\n- 2\n")
	same(t, "outline without title", outline(sound(t, "## 1\n")), "deck\n- 1\n")
}

func TestACardWithoutItemsIsAPlainFlashcard(t *testing.T) {
	if c := card(t, "# T\n## Front\nBack\n"); len(c.Items) != 0 || c.Back != "Back" {
		t.Errorf("card %+v", c)
	}
}

func TestABackKeepsItsLineBreaks(t *testing.T) {
	back := "first line\nsecond line\n\n    indented code\n\n- a\n  - b\n\nlast  \nline"
	same(t, "back", card(t, "# T\n## Front\n\n\n"+back+"\n\n\n").Back, back)
	same(t, "a back that begins with code", card(t, "# T\n## Front\n\n    code\n").Back, "    code")
}
