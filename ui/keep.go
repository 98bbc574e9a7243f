package ui

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
)

// keeping hands what happens to the journal, and takes from the history what the screens offer. Without a journal
// nothing is kept.
type keeping struct {
	journal *history.Journal
	status  history.Status
	open    []history.Entry // attempts that can be resumed, newest first

	attempt string           // whose state was handed over last:
	at      int              // its open item,
	last    scoring.Response // the response to that,
	used    time.Duration    // and the clock
}

// KeepMsg says whether what happens is being kept. Sent by the journal through the program.
type KeepMsg history.Status

// pastMsg brings what home needs of the history. Sent by lookBack's command.
type pastMsg struct {
	open []history.Entry
	code content.Code
	err  error
}

// flushWait is how long submitting, leaving and quitting wait for the file.
const flushWait = 5 * time.Second

// lookBack reads the open attempts and the person's next form.
func (a *App) lookBack() tea.Cmd {
	if a.keep.journal == nil {
		return nil
	}
	fresh := a.cfg.Series
	return func() tea.Msg {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		store, err := a.keep.journal.Store(ctx)
		if err != nil {
			return pastMsg{err: err}
		}
		code, err := store.EnsureSeries(fresh)
		if err != nil {
			return pastMsg{err: err}
		}
		open, err := store.OpenAttempts()
		return pastMsg{open, code, err}
	}
}

func (a *App) takePast(msg pastMsg) {
	if msg.err != nil {
		return // the journal says what is wrong
	}
	a.keep.open = msg.open
	a.cfg.Series, a.cfg.Number = msg.code.Series, msg.code.Number
}

// running is the attempt that is worked on.
func (a *App) running() *scoring.Attempt {
	switch {
	case a.drill != nil:
		return a.drill
	case a.exam != nil:
		return a.exam
	}
	return nil
}

// begun hands a new attempt to the journal.
func (a *App) begun(attempt *scoring.Attempt) {
	if a.keep.journal != nil {
		a.keep.journal.Begin(attempt)
	}
	a.remember(attempt)
}

func (a *App) remember(attempt *scoring.Attempt) {
	a.keep.attempt, a.keep.at, a.keep.used = attempt.ID, attempt.At, attempt.Clock.Used
	a.keep.last = *attempt.Response()
}

// record hands over what the last message changed: the response that was open, else the clock.
func (a *App) record() {
	attempt := a.running()
	if attempt == nil || a.keep.journal == nil {
		return
	}
	if a.keep.attempt != attempt.ID {
		a.remember(attempt)
		return
	}
	switch {
	case !same(a.keep.last, attempt.Responses[a.keep.at]):
		a.keep.journal.Answer(attempt, a.keep.at)
	case a.keep.at != attempt.At || a.keep.used != attempt.Clock.Used && a.keep.used.Truncate(time.Second) != attempt.Clock.Used.Truncate(time.Second):
		a.keep.journal.Clock(attempt)
	default:
		return
	}
	a.remember(attempt)
}

// same reports whether two responses say the same; the time that ran meanwhile goes with the clock.
func same(a, b scoring.Response) bool {
	return a.Flagged == b.Flagged && a.Unsure == b.Unsure && a.Done == b.Done && a.Changes == b.Changes &&
		slices.Equal(a.Choice, b.Choice) && slices.Equal(a.Struck, b.Struck)
}

// over hands the end of an attempt over and waits until it is in the file.
func (a *App) over(attempt *scoring.Attempt) tea.Cmd {
	if a.keep.journal == nil {
		return nil
	}
	a.keep.journal.End(attempt)
	return a.flush()
}

// left hands over that an exam was left, and waits until that is in the file.
func (a *App) left(attempt *scoring.Attempt) tea.Cmd {
	if a.keep.journal == nil {
		return nil
	}
	a.keep.journal.Clock(attempt)
	return a.flush()
}

// leaveDrill puts a drill aside during which a strict exam has ended: home offers it again.
func (a *App) leaveDrill() {
	if a.drill == nil {
		return
	}
	a.drill.Clock.Stop(a.cfg.Now(), scoring.Left)
	if a.keep.journal != nil {
		a.keep.journal.Clock(a.drill)
	}
	a.drill = nil
}

// flush waits for the file away from the update loop; the screen is up already. What is wrong the journal says itself.
func (a *App) flush() tea.Cmd {
	journal := a.keep.journal
	return a.startFirm("Keeping it", func() func() tea.Cmd {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		_ = journal.Flush(ctx) //nolint:errcheck // Status carries it to the screen
		return func() tea.Cmd { return a.lookBack() }
	})
}

// fetchOpen goes on with the attempt of this id; without one with the exam that was left, else with the newest open
// attempt of the history.
func (a *App) fetchOpen(id string) tea.Cmd {
	switch {
	case a.exam != nil && (id == "" || id == a.exam.ID):
		a.resume(a.exam, a.cfg.Now().Wall)
		return nil
	case a.exam != nil:
		a.Say("An exam is open: resume it and end it first")
		return nil
	case id == "" && len(a.keep.open) == 0:
		return nil
	case id == "":
		id = a.keep.open[0].ID
	}
	journal := a.keep.journal
	return a.start("Opening the attempt", func() func() tea.Cmd {
		ctx, cancel := context.WithTimeout(context.Background(), flushWait)
		defer cancel()
		attempt, seen, err := journal.Resume(ctx, id)
		return func() tea.Cmd {
			if err != nil {
				a.Say(screen.Sentence(err))
			} else {
				a.resume(attempt, seen)
			}
			return nil
		}
	})
}

// resume goes on with an attempt where it was left.
func (a *App) resume(attempt *scoring.Attempt, seen time.Time) {
	attempt.Clock.Resume(a.cfg.Now(), seen)
	a.remember(attempt)
	a.keep.open = slices.DeleteFunc(a.keep.open, func(e history.Entry) bool { return e.ID == attempt.ID })
	a.hand(attempt)
}

// kept takes a change of the journal's state. An exam that another window has resumed is closed here.
func (a *App) kept(status history.Status) {
	if status.Notice != "" && status.Notice != a.keep.status.Notice { // once is enough
		a.Say(status.Notice)
	}
	a.keep.status = status
	lost := status.Kind == history.Taken || status.Kind == history.Deleted
	if attempt := a.running(); lost && attempt != nil && attempt.ID == status.Attempt {
		if a.Asked, a.help = nil, nil; attempt == a.drill {
			a.drill = nil
		} else {
			a.exam = nil
		}
		a.Want(screen.WantHome)
		a.Say(status.Trouble)
		a.keep.status = history.Status{Keeping: true, Notice: status.Notice}
		if a.keep.journal != nil {
			a.keep.journal.Forget(attempt.ID)
		}
	}
}
