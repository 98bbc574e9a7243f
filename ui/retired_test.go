package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring/history"
	"cutscore/ui/question"
	"cutscore/ui/screen"
)

// retiredOne is a drill whose first question was retired a moment ago.
func retiredOne(t testing.TB) *stage {
	return started(t, func(c *Config) { c.Dir = t.TempDir() }).press("jjj<enter>jjj<enter>Ry")
}

// isRetired reports whether the test deck's item is retired.
func (s *stage) isRetired(id string) bool {
	s.Helper()
	ids, err := history.Retired(s.app.cfg.Dir, s.app.study.Deck.ID)
	if err != nil {
		s.Fatal(err)
	}
	return ids[id]
}

// What is retired by mistake comes back with z, also when the drill is over; an exam has no such key.
func TestRetiringIsUndone(t *testing.T) {
	s := retiredOne(t)
	id, begins := s.item().ID, quoted(question.Headline(s.item().Stem))
	if !s.isRetired(id) {
		t.Fatalf("%s is not retired\n%s", id, s.screen())
	}
	if s.press("z"); s.isRetired(id) || !strings.Contains(s.app.Notice, begins+" is back") {
		t.Errorf("it stays retired; said %q", s.app.Notice)
	}
	if s.press("z"); s.isRetired(id) || s.app.Notice != "" {
		t.Error("there is something more to undo")
	}
	s.press("Ry<esc><esc>")
	if s.app.at != Home || !s.isRetired(id) {
		t.Fatalf("at %s", s.app.at)
	}
	if s.press("?"); !strings.Contains(s.screen(), "undo") {
		t.Errorf("the help does not tell of it\n%s", s.screen())
	}
	if s.press("<esc>z"); s.isRetired(id) {
		t.Errorf("not undone on another screen\n%s", s.screen())
	}
}

// Who retires a question that was missed does not want it again, in the same drill least of all.
func TestAMissedQuestionThatIsRetiredDoesNotComeAgain(t *testing.T) {
	for keys, items := range map[string]int{"": 6, "Ry": 5, "Rn": 6, "Ryz": 6} {
		s := oneOfEach(t)
		s.app.cfg.Dir = t.TempDir()
		if s.press(".").press(keys).press("<enter>"); len(s.app.session.drill.Form.Items) != items {
			t.Errorf("%q: %d items, want %d", keys, len(s.app.session.drill.Form.Items), items)
		}
	}
}

func TestRetiredQuestionsAreListedAndBroughtBack(t *testing.T) {
	s := retiredOne(t)
	id, begins := s.item().ID, question.Headline(s.item().Stem)
	path := filepath.Join(s.app.cfg.Dir, history.RetiredName)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(text, "gone-long-ago\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	name := s.app.study.Deck.Name
	s.app.cfg.Decks = func() []screen.DeckChoice { return []screen.DeckChoice{{Name: name}} }
	s.press("<esc><esc>").visit(screen.Intent{Want: screen.WantDecks}).press("R")
	if screen := s.screen(); s.app.at != Retired || !strings.Contains(screen, "> "+begins) || !strings.Contains(screen, "gone-long-ago") || !strings.Contains(screen, "not in this deck") {
		t.Fatalf("at %s\n%s", s.app.at, screen)
	}
	if s.press("<enter>"); s.isRetired(id) || strings.Contains(s.screen(), "> "+begins) || !strings.Contains(s.screen(), "z takes that back") {
		t.Errorf("not brought back:\n%s", s.screen())
	}
	if s.press("z"); !s.isRetired(id) || !strings.Contains(s.screen(), "> "+begins) {
		t.Errorf("not undone:\n%s", s.screen())
	}
	if s.press("<enter><enter>"); s.isRetired("gone-long-ago") || !strings.Contains(s.screen(), "No question of this deck is retired") {
		t.Errorf("something is left:\n%s", s.screen())
	}
	if s.press("<esc>"); s.app.at != Decks {
		t.Errorf("back leads to %s", s.app.at)
	}
}

// Another deck's question of the same id is still asked.
func TestRetiringIsByDeck(t *testing.T) {
	s := retiredOne(t)
	if ids, err := history.Retired(s.app.cfg.Dir, "another"); err != nil || len(ids) > 0 {
		t.Errorf("%v %v", ids, err)
	}
}

// A note keeps its whole text, however long.
func TestANoteIsKeptWhole(t *testing.T) {
	s := started(t, func(c *Config) { c.Dir = t.TempDir() }).press("jjj<enter>jjj<enter>!")
	note := strings.TrimSpace(strings.Repeat("a word of the note ", 1500))
	s.send(tea.PasteMsg{Content: note}).press("<enter>")
	text, err := os.ReadFile(filepath.Join(s.app.cfg.Dir, history.ReportsName))
	if err != nil || !strings.Contains(string(text), note) {
		t.Errorf("%d bytes are kept of %d: %v", len(text), len(note), err)
	}
}
