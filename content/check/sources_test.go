package check

import (
	"slices"
	"strings"
	"testing"
	"time"
)

const options = "\n- [ ] one\n  > No.\n- [x] two\n  > Yes.\n- [ ] three\n  > No.\n- [ ] four\n  > No.\n"

func TestNoReference(t *testing.T) {
	try(t, "no-reference", Error, "", []ruleCase{
		{name: "below the options", deck: boxed("Which?", four4...)},
		{name: "in a rationale", deck: "### Which?" + strings.Replace(options, "> Yes.", "> See <https://a.example/b>.", 1)},
		{name: "none", deck: "### Which?" + options + "\nBecause.\n", want: "no reference"},
		{name: "a link that leads nowhere", deck: "### Which?" + options + "\n[AWS](welcome.html)\n", want: "no reference"},
		{name: "in code", deck: "### Which?" + options + "\n`https://a.example`\n", want: "no reference"},
		{name: "in the stem", deck: "### Which https://a.example?" + options, want: "no reference"},
	})
}

func TestNoLevel(t *testing.T) {
	try(t, "no-level", Error, "", []ruleCase{
		{name: "given", deck: "### Which?\n<!-- {level: recognise} -->" + options},
		{name: "none", deck: "### Which?\n<!-- {checked: 2026-11} -->" + options, want: "level: apply"},
	})
}

func TestNoChecked(t *testing.T) {
	try(t, "no-checked", Error, "", []ruleCase{
		{name: "given", deck: "### Which?\n<!-- {checked: 2026-11} -->" + options},
		{name: "none", deck: "### Which?\n<!-- {level: apply} -->" + options, want: "no checked"},
		{name: "not a month", deck: "### Which?\n<!-- {checked: last year} -->" + options, want: `"last year"`},
		{name: "to come", deck: "### Which?\n<!-- {checked: 2026-12} -->" + options, want: "in the future"},
	})
}

func TestDeadReference(t *testing.T) {
	try(t, "dead-reference", Warning, Warning, []ruleCase{
		{name: "alive", deck: boxed("Which?", four4...)},
		{name: "a file", deck: "### Which?" + options + "\n[AWS: REST and HTTP](http-api-vs-rest)\n", want: `"http-api-vs-rest" is not a web address`},
		{name: "in a rationale", deck: "### Which?" + strings.Replace(options, "> Yes.", "> [So](ftp://a.example/b).", 1), want: "ftp://"},
		{name: "no host", deck: "### Which?" + options + "\n[AWS](https://)\n", want: `"https://"`},
		{name: "a picture", deck: "### Which?" + options + "\n![map](map.png)\n"},
		{name: "code", deck: "### Which?" + options + "\n`[a](b)`\n"},
		{name: "a card's correction", deck: "## Other\nBack.\n\n> [!IMPORTANT]\n> Not so. [AWS](welcome)\n\n", want: `"welcome"`},
	})
}

func TestAsOf(t *testing.T) {
	for _, c := range []struct {
		asOf      string
		own       bool
		now       time.Time
		want      string
		wantCount int
	}{
		{"2026-11", true, now, "", 0},
		{"2025-11", true, now, "", 0},
		{"2025-10", false, now, "more than a year ago", 1},
		{"2025-10", true, time.Time{}, "", 0},
		{"", true, now, "as_of: 2026-11", 1},
		{"", false, now, "", 0},
		{"yesterday", false, now, `"yesterday"`, 1},
	} {
		d := read(t, strings.Replace(head, "2026-11", c.asOf, 1)+boxed("Which?", four4...))
		found := only(Deck(d, Options{Own: c.own, Now: c.now}), "as-of")
		if len(found) != c.wantCount || c.want != "" && !strings.Contains(found[0].Text, c.want) {
			t.Errorf("as_of %q, own %v: found %v, want %q", c.asOf, c.own, found, c.want)
		}
	}
}

func TestLinks(t *testing.T) {
	for text, want := range map[string][]string{
		"[a](https://b.example/c_(d)) and <http://e.example>.": {"https://b.example/c_(d)", "http://e.example"},
		"See https://a.example/b, or [`x`](y \"title\").":      {"https://a.example/b", "y"},
		"`[a](b)` ![p](q) [![p](q)](r)":                        {"r"},
		"HTTP APIs and http status, array[0](x":                {"x"},
		"](":                                                   {""},
	} {
		if got := links(text); !slices.Equal(got, want) {
			t.Errorf("links(%q) = %q, want %q", text, got, want)
		}
	}
}
