package ui

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/scoring/records"
	"cutscore/scoring/study"
	"cutscore/ui/screen"
)

// StatusMsg says whether what happens is being kept. Sent by the journal through the program.
type StatusMsg journal.Status

// pastMsg brings what home needs of the history. Sent by the command of lookBack.
type pastMsg struct {
	open   []history.Entry
	code   content.Code
	stands *study.Standing
	over   int // exams whose time was over, and that were ended now
	notes  map[records.NoteKey]string
	err    error
}

// flushWait is how long submitting, leaving and quitting wait for the file.
const flushWait = 5 * time.Second

// persist hands over what the screens say has happened to the running attempt, else its clock, once a second.
func (s *session) persist(events []screen.Event) {
	attempt := s.running()
	if attempt == nil || s.journal == nil {
		return
	}
	if len(events) > 0 || s.kept != positionOf(attempt) {
		s.journal.Update(attempt)
	}
	s.noted(attempt)
}

func (s *session) noted(attempt *scoring.Attempt) { s.kept = positionOf(attempt) }

func positionOf(attempt *scoring.Attempt) position {
	return position{attempt.ID, attempt.Clock.Used.Truncate(time.Second)}
}

// flush waits for the file; the screen is up already. What is wrong the journal says itself.
func flush(a *App) {
	journal := a.session.journal
	if journal == nil {
		return
	}
	a.start(&job{what: "Keeping it", firm: true, run: func() func(*screen.Intent) error {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		_ = journal.Flush(ctx)
		return func(*screen.Intent) error { return nil }
	}}, nil, func() { a.cmds = append(a.cmds, lookBack(a)) })
}

// lookBack reads the open attempts, the person's next form, and how one stands with the deck.
func lookBack(a *App) tea.Cmd {
	journal, fresh := a.session.journal, a.session.next.Series
	if journal == nil {
		return nil
	}
	hand := ""
	if a.session.exam != nil {
		hand = a.session.exam.ID
	}
	deck, stubs, dir, now := a.study.Deck, a.study.Drills.Stubs, a.cfg.Dir, a.cfg.Now().Wall
	return func() tea.Msg {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		store, err := journal.Store(ctx)
		if err != nil {
			return pastMsg{err: err}
		}
		code, err := store.EnsureSeries(fresh)
		if err != nil {
			return pastMsg{err: err}
		}
		open, over, err := openAttempts(journal, store, now, hand)
		msg := pastMsg{open: open, code: code, over: over, err: err}
		if deck != nil && err == nil {
			msg.stands = standing(store, dir, deck, stubs, now)
		}
		if err == nil {
			msg.notes, msg.err = store.Notes()
		}
		return msg
	}
}

// openAttempts gives the attempts that can be resumed, after it has ended those whose strict clock ran out while no program ran.
func openAttempts(j *journal.Journal, store *history.Store, now time.Time, atHand string) (open []history.Entry, over int, err error) {
	open, err = store.OpenAttempts()
	if err != nil {
		return nil, 0, fmt.Errorf("looking for open attempts: %w", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), flushWait)
	defer cancel()
	if over, err = journal.ExpireOverdue(ctx, j, open, now, atHand); over > 0 && err == nil {
		open, err = store.OpenAttempts()
	}
	return open, over, err
}

func (s *session) takePast(msg pastMsg) {
	s.looked = true
	if msg.err != nil {
		return // the journal says what is wrong
	}
	s.open, s.next, s.stands = msg.open, msg.code, msg.stands
	s.open = slices.DeleteFunc(s.open, func(e history.Entry) bool { return slices.Contains(s.ended, e.ID) }) // read before that was written
}

// takeStatus takes a change of the journal's state. An attempt that another window has resumed is closed here.
func (a *App) takeStatus(status journal.Status) {
	s := &a.session
	if status.Notice != "" && status.Notice != s.status.Notice { // once is enough
		a.Say(status.Notice)
	}
	s.status = status
	attempt := s.running()
	if attempt == nil || attempt.ID != status.Attempt || status.Kind != history.Taken && status.Kind != history.Deleted {
		return
	}
	s.drop(attempt)
	s.status = journal.Status{Keeping: true, Notice: status.Notice}
	if s.journal != nil {
		s.journal.Forget(attempt.ID)
	}
	a.Asked, a.help = nil, nil
	a.Want(screen.Lost)
	a.Say(status.Trouble)
}

// recordsOf opens what is known of a deck's questions.
func recordsOf(j *journal.Journal, deck *content.Deck) (*records.Book, error) {
	if j == nil {
		return nil, errors.New("there is no history")
	}
	ctx, cancel := context.WithTimeout(context.Background(), flushWait)
	defer cancel()
	store, err := j.Store(ctx)
	if err != nil {
		return nil, err
	}
	return store.Records(deck)
}

// standing reads how one stands with a deck. What cannot be read is not told: the list of attempts says what is wrong.
func standing(store *history.Store, dir string, deck *content.Deck, stubs []content.Stub, now time.Time) *study.Standing {
	var retired map[string]bool
	if dir != "" {
		retired, _ = history.Retired(dir, deck.ID)
	}
	book, err := store.Records(deck)
	if err != nil {
		return nil
	}
	s, err := book.Standing(stubs, retired, now)
	if err != nil {
		return nil
	}
	return &s
}
