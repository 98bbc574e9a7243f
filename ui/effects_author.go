package ui

import (
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// Author is how decks are changed from inside of the program. What is nil cannot be done.
type Author struct {
	// Edit opens a file of the deck that lies at a path in the person's editor, at a line; an error says that there is none.
	Edit func(deck string, at content.Position) (tea.ExecCommand, error)
	// Copy puts a copy of a built-in deck into the person's decks folder, under the same name, and says where it lies.
	Copy func(deck string) (path string, err error)
	// AddWrong writes a wrong answer under a card of the deck at a path.
	AddWrong func(deck, card, answer string) error
	// Import makes decks of a file or a folder, and asks and reports on the terminal; made is then the first that it made, empty: none.
	Import func(path string) (cmd tea.ExecCommand, made func() string)
	// Exec gives the terminal away: tea.Exec, but for tests.
	Exec func(tea.ExecCommand, tea.ExecCallback) tea.Cmd
}

var errNotHere = errors.New("that cannot be done here")

// outside gives the terminal to something else, and goes on when that has ended.
func (a *App) outside(what string, cmd tea.ExecCommand, then func(error)) {
	exec := a.cfg.Author.Exec
	if exec == nil {
		exec, cmd = tea.Exec, settled{cmd}
	}
	a.jobs.begin(&job{what: what, firm: true}, nil)
	generation := a.jobs.generation
	a.cmds = append(a.cmds, exec(cmd, func(err error) tea.Msg { return jobMsg{generation, func() { then(err) }} }))
}

// settled waits before it runs something on the terminal. Bubble Tea's renderer tells its goroutine to stop and does not wait for it
// (stopRenderer, v2.1.1): one that stops its ticker only when the renderer has started again leaves a screen that is never drawn.
type settled struct{ tea.ExecCommand }

const settling = 100 * time.Millisecond

// Run waits a moment, then runs it.
func (s settled) Run() error {
	time.Sleep(settling)
	return s.ExecCommand.Run() //nolint:wrapcheck // its own words
}

// about is the question that an intent is about: of a review the one that it names, else that of the drill.
func (a *App) about(in *screen.Intent) (*scoring.Attempt, *content.Drawn) {
	if in.Attempt != nil {
		return in.Attempt, &in.Attempt.Form.Items[in.Item]
	}
	return a.session.drill, a.session.drill.Item()
}

// errBuiltIn stands for a deck that can only be changed in a copy.
var errBuiltIn = errors.New("the built-in deck cannot be changed")

// sourceOf is where a question, or the card that it was made from, stands in the deck that is studied.
func sourceOf(a *App, attempt *scoring.Attempt, item *content.Drawn) (content.Position, error) {
	deck := a.study.Deck
	switch {
	case deck == nil || deck.Name != attempt.Form.Deck:
		return content.Position{}, fmt.Errorf("this question is of the deck %s: choose that one under Decks first", attempt.Form.Title)
	case a.study.Path == "":
		return content.Position{}, errBuiltIn
	}
	for _, it := range deck.Items() {
		if it.ID == item.ID {
			return it.Pos, nil
		}
	}
	for _, c := range deck.Cards() {
		if c.ID == item.Card.ID {
			return c.Pos, nil
		}
	}
	return content.Position{}, errors.New("the deck no longer has this question")
}

// edit opens the question in the person's editor, and reads the deck again afterwards.
func edit(a *App, in *screen.Intent) (*job, error) {
	attempt, item := a.about(in)
	at, err := sourceOf(a, attempt, item)
	if err != nil {
		return nil, orCopy(a, *in, err)
	}
	if a.cfg.Author.Edit == nil {
		return nil, errNotHere
	}
	path := a.study.Path
	return &job{what: "Opening the editor", run: func() func(*screen.Intent) error {
		cmd, err := a.cfg.Author.Edit(path, at)
		return func(in *screen.Intent) error {
			if err != nil {
				return err
			}
			a.outside("The editor is open", cmd, func(err error) {
				if err != nil {
					a.Say(widget.Sentence(fmt.Errorf("the editor: %w", err)))
					return
				}
				a.start(readAgain(a, attempt, "Read again"), in, func() {})
			})
			return nil
		}
	}}, nil
}

// readAgain reads the deck that is studied anew, and puts what changed into the questions of an attempt that are shown.
func readAgain(a *App, attempt *scoring.Attempt, said string) *job {
	path := a.study.Path
	return &job{what: "Reading the deck", firm: true, run: func() func(*screen.Intent) error {
		study, err := a.cfg.Open(path)
		if err != nil {
			return func(*screen.Intent) error { return fmt.Errorf("the questions stay as they were: %w", err) }
		}
		ready := readied(study)
		return func(in *screen.Intent) error {
			a.study = ready
			kept := attempt.Form.Renew(ready.Deck)
			a.Books.Forget()
			before := a.screen
			a.show(a.at, *in)
			if s, ok := a.screen.(screen.Follower); ok {
				s.Follow(before)
			}
			if at := attempt.At; a.at != Review && kept[attempt.Form.Items[at].ID] {
				said += ". This question changes when it is asked next"
			}
			if n := len(ready.Deck.Problems); n > 0 {
				said += fmt.Sprintf(". The deck has %s: %s", scoring.Counted(n, "problem"), ready.Deck.Problems[0])
			}
			a.Say(said)
			a.cmds = append(a.cmds, lookBack(a))
			return nil
		}
	}}
}

// addWrong writes a wrong answer under the question's card, and reads the deck again.
func addWrong(a *App, in *screen.Intent) (*job, error) {
	attempt, item := a.about(in)
	if _, err := sourceOf(a, attempt, item); err != nil {
		return nil, orCopy(a, *in, err)
	}
	if a.cfg.Author.AddWrong == nil {
		return nil, errNotHere
	}
	if in.Note == "" { // not before it is known that it can be written
		a.AskWrong("", nil)
		return nil, nil //nolint:nilnil // no job is needed yet
	}
	path, card, answer := a.study.Path, item.Card.ID, in.Note
	return &job{what: "Writing it", firm: true, run: func() func(*screen.Intent) error {
		err := a.cfg.Author.AddWrong(path, card, answer)
		return func(in *screen.Intent) error {
			if err == nil {
				a.start(readAgain(a, attempt, "Added to the card, for choices that ask for its answer"), in, func() {})
			} else {
				a.AskWrong(answer, err)
			}
			return nil
		}
	}}, nil
}

// importFile makes decks of a file, and lists the decks again.
func importFile(a *App, in *screen.Intent) (*job, error) {
	if a.cfg.Author.Import == nil {
		return nil, errNotHere
	}
	cmd, made := a.cfg.Author.Import(in.Deck)
	a.outside("Importing", cmd, func(err error) {
		if err != nil {
			a.Say(widget.Sentence(err))
		}
		path := in.Deck
		if in.Deck = made(); in.Deck == "" {
			in.Note = path
		}
		work, _ := findDecks(a, in)
		a.start(work, in, func() { a.show(Decks, *in) })
	})
	return nil, nil //nolint:nilnil // what goes on is begun already
}
