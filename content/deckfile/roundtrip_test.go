package deckfile_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/deckfile"
)

// lines of Markdown that writing must not let become anything else. Definitions of links are not among them: they serve
// their whole file, and become addresses (links_test.go).
var lines = []string{
	"plain text", "C#", "a | b", "# one", "## two", "### three", "#### four", "##no space", "- [ ] box", "- [x] box", "-[ ] near", "[x] near", "1. one", "2) two",
	"| a | b |", "|---|---|", "| c | d |", "> quoted", "> [!IMPORTANT]", "---", "***", "- - -", "===", "~ wrong", "= right", "~~struck~~", "```", "```go", "~~~", "    code", "\tcode",
	"<!-- comment", "-->", "<!-- {level: apply} -->", "<pre>", "<div>", "</div>", "<br>", "- bullet", "* bullet", "  - nested", "  continued", "", "", "a {#id}",
	"[a] http://example.org", "[^a]: note", "\\# escaped", "`code`", "$x_1$", "&lt;b&gt;", "Größe", "{{c1::x}}", "::", "!", "A and B", "the end  ",
	// What was meant as a mark of ours, or looks so.
	"~no", "=also", "  ~ wrong", "- ~ wrong", "a :: b", "`x::y` :: z", "##a :: b", "[!IMPORTANT] x", "> [!IMPORTENT]", "#Topic", "###Item", "- [ ]glued", "- [ x] x",
	"☐ a", "☑ b", "- ( ) a", "- (x) b", "- [✓] c", "［x］ d", "- [v] e", "- [1] f", "– [ ] g", "1.[x] h", "  - [ ] i", "[ ] j", "[x](link)", "title: x", "====", "--",
}

// text draws a few lines of Markdown.
func text(most int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		drawn := rapid.SliceOfN(rapid.SampledFrom(lines), 1, most).Draw(t, "lines")
		return strings.Join(drawn, "\n")
	})
}

// What is written is read back, and nothing besides.
func TestWrittenItemsAreReadBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		deck := drawDeck(t)
		var out strings.Builder
		if err := deckfile.Write(&out, deck); err != nil {
			t.Fatal(err)
		}
		back, err := deckfile.Read(fstest.MapFS{"d.md": {Data: []byte(out.String())}}, "d.md", "d.md")
		if err != nil || len(back.Problems) > 0 {
			t.Fatalf("%v %v\n%s", err, back.Problems, out.String())
		}
		cards := back.Cards()
		if len(cards) != 2 || cards[1].Front != "The last one" || cards[1].Back != "end" || back.ID != deck.ID || back.AsOf != deck.AsOf {
			t.Fatalf("cards: %+v\n%s", cards, out.String())
		}
		was, is := deck.Cards()[0], cards[0]
		for name, pair := range map[string][2]string{
			"front": {was.Front, is.Front}, "back": {was.Back, is.Back}, "correction": {was.Correction, is.Correction},
			"wrong": {strings.Join(was.Wrong, "\n"), strings.Join(is.Wrong, "\n")}, "also": {strings.Join(was.Also, "\n"), strings.Join(is.Also, "\n")},
		} {
			if bare(pair[0]) != bare(pair[1]) {
				t.Fatalf("%s: %q became %q\n%s", name, pair[0], pair[1], out.String())
			}
		}
		if len(is.Items) != 1 {
			t.Fatalf("%d items\n%s", len(is.Items), out.String())
		}
		sameItem(t, &was.Items[0], &is.Items[0], out.String())
	})
}

func sameItem(t *rapid.T, was, is *content.Item, file string) {
	key := func(it *content.Item) string {
		var b strings.Builder
		fmt.Fprintln(&b, it.Kind, it.Level, it.Checked, it.FixedOrder, it.Allow, strings.Join(strings.Fields(bare(it.Stem)), " "))
		for _, o := range it.Options {
			fmt.Fprintln(&b, "-", o.Correct, squeezed(o.Text), "/", squeezed(o.Match), "/", squeezed(o.Rationale))
		}
		fmt.Fprintln(&b, squeezed(it.Explanation))
		return b.String()
	}
	if a, b := key(was), key(is); a != b {
		t.Fatalf("the item\n%s\nbecame\n%s\nin\n%s", a, b, file)
	}
}

// squeezed is a text without what writing may change in it: escapes and white space.
func squeezed(text string) string { return strings.Join(strings.Fields(bare(text)), " ") }

func drawDeck(t *rapid.T) *content.Deck {
	kind := rapid.SampledFrom([]content.Kind{content.Choice, content.Response, content.Order, content.Match}).Draw(t, "kind")
	item := content.Item{
		Kind: kind, Stem: "Which one?\n\n" + text(4).Draw(t, "body"), Explanation: text(4).Draw(t, "explanation"),
		Level: rapid.SampledFrom([]string{"", content.Apply}).Draw(t, "level"), FixedOrder: rapid.Bool().Draw(t, "fixed"),
		Checked: rapid.SampledFrom([]string{"", "2026-11"}).Draw(t, "checked"),
	}
	if rapid.Bool().Draw(t, "allowed") {
		item.Allow = map[string]string{"longest": "it: is {so}"}
	}
	n := rapid.IntRange(3, 8).Draw(t, "options")
	for i := range n {
		o := content.Option{Text: fmt.Sprintf("option %d", i), Place: i + 1}
		switch kind {
		case content.Match:
			o.Match, o.Correct = fmt.Sprintf("part | %d", i), true
		case content.Order:
			o.Correct = true
		default:
			o.Correct = i == 1 || kind == content.Response && i == 2
			o.Rationale = text(2).Draw(t, "rationale")
		}
		if kind != content.Match {
			o.Text += "\n" + text(3).Draw(t, "option")
		}
		item.Options = append(item.Options, o)
	}
	card := content.Card{CardRef: content.CardRef{Front: rapid.SampledFrom([]string{"Front of C#", "A {#B_1}", "A{#b}", "A {#b} c", "{#b}", "a :: b", "- [ ] x"}).Draw(t, "front"), Back: text(5).Draw(t, "back"), Correction: text(2).Draw(t, "correction")}, Items: []content.Item{item}}
	if rapid.Bool().Draw(t, "answers") {
		card.Wrong, card.Also = []string{"No", "~ no"}, []string{"yes"}
	}
	return &content.Deck{Title: "T: #1", ID: "t-1", AsOf: "2026-11", Topics: []content.Topic{{Name: "Topic", Cards: []content.Card{
		card, {CardRef: content.CardRef{Front: "The last one", Back: "end"}},
	}}}}
}
