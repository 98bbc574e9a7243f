//go:build !windows

package cli_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// keyBytes are what a terminal sends for keys that are no letters.
var keyBytes = map[string]string{
	"enter": "\r", "esc": "\x1b", "space": " ", "backspace": "\x7f", "ctrl+c": "\x03", "ctrl+z": "\x1a", "ctrl+l": "\x0c",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "pgup": "\x1b[5~", "pgdn": "\x1b[6~",
}

// press types keys, one right after the other. Esc comes last or alone: with what follows it would be another key.
func (w *window) press(keys ...string) {
	w.Helper()
	var typed strings.Builder
	for _, k := range keys {
		if code, named := keyBytes[k]; named {
			k = code
		}
		typed.WriteString(k)
	}
	if _, err := w.pty.WriteString(typed.String()); err != nil {
		w.Fatalf("typing %q: %v", keys, err)
	}
}

// resize makes the window larger or smaller.
func (w *window) resize(width, height int) {
	w.Helper()
	w.mu.Lock()
	w.emu.Resize(width, height)
	w.mu.Unlock()
	if err := pty.Setsize(w.pty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		w.Fatal(err)
	}
}

// skipExpected says nothing where the report asks, before it shows the result, which score was expected.
func (w *window) skipExpected() {
	w.Helper()
	w.see("Before the result")
	w.press("enter")
	w.gone("Before the result")
}

// shown is what the screen of an item says of it.
type shown struct {
	place, of              int
	chosen, struck         string // letters
	flagged, unsure, guess bool
	cursor                 string
}

func (s shown) String() string {
	return fmt.Sprintf("item %d of %d: chosen %q, struck out %q, flagged %v, unsure %v, a guess %v", s.place, s.of, s.chosen, s.struck, s.flagged, s.unsure, s.guess)
}

// kept is what of it is kept: all but the cursor.
func (s shown) kept() shown {
	s.cursor = ""
	return s
}

var (
	placeLine  = regexp.MustCompile(`(?:^|\s)(\d+) of (\d+)(?:, \d+ again|, again(?: \(\d+ more\))?)?(?: · ([\d:]+) left)?\s*$`)
	optionLine = regexp.MustCompile(`^(?:  )?([> ]) (\(\*\)|\( \)|\[x\]|\[ \]|\([A-H]\)|  \*| \. |[ \d]\d\.|   ) ([A-H1-8])  (.*)$`)
)

// readItem reads an item's screen; false: it is none.
func readItem(screen string) (shown, bool) {
	var s shown
	lines := strings.Split(screen, "\n")
	m := placeLine.FindStringSubmatch(lines[0])
	if m == nil {
		return s, false
	}
	s.place, _ = strconv.Atoi(m[1])
	s.of, _ = strconv.Atoi(m[2])
	option := ""
	for _, line := range lines[1:] {
		if m := optionLine.FindStringSubmatch(line); m != nil {
			option = m[3]
			if m[1] == ">" {
				s.cursor = option
			}
			if m[2] == "(*)" || m[2] == "[x]" {
				s.chosen += option
			}
		}
		if strings.Contains(line, "(struck out)") {
			s.struck += option
		}
	}
	marks := strings.Split(strings.TrimSpace(lines[len(lines)-2]), " · ")
	s.flagged, s.unsure, s.guess = slices.Contains(marks, "flagged"), slices.Contains(marks, "unsure"), slices.Contains(marks, "guess")
	return s, option != ""
}

// item waits for an item of this number and reads it.
func (w *window) item(number int) shown {
	w.Helper()
	return w.itemThat(fmt.Sprintf("item %d", number), func(s shown) bool { return s.place == number })
}

func (w *window) itemThat(what string, fits func(shown) bool) shown {
	w.Helper()
	var s shown
	w.until(what, func(screen string) (ok bool) {
		s, ok = readItem(screen)
		return ok && fits(s)
	})
	return s
}

// timeLeft reads the clock in the header.
func timeLeft(screen string) time.Duration {
	m := placeLine.FindStringSubmatch(strings.SplitN(screen, "\n", 2)[0])
	if m == nil || m[3] == "" {
		return -1
	}
	seconds := 0
	for part := range strings.SplitSeq(m[3], ":") {
		n, _ := strconv.Atoi(part)
		seconds = 60*seconds + n
	}
	return time.Duration(seconds) * time.Second
}

// letterOf finds the option that begins so on the screen; a right part of a matching item stands below the left ones.
func letterOf(t testing.TB, screen, text string) string {
	t.Helper()
	want, found := plain(text), ""
	for line := range strings.SplitSeq(screen, "\n") {
		m := optionLine.FindStringSubmatch(line)
		if m != nil && strings.HasPrefix(want, plain(m[4])) {
			found = m[3]
		}
	}
	if found == "" {
		t.Fatalf("no option %q on the screen:\n%s", text, screen)
	}
	return strings.ToLower(found)
}

// plain is text without what Markdown draws otherwise.
func plain(text string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("`", "", "*", "", "\\", "").Replace(text)), " ")
}

// question is what `questions --json` prints of an item.
type question struct {
	Kind    string `json:"kind"`
	Options []struct {
		Text    string `json:"text"`
		Correct bool   `json:"correct"`
	} `json:"options"`
}

// form asks the program itself what a form holds.
func (d desk) form(t testing.TB, code string, count int, args ...string) []question {
	t.Helper()
	cmd := d.command(append([]string{"questions", "--json", "--form", code, "--questions", strconv.Itoa(count)}, args...)...)
	out, err := cmd.Output()
	var list []question
	if err == nil {
		err = json.Unmarshal(out, &list)
	}
	if err != nil || len(list) != count {
		t.Fatalf("questions --form %s: %d of %d, %v", code, len(list), count, err)
	}
	return list
}

// right and wrong are the letters of a right and of a wrong answer.
func (q question) right() []string { return q.letters(true) }
func (q question) wrong() []string {
	other := q.letters(false)
	return other[:min(len(other), len(q.right()))]
}

func (q question) letters(correct bool) []string {
	var letters []string
	for i, o := range q.Options {
		if o.Correct == correct {
			letters = append(letters, string(rune('a'+i)))
		}
	}
	return letters
}
