package deckfile_test

import (
	"maps"
	"testing"
)

func TestTheCommentUnderTheHeadingSaysMoreOfAnItem(t *testing.T) {
	for name, comment := range map[string]string{
		"on one line":        "<!-- {level: apply, checked: 2026-11, allow: {hedge: it is the point}} -->",
		"below a blank line": "\n<!-- {level: apply, checked: 2026-11, allow: {hedge: it is the point}} -->\n",
		"on several lines":   "<!--\nlevel: apply\nchecked: 2026-11\nallow:\n  hedge: it is the point\n-->",
		"with another":       "<!-- {level: apply, checked: 2026-11, allow: {hedge: it is the point}} --> <!-- and a note -->",
	} {
		it := item(t, comment+"\nBody\n\n"+boxes(2, 1))
		if it.Level != "apply" || it.Checked != "2026-11" || !maps.Equal(it.Allow, map[string]string{"hedge": "it is the point"}) {
			t.Errorf("%s: level %q, checked %q, allow %q", name, it.Level, it.Checked, it.Allow)
		}
		same(t, name+": stem", it.Stem, "Question?\n\nBody")
	}
}

func TestOtherCommentsAreDropped(t *testing.T) {
	for _, c := range []struct{ name, body, stem, explanation string }{
		{"a note under the heading", "<!-- a note: check this -->\n" + boxes(2, 1), "Question?", ""},
		{"between paragraphs", "One\n\n<!-- no\n\n# heading\n-->\n\nTwo\n\n" + boxes(2, 1), "Question?\n\nOne\n\nTwo", ""},
		{"before text on its line", "<!-- no --> Body\n\n" + boxes(2, 1), "Question?\n\nBody", ""},
		{"between the options", "- [x] option a\n<!-- no -->\n- [ ] option b\n", "Question?", ""},
		{"after the options", boxes(2, 1) + "\n<!-- no -->\nBecause.\n<!-- no -->\n", "Question?", "Because."},
	} {
		it := item(t, c.body)
		same(t, c.name+": stem", it.Stem, c.stem)
		same(t, c.name+": explanation", it.Explanation, c.explanation)
		same(t, c.name+": level", it.Level, "")
		equal(t, c.name+": options", texts(it.Options), []string{"option a", "option b"})
	}
	same(t, "back", card(t, "# T\n## F\n<!-- no -->\nBack\n<!-- no -->\n").Back, "Back")
}

func TestCodeMayHoldAComment(t *testing.T) {
	same(t, "back", card(t, "# T\n## F\n```html\n<!-- yes -->\n```\n").Back, "```html\n<!-- yes -->\n```")
}

func TestAnImportantQuoteIsTheCorrection(t *testing.T) {
	for _, c := range []struct{ name, body, back, correction string }{
		{"below the back", "Back\n\n> [!IMPORTANT]\n> Since 2024\n> it is 10 MB. [AWS](u)\n", "Back", "Since 2024\nit is 10 MB. [AWS](u)"},
		{"above the back", "> [!IMPORTANT]\n> No.\n\nBack\n", "Back", "No."},
		{"right below the back", "- Back\n> [!IMPORTANT]\n> No.\n", "- Back", "No."},
		{"on the line of its mark", "Back\n\n> [!important] No.\n", "Back", "No."},
		{"two", "> [!IMPORTANT]\n> One.\n\nBack\n\n> [!IMPORTANT]\n> Two.\n", "Back", "One.\n\nTwo."},
		{"with code", "Back\n\n> [!IMPORTANT]\n> ```\n>   x\n> ```\n", "Back", "```\n  x\n```"},
		{"no other alert", "> [!NOTE]\n> Back\n", "> [!NOTE]\n> Back", ""},
		{"no plain quote", "> IMPORTANT\n", "> IMPORTANT", ""},
		{"not in code", "```\n> [!IMPORTANT]\n```\n", "```\n> [!IMPORTANT]\n```", ""},
	} {
		got := card(t, "# T\n## F\n"+c.body)
		same(t, c.name+": back", got.Back, c.back)
		same(t, c.name+": correction", got.Correction, c.correction)
	}
}

func TestAnItemKnowsTheCorrectionOfItsCard(t *testing.T) {
	deck := sound(t, "# T\n## F\nBack\n\n> [!IMPORTANT]\n> No.\n\n### Q?\n"+boxes(2, 1)+"\n> [!IMPORTANT]\n> Explained.\n")
	same(t, "correction", deck.Items()[0].Card.Correction, "No.")
	same(t, "explanation", deck.Items()[0].Explanation, "> [!IMPORTANT]\n> Explained.")
}
