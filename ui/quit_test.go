package ui

import (
	"slices"
	"testing"
)

// q quits in menus alone, and ctrl+c leaves at once from anywhere; no other key ends the program.
func TestWhatQuits(t *testing.T) {
	menus := []Place{Home, Topics, Setup, History, Decks, Contents, Retired}
	for _, sc := range someScenes() {
		for _, k := range parseKeys("q<ctrl+d>") {
			s := sc.set(t, 80, 24)
			want := k.String() == "q" && slices.Contains(menus, s.app.at) && !s.inert() && s.app.Asked == nil && s.app.help == nil
			if s.send(k); s.quit != want {
				t.Errorf("%s: %q quits: %v", sc.name, k, s.quit)
			}
		}
		s := sc.set(t, 80, 24)
		exam := s.app.session.exam
		if s.press("<ctrl+c>"); !s.quit || s.app.session.exam != exam || exam != nil && !exam.Open() {
			t.Errorf("%s: ctrl+c quits: %v, exam %v", sc.name, s.quit, s.app.session.exam)
		}
	}
}
