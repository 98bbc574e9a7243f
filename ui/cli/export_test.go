package cli_test

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats"
	"cutscore/content/formats/outline/outlinetest"
	"cutscore/content/markdown"
	"cutscore/ui/cli"
)

// target is what a format that decks are written in holds, besides questions with one right option.
type target struct {
	response, order, match, cards, rationales, explanations, topics, wrong, also bool
	flat                                                                         bool // questions come back as cards, with their options on the front
}

// targets says it for each format; Anki's text has nothing but fronts and backs.
var targets = map[string]target{
	"cutscore": {response: true, order: true, match: true, cards: true, rationales: true, explanations: true, topics: true, wrong: true, also: true},
	"json":     {response: true, order: true, match: true, cards: true, rationales: true, explanations: true, topics: true, wrong: true, also: true},
	"qti":      {response: true, order: true, match: true, cards: true, rationales: true, explanations: true, topics: true, also: true},
	"gift":     {response: true, match: true, cards: true, rationales: true, explanations: true, topics: true, also: true},
	"csv":      {response: true, cards: true, explanations: true, topics: true},
	"anki":     {response: true, cards: true, explanations: true, topics: true, flat: true},
	"aiken":    {},
}

// decksPerFormat are drawn from the same seeds each time, so that what passed once passes again.
const decksPerFormat = 30

// words are what texts are made of: each has a sign that means something in one of the formats.
var words = []string{
	"port", "the server", "two", "a < b", "x = 5", "100 %", "{a}", "#1", `"so"`, "it's", "a, b; c", "~/bin", "*.go", "5:30", "C:\\dir", "`a --b`", "é", "α", "[1]", "a|b", "1.5", "$5", "A. one", "::", "&amp;",
}

// text draws a text that no other is equal to.
func text(n *int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		*n++
		drawn := rapid.SliceOfN(rapid.SampledFrom(words), 0, 4).Draw(t, "words")
		return "Word " + strings.Join(append(drawn, fmt.Sprintf("number %d", *n)), " ")
	})
}

// run runs a command and gives what it said on standard error.
func run(t *testing.T, args ...string) string {
	var out, stderr bytes.Buffer
	if status := cli.Main(args, strings.NewReader(""), &out, &stderr); status != 0 {
		t.Fatalf("%q: status %d\n%s%s", args, status, out.String(), stderr.String())
	}
	return stderr.String()
}

// A deck that is exported and imported again says what it said, as far as the format can hold it; what it cannot hold is told with
// its number when it is written.
func TestExportedDecksComeBack(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	dir := t.TempDir()
	drawn := rapid.Custom(func(t *rapid.T) *content.Deck {
		n := 0
		deck := outlinetest.Deck(t, text(&n), content.Choice, content.Choice, content.Response, content.Order, content.Match, content.Recall)
		answers(t, deck, text(&n))
		return deck
	})
	for _, format := range formats.Writable() {
		can, known := targets[format]
		if !known {
			t.Errorf("nothing is known of %s", format)
			continue
		}
		t.Run(format, func(t *testing.T) {
			for seed := range decksPerFormat {
				can.comesBack(t, dir, format, drawn.Example(seed))
			}
		})
	}
}

// comesBack exports a deck, imports that, and compares.
func (can target) comesBack(t *testing.T, dir, format string, drawn *content.Deck) {
	t.Helper()
	source, foreign, back := filepath.Join(dir, "deck.md"), filepath.Join(dir, "deck."+format), filepath.Join(dir, "back.md")
	deck := written(t, source, drawn)
	if can.told(deck) == "" { // the format holds nothing of it
		return
	}
	said := run(t, "export", source, "--format", format, "-o", foreign, "--force")
	can.losses(t, format, deck, said)
	args := []string{"import", foreign, "-o", back, "--force", "--yes"}
	if format == "csv" { // lines with :: in them may be notes of Obsidian, too
		args = append(args, "--from", "csv")
	}
	run(t, args...)
	again, err := deckfile.Read(os.DirFS(dir), "back.md", back)
	if err != nil || len(again.Problems) > 0 {
		t.Fatalf("%v %v", err, again.Problems)
	}
	if got, want := can.asItIs().told(again), can.told(deck); got != want {
		raw, _ := os.ReadFile(foreign)
		t.Fatalf("%s comes back as\n%s\nwant\n%s\nby way of\n%s", format, got, want, raw[:min(len(raw), 4000)])
	}
}

// asItIs is by what a deck that came back is told.
func (can target) asItIs() target {
	can.flat = false
	return can
}

// answers adds answers by the author to some flashcards.
func answers(t *rapid.T, deck *content.Deck, text *rapid.Generator[string]) {
	for i := range deck.Topics {
		for k := range deck.Topics[i].Cards {
			if c := &deck.Topics[i].Cards[k]; len(c.Items) == 0 {
				c.Wrong = rapid.SliceOfN(text, 0, 2).Draw(t, "wrong")
				c.Also = rapid.SliceOfN(text, 0, 2).Draw(t, "also")
			}
		}
	}
}

