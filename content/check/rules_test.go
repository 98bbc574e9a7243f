package check

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"cutscore/content"
	"cutscore/content/deckfile"
)

var now = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// read reads a deck of one file, deck.md.
func read(tb testing.TB, markdown string) *content.Deck {
	tb.Helper()
	d, err := deckfile.Read(fstest.MapFS{"deck.md": {Data: []byte(markdown)}}, "deck.md", "deck.md")
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

const head = "---\ntitle: Test\nas_of: 2026-11\n---\n# Topic\n\n## Card {#card}\nBack.\n\n"

// boxed writes an item: the stem, then options, of which those marked with a star are keys.
func boxed(stem string, options ...string) string {
	var b strings.Builder
	b.WriteString("### " + stem + "\n<!-- {level: apply, checked: 2026-11} -->\n\n")
	for _, o := range options {
		box := "- [ ] "
		if rest, key := strings.CutPrefix(o, "*"); key {
			box, o = "- [x] ", rest
		}
		b.WriteString(box + o + "\n  > Because.\n")
	}
	return b.String() + "\nWhy. [Source](https://docs.example.com/a)\n\n"
}

// ruleCase is a piece of a deck, after head, and what a rule says of it.
type ruleCase struct {
	name string
	deck string
	want string // a part of the finding's text; empty: the rule finds nothing
	line int    // where the finding stands, counted from the line after head; 0 is 1
}

// try runs the cases of one rule, in our own decks and in brought ones where the severity is not empty.
func try(t *testing.T, rule string, own, brought Severity, cases []ruleCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, head+c.deck)
			if len(d.Problems) > 0 {
				t.Fatalf("the test's deck is wrong: %v", d.Problems)
			}
			for mine, severity := range map[bool]Severity{true: own, false: brought} {
				found := only(Deck(d, Options{Own: mine, Now: now}), rule)
				if c.want == "" || severity == "" {
					if len(found) > 0 {
						t.Errorf("own %v: found %v, want nothing", mine, found)
					}
					continue
				}
				if len(found) != 1 {
					t.Fatalf("own %v: found %v, want one finding", mine, found)
				}
				f, line := found[0], strings.Count(head, "\n")+max(1, c.line)
				if f.Severity != severity || !strings.Contains(f.Text, c.want) {
					t.Errorf("own %v: got %v, want %s with %q", mine, f, severity, c.want)
				}
				if f.File != "deck.md" || f.Line != line {
					t.Errorf("own %v: it stands at %s:%d, want deck.md:%d", mine, f.File, f.Line, line)
				}
			}
		})
	}
}

func only(r Report, rule string) []Finding {
	var out []Finding
	for _, f := range r.Findings {
		if f.Rule == rule {
			out = append(out, f)
		}
	}
	return out
}

// TestRulesAreTold: items name the rules in `allow`.
func TestRulesAreTold(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules {
		if r.name == "" || strings.Trim(r.name, "abcdefghijklmnopqrstuvwxyz-") != "" || seen[r.name] {
			t.Errorf("rule %q: a name is kebab case and stands once", r.name)
		}
		if r.about == "" || r.own == "" {
			t.Errorf("rule %s says nothing, or is not asked of our own decks", r.name)
		}
		seen[r.name] = true
	}
}
