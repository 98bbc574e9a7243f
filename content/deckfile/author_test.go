package deckfile_test

import (
	"strings"
	"testing"

	"cutscore/content/deckfile"
)

// The answer is read back as one of the card that it was meant for, and nothing else of the deck changes.
func TestAWrongAnswerIsAdded(t *testing.T) {
	const head, tail = "---\ntitle: A\n---\n# T\n## One {#one}\nback\n", "## F {#f}\n"
	for name, c := range map[string]struct{ back, want string }{
		"below the back":        {"22\n", "22\n\n~ 25\n"},
		"below the others":      {"22\n\n~ 23\n~ 24\n", "22\n\n~ 23\n~ 24\n~ 25\n"},
		"above further text":    {"22\n~ 23\nmore\n", "22\n~ 23\n~ 25\nmore\n"},
		"above the questions":   {"22\n\n### Q?\n- [x] a\n- [ ] b\n", "22\n\n~ 25\n\n### Q?\n- [x] a\n- [ ] b\n"},
		"above the correction":  {"22\n\n> [!IMPORTANT]\n> No.\n", "22\n\n~ 25\n\n> [!IMPORTANT]\n> No.\n"},
		"above the next card":   {"22\n\n## G\n~ x\n", "22\n\n~ 25\n\n## G\n~ x\n"},
		"below code":            {"```\n## code\n~ code\n```\n", "```\n## code\n~ code\n```\n\n~ 25\n"},
		"without a back":        {"", "~ 25\n"},
		"without an end":        {"22", "22\n\n~ 25\n"},
		"deeper heads are text": {"#### deep\n22\n", "#### deep\n22\n\n~ 25\n"},
	} {
		for _, eol := range []string{"\n", "\r\n"} {
			text := strings.ReplaceAll(head+tail+c.back, "\n", eol)
			deck := read(t, text)
			card := deck.Cards()[1]
			got, err := deckfile.AddWrong(text, card, " 25 ")
			if want := strings.ReplaceAll(head+tail+c.want, "\n", eol); err != nil || got != want {
				t.Errorf("%s: %v\n%q\nwant\n%q", name, err, got, want)
				continue
			}
			again := read(t, got).Cards()
			if n := len(again[1].Wrong); n != len(card.Wrong)+1 || again[1].Wrong[n-1] != "25" || again[1].Back != card.Back || len(again) != len(deck.Cards()) {
				t.Errorf("%s: read back as %+v", name, again[1])
			}
		}
	}
}

func TestAWrongAnswerThatIsNone(t *testing.T) {
	const text = "# T\n## F\n22\n\n~ 23\n= twenty-two\n"
	card := read(t, text).Cards()[0]
	for answer, want := range map[string]string{"": "empty", "\x1b[0m": "empty", "22": "is right", "Twenty-two": "is right", "23": "already"} {
		if _, err := deckfile.AddWrong(text, card, answer); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", answer, err, want)
		}
	}
	if _, err := deckfile.AddWrong("# T\n\n\n## F\n22\n", card, "25"); err == nil || !strings.Contains(err.Error(), "read the deck again") {
		t.Errorf("a card that moved: %v", err)
	}
}
