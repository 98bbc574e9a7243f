package ui

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// What is refused stays in its field with the reason below it, until it is mended or given up.
func TestARefusedEntryStaysInItsField(t *testing.T) {
	home := func(t testing.TB) *stage {
		s := atHome(t)
		planned(-1, 0)(s)
		return s
	}
	reported := func(t testing.TB) *stage { return examOf(t, time.Hour, "s-404").press("oey") }
	for name, c := range map[string]struct {
		start             func(testing.TB) *stage
		keys, typed, said string
		mend              string
	}{
		"date":      {home, "e", "2025-01-15", "write", "<backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace>30<enter>"},
		"a day":     {home, "e30<enter>", "many", `"many": write a number from 1 to 1000`, "<backspace><backspace><backspace><backspace>5<enter>"},
		"form code": {atHome, "<enter>f", "7k2-mqx", "7K2MQX-2", "<backspace><backspace><backspace>3<enter>"},
		"expected":  {reported, "", "2000", "Give a score from 100 to 1000", "<backspace><backspace><backspace><backspace>700<enter>"},
	} {
		s := c.start(t).press(c.keys)
		asked := s.app.Asked
		s.press(c.typed + "<enter>")
		if s.app.Asked == nil || asked == nil || s.app.Asked.Title != asked.Title || !strings.Contains(s.screen(), "> "+c.typed) || !strings.Contains(s.screen(), c.said) {
			t.Errorf("%s: refused, and not in the field:\n%s", name, s.screen())
			continue
		}
		if s.press("<backspace>"); strings.Contains(s.screen(), c.said) {
			t.Errorf("%s: the reason stays while it is mended:\n%s", name, s.screen())
		}
		s.press(c.typed[len(c.typed)-1:] + c.mend)
		if s.app.Asked != nil && s.app.Asked.Title == asked.Title {
			t.Errorf("%s: mended, and still refused:\n%s", name, s.screen())
		}
	}
}

// What the program finds wrong only after the field is closed comes back with it.
func TestWhatCannotBeWrittenIsAskedForAgain(t *testing.T) {
	s, _, _ := authoring(t, nil)
	s.app.cfg.Author.AddWrong = func(string, string, string) error { return errors.New("that is the right answer") }
	if s.press("w22<enter>"); s.app.Asked == nil || !strings.Contains(s.screen(), "> 22") || !strings.Contains(s.screen(), "That is the right answer") {
		t.Errorf("a wrong answer:\n%s", s.screen())
	}
	s = started(t, func(c *Config) {
		c.Author.Exec = func(cmd tea.ExecCommand, then tea.ExecCallback) tea.Cmd {
			return func() tea.Msg { return then(cmd.Run()) }
		}
		c.Author.Import = func(string) (tea.ExecCommand, func() string) {
			return given(func() error { return nil }), func() string { return "" }
		}
	}).visit(screen.Intent{Want: screen.WantDecks})
	if s.press("j<enter>/tmp/quizz.gift<enter><enter>"); s.app.Asked == nil || !strings.Contains(s.screen(), "> /tmp/quizz.gift") {
		t.Errorf("a path:\n%s", s.screen())
	}
}
