package ui

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

// place is where a key is pressed: the screen, and what lies over it. Items of a drill differ by their kind.
func (s *stage) place() string {
	switch {
	case s.app.Asked != nil:
		return fmt.Sprintf("%T, %s", s.app.screen, s.app.Asked.Title)
	case s.app.help != nil:
		return "help"
	case s.app.at == Drill:
		return fmt.Sprintf("drill, %s, %s", s.item().Kind, s.app.screen.Keys()[0].Help().Desc)
	}
	return fmt.Sprintf("%T", s.app.screen)
}

// bindings are those that footer and help tell of where one is.
func (s *stage) bindings() []key.Binding {
	switch {
	case s.app.Asked != nil:
		return append(s.app.Asked.Keys(), widget.KeyQuitNow)
	case s.app.help != nil:
		return append(s.app.help.Keys(), widget.KeyQuitNow)
	}
	return append(s.app.screen.Keys(), s.app.globals()...)
}

func (s *stage) listed() []string {
	var keys []string
	for _, b := range s.bindings() {
		keys = append(keys, b.Keys()...)
	}
	return keys
}

// footprint is all that a key could change.
func (s *stage) footprint() string {
	state := fmt.Sprint(s.app.at, s.app.Asked != nil, s.app.help != nil, s.app.session.hidden, s.quit, s.app.jobs.what)
	for _, a := range []*scoring.Attempt{s.app.session.exam, s.app.session.drill, s.ended} {
		if a != nil {
			state += fmt.Sprint(a.ID, a.State, a.At, a.Responses)
		}
	}
	return state + s.app.window().draw()
}

// inert says where letters are text and no keys.
func (s *stage) inert() bool {
	return typing(s.app.screen) || s.app.Asked != nil && s.app.Asked.Typing() || s.app.jobs.what != ""
}

// fresh sets a scene and takes a notice away that the next key would clear anyway.
func (sc scene) fresh(t testing.TB, width, height int) *stage {
	t.Helper()
	s := sc.set(t, width, height)
	if s.app.Notice != "" && !s.inert() {
		s.press("<f1>")
	}
	return s
}

// A key that is not in the footer or under ? does nothing.
func TestNoKeyIsHidden(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.fresh(t, 80, 24)
		if s.inert() {
			continue
		}
		known, before := s.listed(), s.footprint()
		var hidden []tea.KeyPressMsg
		for _, k := range everyKey() {
			// Capitals are the small letters of whoever has Caps Lock on; of other scripts it is said that they mean nothing.
			if !slices.Contains(known, k.String()) && !slices.Contains(known, strings.ToLower(k.String())) && !foreign(k) {
				hidden = append(hidden, k)
			}
		}
		for keys := range slices.Chunk(hidden, 10) {
			for _, k := range keys {
				s.send(k)
			}
			if s.footprint() != before {
				t.Errorf("%s: one of %v does something and is not listed in %v\n%s", sc.name, keys, known, s.screen())
				s = sc.fresh(t, 80, 24)
			}
		}
	}
}

// What the footer or ? tells of does something in at least one state of where it is listed; for the keys that scroll, in a
// low window.
func TestNoListedKeyIsDead(t *testing.T) {
	if raced {
		t.Skip("every scene is needed, and there is no goroutine")
	}
	alive := map[string]bool{}
	for _, size := range []struct{ width, height int }{{80, 24}, {80, 7}, {20, 5}} {
		for _, sc := range scenes() {
			s := sc.fresh(t, size.width, size.height)
			if s.inert() {
				continue
			}
			before := s.footprint()
			for _, b := range s.bindings() {
				use := s.place() + ": " + b.Help().Key + ", " + b.Help().Desc
				for _, name := range b.Keys() {
					if alive[use] = alive[use] || name == "ctrl+l" || name == "ctrl+z"; alive[use] { // these are the terminal's
						break
					}
					s.send(keyNamed(name))
					if alive[use] = s.footprint() != before; alive[use] {
						s = sc.fresh(t, size.width, size.height)
					}
				}
			}
		}
	}
	for _, use := range slices.Sorted(maps.Keys(alive)) {
		if !alive[use] {
			t.Errorf("%s: listed, and never does anything", use)
		}
	}
}

// keyNamed is the key that a binding names.
func keyNamed(name string) tea.KeyPressMsg {
	for _, k := range everyKey() {
		if k.String() == name {
			return k
		}
	}
	return named["ctrl+c"]
}

// The help lists every binding once, with a word for what it does.
func TestTheHelpListsEachKeyOnce(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24)
		seen := map[string]key.Binding{}
		for _, b := range widget.NewHelp(s.app.Styles, s.app.screen.Keys(), s.app.globals()...).Bindings {
			if b.Help().Key == "" || b.Help().Desc == "" || !b.Enabled() {
				t.Errorf("%s: %v is listed without a word, or is disabled", sc.name, b.Keys())
			}
			for _, k := range b.Keys() {
				if other, twice := seen[k]; twice {
					t.Errorf("%s: %q is for %q and for %q", sc.name, k, other.Help().Desc, b.Help().Desc)
				}
				seen[k] = b
			}
		}
	}
}

// A prompt takes no key that its footer does not name, however narrow the window is.
func TestAPromptNamesItsKeys(t *testing.T) {
	for _, sc := range scenes() {
		s := sc.set(t, 40, 12)
		if s.app.Asked == nil {
			continue
		}
		footer := strings.Fields(ansi.Strip(s.app.window().footer()))
		for _, b := range s.app.Asked.Keys() {
			if !slices.Contains(footer, b.Help().Key) {
				t.Errorf("%s: %s is not in %q", sc.name, b.Help().Key, footer)
			}
		}
	}
}

// The footer of a report has its next step, in a narrow window too.
func TestTheNextStepIsInTheFooter(t *testing.T) {
	for _, sc := range endScenes {
		for _, width := range []int{40, 80, 100} {
			s := sc.set(t, width, 12)
			if footer := ansi.Strip(s.app.window().footer()); s.app.Asked == nil && s.app.help == nil && (!strings.Contains(footer, "enter review") || !strings.Contains(footer, "  d ")) {
				t.Errorf("%s, %d columns: %q", sc.name, width, footer)
			}
		}
	}
}
