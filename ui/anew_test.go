package ui

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// anew is a test in which every stage begins with each action bound to a key that no action has by default.
type anew struct {
	testing.TB
	keys Keymap
}

// boundAnew binds every action that settings may bind.
func boundAnew(t testing.TB) anew {
	t.Helper()
	list, err := os.ReadFile(actionsPath)
	if err != nil {
		t.Fatal(err)
	}
	keys := Keymap{}
	fresh := '①'
	for line := range strings.Lines(string(list)) {
		part := strings.Split(strings.TrimSpace(line), "\t")
		if name := part[1]; !strings.HasPrefix(part[2], "*") && keys[name] == nil {
			keys[name] = []string{string(fresh)}
			for _, d := range directions {
				if d.action == name {
					keys[name] = append(keys[name], d.always)
				}
			}
			fresh++
		}
	}
	return anew{t, keys}
}

// anew gives the key that does now what one does by default.
func (s *stage) anew(k tea.KeyPressMsg) tea.KeyPressMsg {
	if takesText(s.app) || s.app.Asked != nil {
		return k
	}
	keys := s.app.cfg.Look.Keys
	for _, b := range s.bindings() {
		if !slices.Contains(b.Keys(), k.String()) {
			continue
		}
		now := keys.shown(b).Keys()
		if slices.Contains(now, k.String()) {
			return k
		}
		for _, d := range directions {
			if several(b) && d.letter == k.String() {
				return named[d.always]
			}
		}
		return letterKey([]rune(now[0])[0])
	}
	return k
}

// defaultKey finds what looks like the name of a key that something has by default.
var defaultKey = regexp.MustCompile(`(?m)\b(enter|esc|space|backspace|press \S)\b|press [./!?]|(?:^|[\s(])([b-zNRX])(?:[\s,:;)]|$)`)

// noKey is what looks like a key on a screen, or is one that stays: a unit of time, the sign of the trend, and the report's next
// step, since an action is known by what it is called and that one's name differs from report to report.
func noKey(at Place) *regexp.Regexp {
	switch at {
	case Trend:
		return regexp.MustCompile(`\d [hs]\b|\bo\b`)
	case Report:
		return regexp.MustCompile(`\d [hs]\b|press d\b|\bd\b`)
	}
	return regexp.MustCompile(`\d [hs]\b`)
}

// No sentence names a key: where all are bound anew, no screen tells of one that is not.
func TestKeysBoundAnewAreNamedEverywhere(t *testing.T) {
	t.Parallel()
	bound := boundAnew(t)
	for _, sc := range scenes() {
		s := sc.set(bound, 100, 30)
		if s.inert() || s.app.Asked != nil || s.app.help != nil {
			continue // prompts, text fields and the help itself have keys of their own, which stay
		}
		shown := noKey(s.app.at).ReplaceAllString(s.read().screen(), "#")
		if k := defaultKey.FindString(shown); k != "" {
			t.Errorf("%s: %q\n%s", sc.name, k, s.screen())
		}
	}
}
