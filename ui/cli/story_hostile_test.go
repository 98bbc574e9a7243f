//go:build !windows

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// hostile would set the clipboard, the window's title and the writing direction, and hide a sign, if it reached a terminal.
const hostile = "\x1b]52;c;aGFjaw==\a\x1b]0;owned\a\u009b31m\u202e\u200b\b"

// hostileDeck puts it, raw and in the escapes that YAML and HTML know, wherever a deck has text.
func hostileDeck() string {
	escaped := `\e]52;c;aGFjaw==\a\u009b31m\u202e\u200b`
	return strings.ReplaceAll(strings.ReplaceAll(`---
title: "TitleYAML"
as_of: "2026-11YAML"
exam: {questions: 2, weights: {"OtherYAML": 20}}
---
# TopicRAW &#27;[31m

## FrontRAW {#card}
BackRAW [linkRAW](http://example.org/RAW)

### StemRAW &#x9b;31m? {#item}
<!-- {level: "nonsenseYAML", checked: "2026-11YAML", allow: {all-of-the-above: "reasonYAML", "ruleYAML": "reasonYAML"}} -->
- [x] all of the above RAW
  > reasonRAW
- [ ] otherRAW
- [ ] thirdRAW

ExplanationRAW

## Second frontRAW
Second backRAW
`, "RAW", hostile), "YAML", escaped)
}

func TestNoCommandPassesOnWhatADeckSaysToTheTerminal(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	decks := filepath.Join(d.home, "data", "cutscore", "decks")
	if err := os.MkdirAll(decks, 0o700); err != nil {
		t.Fatal(err)
	}
	named := filepath.Join(decks, "deck"+hostile+".md")
	for _, path := range []string{named, filepath.Join(decks, "plainly.md")} {
		if err := os.WriteFile(path, []byte(hostileDeck()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(decks, "broken"+hostile+".md"), []byte{0xff, 0xfe, 0}, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"decks"}, {"check", "plainly"}, {"check", "--json", "plainly"}, {"check", named},
		{"questions", "plainly", "--json"}, {"exam", "plainly", "--topic", "none" + hostile}, {"exam", "no" + hostile},
		{"drill", "plainly", "--plain"}, {"exam", "plainly", "--plain", "--questions", "1"},
		{"history"}, {"history", "--json"}, {"history", "--csv"}, {"report"}, {"import", named, "--yes"}, {"no" + hostile},
	} {
		said := d.says(t, "a\nb\nquit\n", args...)
		if strings.TrimSpace(said) == "" {
			t.Errorf("%q says nothing", args)
		}
		for _, r := range said {
			if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
				t.Errorf("%q passes on %U in %q", args, r, said)
				break
			}
		}
	}
}

// says runs a command without a terminal and gives all that it prints.
func (d desk) says(t *testing.T, in string, args ...string) string {
	t.Helper()
	cmd := exec.Command(d.program, args...)
	cmd.Env = append(os.Environ(), "XDG_DATA_HOME="+filepath.Join(d.home, "data"), "XDG_CONFIG_HOME="+filepath.Join(d.home, "config"))
	cmd.Stdin = strings.NewReader(in)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	_ = cmd.Run() // some are refused
	return out.String()
}

// Every screen that shows something of a deck is walked with the hostile one: nothing of its escapes reaches the terminal.
func TestNoScreenPassesOnWhatADeckSaysToTheTerminal(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	decks := d.data("decks")
	if err := os.MkdirAll(decks, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"plainly.md", "deck" + hostile + ".md"} {
		if err := os.WriteFile(filepath.Join(decks, name), []byte(hostileDeck()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(decks, "broken"+hostile+".md"), []byte{0xff, 0xfe, 0}, 0o600); err != nil {
		t.Fatal(err)
	}
	var written strings.Builder
	walk := func(steps [][2]string, args ...string) {
		w := d.open(t, args...)
		for _, step := range steps { // a key, and what the screen that it leads to says
			if step[0] != "" {
				w.press(step[0])
			}
			w.see(step[1])
		}
		w.press("ctrl+c")
		w.exit()
		written.WriteString(w.written())
	}
	walk([][2]string{
		{"", "1 of 1"}, {"a", "(*) A"}, {"o", "1 answered"}, {"e", "End the exam"}, {"y", "expect"}, {"enter", "Practice estimate"}, {"v", "Review"},
		{"o", "all questions"}, {"esc", "only wrong"}, {"r", "Drill ·"}, {".", "right so far"}, {"R", "Retire this question?"}, {"y", "is retired"}, {"!", "What is wrong"}, {"esc", "right so far"},
		{"esc", "Drill summary"}, {"v", "Review"},
	}, "exam", "plainly", "--questions", "1")
	walk([][2]string{
		{"", "> Mock exam"}, {"up", "> Decks"}, {"enter", "> plainly"}, {"R", "Retired ·"}, {"esc", "> plainly"}, {"enter", "Mock exam"},
		{"up", "> Decks"}, {"up", "> History"}, {"enter", "2 attempts"}, {"enter", "Score report"},
	})
	for _, bad := range []string{"\x1b]52", "\x1b]0;", "owned\a", "\u009b", "\u202e", "\u200b"} { // \b is how the cursor is moved
		if at := strings.Index(written.String(), bad); at >= 0 {
			t.Errorf("%q is passed on in %q", bad, written.String()[max(0, at-60):min(written.Len(), at+60)])
		}
	}
}
