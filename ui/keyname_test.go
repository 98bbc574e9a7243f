package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
)

// Whatever layout is on, and with Caps Lock, the keys do what stands on them on a Latin keyboard.
func TestKeysOfOtherLayouts(t *testing.T) {
	caps := func(r rune) tea.KeyPressMsg {
		return tea.KeyPressMsg{Code: r, Text: strings.ToUpper(string(r)), Mod: tea.ModCapsLock}
	}
	for name, keys := range map[string][]tea.KeyPressMsg{
		"plain":                  parseKeys("bm"),
		"capitals":               parseKeys("BM"),
		"Caps Lock, told":        {caps('b'), caps('m')},
		"Cyrillic, told":         {{Code: 'и', Text: "и", BaseCode: 'b'}, {Code: 'ь', Text: "ь", BaseCode: 'm'}},
		"Cyrillic and Caps Lock": {{Code: 'и', Text: "И", BaseCode: 'b', Mod: tea.ModCapsLock}, {Code: 'ь', Text: "Ь", BaseCode: 'm'}},
	} {
		s := anExam(t)
		for _, k := range keys {
			s.send(k)
		}
		if r := s.response(); !slices.Equal(r.Choice, []int{1}) || !r.Flagged {
			t.Errorf("%s: %+v", name, *r)
		}
	}
	if s := retiredOne(t).press("zR"); s.app.Asked == nil {
		t.Error("a capital that means something of its own is taken for a small letter")
	}
	if s := started(t).press("<enter>fAb"); !strings.Contains(s.screen(), "> Ab") {
		t.Errorf("a capital in a text:\n%s", s.screen())
	}
}

// Where the terminal does not tell the key, it is said once that it means nothing.
func TestForeignLettersAreExplainedOnce(t *testing.T) {
	s := anExam(t).send(tea.KeyPressMsg{Code: 'и', Text: "и"})
	if s.app.Notice != layoutHint {
		t.Errorf("said %q", s.app.Notice)
	}
	if s.press("a").send(tea.KeyPressMsg{Code: 'и', Text: "и"}); s.app.Notice != "" || !s.response().Chose(0) {
		t.Errorf("said again: %q", s.app.Notice)
	}
	if s := anExam(t).send(tea.KeyPressMsg{Code: 'é', Text: "é"}); s.app.Notice != "" {
		t.Errorf("of a Latin letter: %q", s.app.Notice)
	}
	if s := anExam(t).press("abcdz").send(tea.KeyPressMsg{Code: tea.KeyLeftShift, Mod: tea.ModShift}); s.quit || s.app.Notice != "" {
		t.Errorf("a modifier alone: %q", s.app.Notice)
	}
}

// While the program is suspended the clock stands still; a strict one runs on. Both are said.
func TestSuspending(t *testing.T) {
	for _, strict := range []bool{false, true} {
		s := anExam(t)
		s.app.session.exam.Clock.Strict = strict
		s.pass(5 * time.Second).press("<ctrl+z>")
		if !s.suspended {
			t.Fatal("not suspended")
		}
		s.later(3 * time.Second).send(tea.ResumeMsg{})
		want, said := 5*time.Second, "The clock stood still while the program was suspended"
		if strict {
			want, said = 8*time.Second, "The strict clock ran on while the program was suspended"
		}
		c := s.app.session.exam.Clock
		if c.Used != want || s.app.Notice != said || len(c.Pauses) != 1 || c.Pauses[0].Why != scoring.Left {
			t.Errorf("strict %v: used %v, said %q, pauses %+v", strict, c.Used, s.app.Notice, c.Pauses)
		}
		if s.pass(time.Second); s.app.session.exam.Clock.Used != want+time.Second {
			t.Errorf("strict %v: it does not go on: %v", strict, s.app.session.exam.Clock.Used)
		}
	}
	if s := started(t).press("<ctrl+z>").send(tea.ResumeMsg{}); s.app.Notice != "" {
		t.Errorf("without an attempt: %q", s.app.Notice)
	}
}
