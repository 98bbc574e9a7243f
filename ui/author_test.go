package ui

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/ui/screen"
)

// given stands for what is given the terminal.
type given func() error

func (p given) Run() error                { return p() }
func (given) SetStdin(io.Reader)          {}
func (given) SetStdout(io.Writer)         {}
func (given) SetStderr(io.Writer)         {}
func at(p content.Position) (int, string) { return p.Line, filepath.Base(p.File) }

const ownDeck = `# Ports

## Port of SSH {#ssh}
Twenty-two

### Which port is that of SSH? {#q}
- [ ] 21
  > FTP.
- [x] 22
  > SSH.
- [ ] 23
  > Telnet.
`

// authoring is a drill on a deck of one question that lies in a file; edit is what the editor makes of it.
func authoring(t *testing.T, edit func(string) string) (s *stage, path string, opened *content.Position) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "own.md")
	if err := os.WriteFile(path, []byte(ownDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	open := func(name string) (screen.Study, error) {
		deck, err := deckfile.Read(os.DirFS(filepath.Dir(name)), filepath.Base(name), name)
		if err != nil {
			return screen.Study{}, err
		}
		study := studyOf(deck)
		study.Path = name
		return study, nil
	}
	study, err := open(path)
	if err != nil {
		t.Fatal(err)
	}
	opened = &content.Position{}
	s = started(t, func(c *Config) {
		c.Load, c.Open = loads(study, nil), open
		c.Author.Exec = func(cmd tea.ExecCommand, then tea.ExecCallback) tea.Cmd {
			return func() tea.Msg { return then(cmd.Run()) }
		}
		c.Author.Edit = func(deck string, at content.Position) (tea.ExecCommand, error) {
			*opened = at
			return given(func() error {
				raw, err := os.ReadFile(deck)
				if err != nil {
					return err
				}
				return os.WriteFile(deck, []byte(edit(string(raw))), 0o600)
			}), nil
		}
		c.Author.AddWrong = func(deck, card, answer string) error {
			if deck != path || card != "ssh" {
				return errors.New("another card")
			}
			raw, err := os.ReadFile(deck)
			if err != nil {
				return err
			}
			return os.WriteFile(deck, []byte(strings.Replace(string(raw), "Twenty-two\n", "Twenty-two\n\n~ "+answer+"\n", 1)), 0o600)
		}
	})
	return s.visit(screen.Intent{Want: screen.WantNewDrill, Drill: screen.DrillSetup{Count: 1}}), path, opened
}

// The editor opens the question at its line; what was changed is on the screen when it is closed, before and after the answer.
func TestAQuestionIsEditedWhereItStands(t *testing.T) {
	s, _, opened := authoring(t, func(text string) string {
		return strings.NewReplacer("is that of SSH?", "does sshd listen on?", "> Telnet.", "> That of Telnet.").Replace(text)
	})
	if s.press("E"); s.app.at != Drill || !strings.Contains(s.screen(), "Which port does sshd listen on?") || !strings.Contains(s.screen(), "Read again") {
		t.Fatalf("screen %v:\n%s", s.app.at, s.screen())
	}
	if line, file := at(*opened); line != 6 || file != "own.md" {
		t.Errorf("opened at %v", *opened)
	}
	s.press("a<enter>E")
	if s.app.at != Feedback || !strings.Contains(s.screen(), "That of Telnet.") || !s.response().Done {
		t.Errorf("screen %v:\n%s", s.app.at, s.screen())
	}
}

// After the editor a typed question is as it was left: letters are keys, what was typed stands in the field, and the review keeps its
// filter.
func TestTheEditorGivesBackTheSamePlace(t *testing.T) {
	s, _, _ := authoring(t, func(text string) string { return strings.Replace(text, "of SSH?", "of sshd?", 1) })
	item := s.app.session.drill.Item()
	item.Kind, item.Options, item.Gaps = content.Typed, nil, []content.Gap{{Answer: "22"}}
	s.show(Drill, screen.Intent{}).press("2<esc>E")
	s.press("m")
	if r := s.response(); !r.Flagged || !slices.Equal(r.Typed, []string{"2"}) || !strings.Contains(s.screen(), "Read again") && !strings.Contains(s.screen(), "> 2") {
		t.Errorf("%+v\n%s", r, s.screen())
	}
	s.press("<enter>2<enter><enter>v")
	if s.app.at != Review {
		t.Fatalf("%v", s.app.at)
	}
	s.press("mE")
	if status := s.app.screen.Status(); !strings.Contains(status, "only flagged") {
		t.Error(status)
	}
}

// Another key, or more options, wait until the question is asked again: somebody may have answered it.
func TestAnotherKeyIsNotTakenOver(t *testing.T) {
	s, _, _ := authoring(t, func(text string) string {
		return strings.NewReplacer("- [ ] 21", "- [x] 21", "- [x] 22", "- [ ] 22").Replace(text)
	})
	before := s.item().Options
	s.press("E")
	if !strings.Contains(s.screen(), "changes when it is asked next") || len(before) != 3 || s.item().Options[0].Correct != before[0].Correct {
		t.Errorf("screen:\n%s", s.screen())
	}
}

// A deck that was broken in the editor leaves everything as it was, and says what is wrong.
func TestABrokenDeckChangesNothing(t *testing.T) {
	s, _, _ := authoring(t, func(string) string { return "nothing\n" })
	if s.press("E"); !strings.Contains(s.screen(), "Which port is that of SSH?") || !strings.Contains(s.screen(), "questions stay as they were") {
		t.Errorf("screen:\n%s", s.screen())
	}
	s, _, _ = authoring(t, func(text string) string { return strings.Replace(text, "- [ ] 21", "- [ ]21", 1) })
	if s.press("E"); !strings.Contains(s.screen(), "The deck has 1 problem") {
		t.Errorf("screen:\n%s", s.screen())
	}
}

func TestAWrongAnswerIsWrittenUnderItsCard(t *testing.T) {
	s, path, _ := authoring(t, nil)
	s.press("w")
	for _, r := range "25" {
		s.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	s.press("<enter>")
	raw, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(raw), "\n~ 25\n") || !strings.Contains(s.screen(), "Added") {
		t.Errorf("%v\n%s\nscreen:\n%s", err, raw, s.screen())
	}
	if wrong := s.app.study.Deck.Cards()[0].Wrong; len(wrong) != 1 || wrong[0] != "25" {
		t.Errorf("the deck that is studied: %q", wrong)
	}
}

// The built-in deck is changed in a copy, which is asked for first; refused, or if it cannot be made, everything stays as it was.
func TestTheBuiltInDeckIsCopiedFirst(t *testing.T) {
	s, path, opened := authoring(t, func(text string) string { return strings.Replace(text, "of SSH?", "of sshd?", 1) })
	s.app.study.Path = ""
	var copied []string
	var refused error
	s.app.cfg.Author.Copy = func(deck string) (string, error) {
		copied = append(copied, deck)
		return path, refused
	}
	if s.press("En"); s.app.Asked != nil || len(copied) > 0 || s.app.study.Path != "" {
		t.Errorf("copied %q:\n%s", copied, s.screen())
	}
	refused = errors.New("the disk is full")
	if s.press("wy"); s.app.Asked != nil || s.app.study.Path != "" || !strings.Contains(s.screen(), "The disk is full") {
		t.Errorf("a copy that cannot be made:\n%s", s.screen())
	}
	refused = nil
	if s.press("wy"); s.app.Asked == nil || !s.app.Asked.Typing() || s.app.study.Path != path || !strings.Contains(s.screen(), "Copied to") {
		t.Errorf("no wrong answer is asked for:\n%s", s.screen())
	}
	s.press("<esc>")
	if s.press("E"); s.app.Asked != nil || opened.Line != 6 || !strings.Contains(s.screen(), "of sshd?") || !slices.Equal(copied, []string{"own", "own"}) {
		t.Errorf("copied %q, opened %v:\n%s", copied, *opened, s.screen())
	}
}

// Where no editor is set E says so; an exam has no such key.
func TestWhatCannotBeChanged(t *testing.T) {
	s, _, _ := authoring(t, nil)
	s.app.cfg.Author.Edit = func(string, content.Position) (tea.ExecCommand, error) { return nil, errors.New("no editor is set") }
	if s.press("E"); !strings.Contains(s.screen(), "No editor is set") {
		t.Errorf("screen:\n%s", s.screen())
	}
	for _, m := range moves() {
		if (m.from == Exam || m.from == Overview) && (m.on == screen.WantEdit || m.on == screen.WantWrong) {
			t.Errorf("an exam has %v", m)
		}
	}
}

// The last row of the decks asks for a file; a foreign file is imported by enter. The list is read again afterwards, with the cursor
// on the deck that was made; where none was, on the one that is studied.
func TestAFileIsImportedFromTheDecks(t *testing.T) {
	var imported []string
	lists := 0
	s := started(t, func(c *Config) {
		c.Decks = func() []screen.DeckChoice {
			lists++
			return []screen.DeckChoice{{Name: "networking"}, {Name: "words.csv", About: "text in columns", Foreign: "/decks/words.csv"}, {Name: "broken.csv", Foreign: "/decks/broken.csv"}, {Name: "words"}}
		}
		c.Author.Exec = func(cmd tea.ExecCommand, then tea.ExecCallback) tea.Cmd {
			return func() tea.Msg { return then(cmd.Run()) }
		}
		c.Author.Import = func(path string) (tea.ExecCommand, func() string) {
			return given(func() error { imported = append(imported, path); return nil }), func() string { return map[string]string{"/decks/words.csv": "words"}[path] }
		}
	}).visit(screen.Intent{Want: screen.WantDecks})
	if s.press("j<enter>"); !strings.Contains(s.screen(), "> words") || strings.Contains(s.screen(), "> words.csv") {
		t.Errorf("the cursor is not on the new deck:\n%s", s.screen())
	}
	s.press("<down><enter>")
	if s.app.Asked == nil {
		t.Fatalf("nothing is asked:\n%s", s.screen())
	}
	s.send(tea.PasteMsg{Content: "~/quiz.gift"}).press("<enter>")
	if !strings.Contains(s.screen(), "> Import a file") {
		t.Errorf("without a new deck the cursor is elsewhere:\n%s", s.screen())
	}
	if s.press("kk<enter>"); !strings.Contains(s.screen(), "> broken.csv") {
		t.Errorf("without a deck of a file of the list the cursor is elsewhere:\n%s", s.screen())
	}
	if strings.Join(imported, " ") != "/decks/words.csv ~/quiz.gift /decks/broken.csv" || lists != 4 || s.app.at != Decks {
		t.Errorf("imported %q, listed %d times, at %v", imported, lists, s.app.at)
	}
	if s.press("<esc>"); s.app.at != Home {
		t.Errorf("esc leads to %v", s.app.at)
	}
}
