package ui

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/ui/screen"
)

// actionsPath is the list of actions, by which settings that bind keys anew are checked.
const actionsPath = "config/actions.txt"

// actionLines are the actions of a binding, as the list writes them: those of single directions apart, and the rest of a binding of
// several keys behind a star.
func actionLines(place string, b key.Binding) []string {
	name := b.Help().Desc
	if strings.HasPrefix(b.Keys()[0], "ctrl+") { // these stay what they are
		return nil
	}
	if place == Report.String() && slices.Equal(b.Keys(), []string{"d"}) {
		return []string{place + "\tthe next step\t* d"} // it says which
	}
	keys := slices.DeleteFunc(slices.Clone(b.Keys()), func(k string) bool { return k == " " }) // another name of space
	if !several(b) {
		return []string{place + "\t" + name + "\t" + strings.Join(keys, " ")}
	}
	var lines []string
	for _, d := range directions {
		own := slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return k != d.always && k != d.letter })
		if slices.Contains(own, d.always) {
			lines = append(lines, place+"\t"+d.action+"\t"+strings.Join(own, " "))
			keys = slices.DeleteFunc(keys, func(k string) bool { return slices.Contains(own, k) })
		}
	}
	if len(keys) > 0 {
		lines = append(lines, place+"\t"+name+"\t* "+strings.Join(keys, " "))
	}
	return lines
}

// The list of actions that settings are checked by is that of the screens. After a change of keys:
// go test ./ui -run Keys -update.
func TestKeysAreInTheCatalogue(t *testing.T) {
	if raced {
		t.Skip("every scene is needed, and there is no goroutine")
	}
	seen, lines := map[string]bool{}, []string{}
	for _, sc := range scenes() {
		s := sc.fresh(t, 80, 24)
		if s.inert() || s.app.Asked != nil || s.app.help != nil {
			continue
		}
		place := s.app.at.String()
		if s.app.at == Drill || s.app.at == Exam && s.item().Kind == content.Typed {
			place = fmt.Sprintf("%s, %s", place, s.item().Kind)
		}
		s.app.changes = []undoing{nil} // there may be something to undo anywhere
		for _, b := range s.bindings() {
			for _, line := range actionLines(place, b) {
				if !seen[line] {
					seen[line] = true
					lines = append(lines, line)
				}
			}
		}
	}
	for _, b := range append(previewed(80, 24).screen.Keys(), previewGlobals...) {
		lines = append(lines, actionLines("import", b)...)
	}
	slices.Sort(lines)
	now := strings.Join(lines, "\n") + "\n"
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(actionsPath, []byte(now), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if was, _ := os.ReadFile(actionsPath); string(was) != now {
		t.Errorf("the keys of the screens are no longer those of %s; run: go test ./ui -run Keys -update", actionsPath)
	}
}

// keyed binds keys anew.
func (s *stage) keyed(keys Keymap) *stage {
	s.app.cfg.Look.Keys = keys
	*s.app.Styles = s.app.cfg.Look.styles(s.app.Books.Theme)
	return s
}

func TestKeysBoundAnew(t *testing.T) {
	s := anExam(t).keyed(Keymap{"flag": {"u"}, "unsure": {"m"}, "down": {"i", "down"}, "next": {"ctrl+n", "right"}})
	s.press("u")
	if r := s.response(); !r.Flagged || r.Unsure {
		t.Errorf("u flags: %+v", *r)
	}
	s.press("m")
	if r := s.response(); !r.Unsure {
		t.Errorf("m marks as unsure: %+v", *r)
	}
	if s.press("j<space>"); s.response().Answered() {
		t.Error("j still moves")
	}
	if s.press("i<space>"); !s.response().Answered() {
		t.Errorf("i does not move\n%s", s.screen())
	}
	if s.press("n"); s.app.session.exam.At != 0 {
		t.Error("n still goes on")
	}
	if s.press("<right>"); s.app.session.exam.At != 1 {
		t.Error("the arrow does not go on")
	}
	if screen := s.screen(); !strings.Contains(screen, "u flag") {
		t.Errorf("the footer tells of the old keys:\n%s", screen)
	}
	if s.press("?"); !strings.Contains(s.screen(), "ctrl+n, right") {
		t.Errorf("the help tells of the old keys:\n%s", s.screen())
	}
	s.press("<esc>").keyed(Keymap{"keys": {"f1"}}).press("<f1>")
	if opened := s.app.help != nil; !opened || s.press("<f1>").app.help != nil {
		t.Errorf("the key that shows the keys: opened %v, then not closed", opened)
	}
}

// The keys beside a typed answer are bound anew like others; while it is typed, letters are letters.
func TestKeysBoundAnewBesideTypedAnswers(t *testing.T) {
	s := typedDrill(t).keyed(Keymap{"type the answer": {"t"}, "I was right": {"f2"}, "take that back": {"f1"}})
	if s.press("fib<esc><enter>"); typing(s.app.screen) {
		t.Error("enter still goes back to typing")
	}
	if s.press("tula<enter>"); s.app.at != Feedback || s.response().Typed[0] != "fibula" {
		t.Fatalf("at %s: %+v\n%s", s.app.at, *s.response(), s.screen())
	}
	if s.press("y"); s.response().Upheld {
		t.Error("y still says that it was right")
	}
	s.send(tea.KeyPressMsg{Code: tea.KeyF2})
	if upheld := s.response().Upheld; !upheld || !strings.Contains(s.screen(), "f1 takes that back") || s.press("<f1>").response().Upheld {
		t.Errorf("upheld %v, then not taken back\n%s", upheld, s.screen())
	}
}

// Letters that are typed are never keys bound anew.
func TestKeysBoundAnewLeaveTextAlone(t *testing.T) {
	s := started(t).keyed(Keymap{"filter": {"f"}, "quit": {"Q"}}).visit(screen.Intent{Want: screen.WantTopics}).press("fQf")
	if s.quit || !strings.Contains(s.screen(), "filter: Qf_") {
		t.Errorf("quit %v\n%s", s.quit, s.screen())
	}
}
