package ui

import (
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// named are the keys that a string of keys writes in angle brackets.
var named = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "space": {Code: tea.KeySpace, Text: " "},
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"pgup": {Code: tea.KeyPgUp}, "pgdn": {Code: tea.KeyPgDown}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd},
	"backspace": {Code: tea.KeyBackspace}, "tab": {Code: tea.KeyTab}, "delete": {Code: tea.KeyDelete},
	"f1": {Code: tea.KeyF1}, "lt": {Code: '<', Text: "<"},
	"ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+g": {Code: 'g', Mod: tea.ModCtrl}, "ctrl+d": {Code: 'd', Mod: tea.ModCtrl}, "ctrl+z": {Code: 'z', Mod: tea.ModCtrl},
}

// parseKeys reads keys such as "jj<enter>f<esc>".
func parseKeys(text string) []tea.KeyPressMsg {
	var out []tea.KeyPressMsg
	for text != "" {
		if text[0] == '<' {
			name, rest, ok := strings.Cut(text[1:], ">")
			if k, known := named[name]; ok && known {
				out, text = append(out, k), rest
				continue
			}
			panic("no such key: " + text)
		}
		r := []rune(text)[0]
		out, text = append(out, letterKey(r)), text[len(string(r)):]
	}
	return out
}

// letterKey is the key that a terminal sends for a letter.
func letterKey(r rune) tea.KeyPressMsg {
	k := tea.KeyPressMsg{Code: r, Text: string(r)}
	if unicode.IsUpper(r) {
		k.Code, k.ShiftedCode, k.Mod = unicode.ToLower(r), r, tea.ModShift
	}
	return k
}

// press types keys.
func (s *stage) press(keys string) *stage {
	s.Helper()
	for _, k := range parseKeys(keys) {
		if _, bound := s.TB.(anew); bound {
			k = s.anew(k)
		}
		s.send(k)
	}
	return s
}

func TestKeysAreReadAsATerminalSendsThem(t *testing.T) {
	var got []string
	for _, k := range parseKeys("jR!<space><pgdn><ctrl+c><lt>宽") {
		got = append(got, k.String())
	}
	if want := "j R ! space pgdown ctrl+c < 宽"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Where letters are text, ? is one too, and the help has a key that is none; it closes by the same, and the text goes on.
func TestTheHelpWhereLettersAreText(t *testing.T) {
	for name, start := range map[string]func(testing.TB) *stage{
		"search":       func(t testing.TB) *stage { return atHome(t).press("/ge") },
		"filter":       func(t testing.TB) *stage { return atHome(t).press("jjj<enter>/ge") },
		"typed answer": func(t testing.TB) *stage { return typedExam(t).press("ge") },
	} {
		s := start(t)
		before := s.screen()
		if !strings.Contains(before, "ctrl+g all keys") {
			t.Errorf("%s: the footer does not say how:\n%s", name, before)
		}
		if s.press("<ctrl+g>"); s.app.help == nil || !strings.Contains(s.screen(), "ctrl+g ") || strings.Contains(s.screen(), "undo") {
			t.Errorf("%s: no help, or keys that do not work:\n%s", name, s.screen())
		}
		if s.press("<ctrl+g>"); s.app.help != nil || s.screen() != before {
			t.Errorf("%s: not as before:\n%s", name, s.screen())
		}
	}
}
