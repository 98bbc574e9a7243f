package deckfile_test

import (
	"strings"
	"testing"
)

// A definition serves the whole file, wherever it stands and whatever names it.
func TestDefinitionsOfLinksServeTheWholeFile(t *testing.T) {
	deck := sound(t, `# Topic

## Which port has [HTTPS][1]? {#front}
It is 443, see [the registry] and ![a picture][pic]. `+"`[the registry]`"+`
An array[1], and [text with `+"`]`"+` in it][1].

`+"```"+`
[1]: https://code.example
[the registry]
`+"```"+`

### Which is it? {#item}
See [the docs][1].

- [ ] [80][1]
- [x] 443
  > As [the registry][] says.

More in [x] and [Docs][1].

[1]: https://a.example/x-y
[x]: https://x.example

## Next {#next}
See [1].

> [the registry]: <https://b.example/a b> "All of them"
[pic]: p.png
`)
	card := deck.Topics[0].Cards[0]
	item := card.Items[0]
	for _, c := range []struct{ got, want string }{
		{card.Front, "Which port has [HTTPS](https://a.example/x-y)?"},
		{strings.SplitN(card.Back, "\n\n", 2)[0], "It is 443, see [the registry](<https://b.example/a b> \"All of them\") and ![a picture](p.png). `[the registry]`\n" +
			"An array[1](https://a.example/x-y), and [text with `]` in it](https://a.example/x-y)."},
		{strings.SplitN(card.Back, "\n\n", 2)[1], "```\n[1]: https://code.example\n[the registry]\n```"},
		{item.Stem, "Which is it?\n\nSee [the docs](https://a.example/x-y)."},
		{item.Options[0].Text, "[80](https://a.example/x-y)"},
		{item.Options[1].Rationale, "As [the registry](<https://b.example/a b> \"All of them\") says."},
		{item.Explanation, "More in [x](https://x.example) and [Docs](https://a.example/x-y)."},
		{strings.SplitN(deck.Topics[0].Cards[1].Back, "\n", 2)[0], "See [1](https://a.example/x-y)."},
	} {
		if c.got != c.want {
			t.Errorf("%q\ninstead of %q", c.got, c.want)
		}
	}
	if item.Options[1].Correct != true || len(item.Options) != 2 {
		t.Error("a box was taken for a link")
	}
	if item.Pos.Line != 12 {
		t.Errorf("line %d: lines were added or lost", item.Pos.Line)
	}
}

// What is no definition stays: footnotes, options, and text in brackets.
func TestWhatIsNoDefinitionStays(t *testing.T) {
	const text = "# T\n\n## F\nA note[^1] and [brackets].\n\n1. [a]: b\n2. [c]: d\n"
	if back := sound(t, text).Topics[0].Cards[0].Back; back != "A note[^1] and [brackets].\n\n1. [a]: b\n2. [c]: d" {
		t.Errorf("%q", back)
	}
}

// A stem's heading that begins like a block is text; what the stem says of it is Markdown.
func TestHeadingsThatBeginLikeABlock(t *testing.T) {
	for heading, want := range map[string]string{"> appends?": `\> appends?`, "``` ends?": "\\``` ends?", "| pipes?": `\| pipes?`, "# of bits?": "# of bits?", `\> appends?`: `\> appends?`} {
		deck := sound(t, "# T\n\n## F\nb\n\n### "+heading+"\n- [ ] a\n- [x] b\n")
		item := deck.Topics[0].Cards[0].Items[0]
		if item.Stem != want {
			t.Errorf("%q: %q instead of %q", heading, item.Stem, want)
		}
	}
}