// written writes a deck to a file and reads it from there.
func written(t *testing.T, path string, deck *content.Deck) *content.Deck {
	var b bytes.Buffer
	if err := deckfile.Write(&b, deck); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	read, err := deckfile.Read(os.DirFS(filepath.Dir(path)), filepath.Base(path), path)
	if err != nil || len(read.Problems) > 0 {
		t.Fatalf("%v %v\n%s", err, read.Problems, b.String())
	}
	return read
}

// told is what a format holds of a deck.
func (can target) told(deck *content.Deck) string {
	var b strings.Builder
	for _, topic := range deck.Topics {
		name := ""
		if can.topics {
			name = topic.Name + ": "
		}
		for _, c := range topic.Cards {
			if len(c.Items) == 0 && can.cards {
				fmt.Fprintf(&b, "%s%s = %s\n", name, seen(c.Front), seen(c.Back))
				for _, a := range c.Also {
					b.WriteString(strings.Repeat("  also "+seen(a)+"\n", btoi(can.also)))
				}
				for _, a := range c.Wrong {
					b.WriteString(strings.Repeat("  wrong "+seen(a)+"\n", btoi(can.wrong)))
				}
			}
			for i := range c.Items {
				if can.holds(c.Items[i].Kind) {
					b.WriteString(name + can.item(&c.Items[i]))
				}
			}
		}
	}
	return b.String()
}

// seen is a text as a reader sees it: a sign may be written as itself, or with a backslash.
func seen(text string) string { return markdown.OneLine(markdown.Page(text)) }

func btoi(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func (can target) holds(kind content.Kind) bool {
	return kind == content.Choice || kind == content.Response && can.response || kind == content.Order && can.order || kind == content.Match && can.match
}

// item tells a question; flat as the card that it becomes.
func (can target) item(it *content.Item) string {
	var front, right []string
	for i, o := range it.Options {
		line := fmt.Sprintf("%c) %s", 'A'+i, seen(o.Text))
		front = append(front, line)
		if o.Correct {
			right = append(right, line)
		}
	}
	if can.flat {
		if it.Explanation != "" {
			right = append(right, seen(it.Explanation))
		}
		return fmt.Sprintf("%s %s = %s\n", seen(it.Stem), strings.Join(front, " "), strings.Join(right, " ")) // a front is one line
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n", it.Kind, seen(it.Stem))
	for _, o := range it.Options {
		why := o.Rationale
		if !can.rationales {
			why = ""
		}
		fmt.Fprintf(&b, "  %t %s -> %s (%s)\n", o.Correct, seen(o.Text), seen(o.Match), seen(why))
	}
	if can.explanations {
		fmt.Fprintf(&b, "  ! %s\n", seen(it.Explanation))
	}
	return b.String()
}

// losses checks that what is lost is told, with its number, and nothing else.
func (can target) losses(t *testing.T, format string, deck *content.Deck, said string) {
	type loss struct {
		n    int
		what string
	}
	lost := map[string]*loss{}
	count := func(what string, held bool, n int) {
		if !held && n > 0 {
			lost[what] = &loss{cmp.Or(lost[what], &loss{}).n + n, what}
		}
	}
	if len(deck.Topics) > 1 {
		count("chapters", can.topics, len(deck.Topics))
	}
	for _, c := range deck.Cards() {
		if len(c.Items) == 0 {
			count("flashcard", can.cards, 1)
			count("wrong answers", can.wrong || !can.cards, min(1, len(c.Wrong)))
			count("further right answers", can.also || !can.cards, min(1, len(c.Also)))
		}
		for i := range c.Items {
			it := &c.Items[i]
			count("several right options", can.response || it.Kind != content.Response, 1)
			count("put in order", can.order || it.Kind != content.Order, 1)
			count("to be matched", can.match || it.Kind != content.Match, 1)
			if !can.holds(it.Kind) {
				continue
			}
			count("explanation", can.explanations, btoi(it.Explanation != ""))
			for _, o := range it.Options {
				count("reason", can.rationales, btoi(o.Rationale != ""))
			}
		}
	}
	lines := strings.Split(strings.TrimSpace(said), "\n")
	if said == "" {
		lines = nil
	}
	for _, l := range lost {
		if !slices.ContainsFunc(lines, func(line string) bool {
			return strings.Contains(line, l.what) && strings.Contains(line, strconv.Itoa(l.n))
		}) {
			t.Fatalf("%s: not said that %d are lost: %s\n%s", format, l.n, l.what, said)
		}
	}
	if len(lines) != len(lost) {
		t.Fatalf("%s: %d losses, but it says\n%s", format, len(lost), said)
	}
}
