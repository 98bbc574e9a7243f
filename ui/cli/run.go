package cli

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/ui"
	"cutscore/ui/screen"
	"cutscore/ui/tty"
)

func isTerminal(f *os.File) bool { return term.IsTerminal(f.Fd()) }

// start is what the program opens on.
type start struct {
	load    ui.Loader          // called once
	glance  *content.Glance    // what is known of that deck already
	attempt *scoring.Attempt   // straight in this, if it is set
	drill   *screen.DrillSetup // straight in such a drill, if it is set
	resume  *history.Entry     // go on with this attempt, if it is set
	notice  string             // said at the start
}

// run opens the program full screen.
func (env *environment) run(start start) error {
	screen, ok := env.screen.(*os.File)
	if !ok || env.inLines(false) {
		return errors.New("there is no terminal here to draw on; `cutscore exam` and `cutscore drill` ask in lines of text, and `cutscore plan` says what is due today")
	}
	// The history is opened when home is whole, or when there is something to keep: not before.
	begun := make(chan struct{})
	begin := sync.OnceFunc(func() { close(begun) })
	if start.attempt != nil || start.drill != nil || start.resume != nil {
		begin()
	}
	keep := journal.New(func() (*history.Store, error) { <-begun; return history.Open(history.Path()) })
	app := ui.New(ui.Config{
		Load:      start.load,
		Glance:    start.glance,
		Decks:     env.decks,
		Open:      env.study,
		Used:      glancedAt,
		Begun:     begin,
		Series:    newSeries(),
		Number:    1,
		Attempt:   start.attempt,
		Drill:     start.drill,
		Resume:    start.resume,
		Notice:    firstWords(env, start.notice),
		Now:       clock(),
		NewID:     newID,
		NewSeries: newSeries,
		Journal:   keep,
		Dir:       history.Dir(),
		Author:    env.author(),
		Look:      lookOf(env.settings),
	})
	program := tea.NewProgram(app, tea.WithInput(guarded(env.in)), tea.WithOutput(keptFirst{screen, keep}), coloursOf(env.settings))
	keep.OnChange(func(s journal.Status) { program.Send(ui.StatusMsg(s)) })
	stop := quitOnHangup(program)
	_, _ = io.WriteString(screen, keepTitle)
	_, err := program.Run()
	_, _ = io.WriteString(screen, giveTitleBack)
	stop()
	begin()
	if errors.Is(err, tea.ErrInterrupted) {
		err = nil // asked to end from outside: nothing went wrong
	}
	if err != nil {
		err = fmt.Errorf("running on this terminal: %w", err)
	}
	return errors.Join(err, closeJournal(keep))
}

// The window's title is the shell's: terminals keep it (XTWINOPS 22) and give it back (23).
const (
	keepTitle     = "\x1b[22;2t"
	giveTitleBack = "\x1b[23;2t"
)

// guarded is the terminal's input within bounds. The console of Windows gives events, not bytes, and only to its own file.
func guarded(in io.Reader) io.Reader {
	if file, ok := in.(*os.File); ok && runtime.GOOS != "windows" {
		return tty.NewReader(file)
	}
	return in
}

// columns is how wide the lines of the line mode may be: those of the terminal, at most as many as are read well; 0 where there is none.
func (env *environment) columns() int {
	return min(env.terminalWidth(), env.settings.ReadingWidth)
}

// terminalWidth is how many columns the terminal has; 0 where there is none.
func (env *environment) terminalWidth() int {
	screen, ok := env.screen.(*os.File)
	if !ok || !isTerminal(screen) {
		return 0
	}
	width, _, err := term.GetSize(screen.Fd())
	if err != nil || width <= 0 {
		return 0
	}
	return width
}

// closeWait is how long quitting waits for the history to be written.
const closeWait = 5 * time.Second

// closeJournal writes what still waits. What cannot be written is said, once the screen is gone.
func closeJournal(keep *journal.Journal) error {
	ctx, cancel := context.WithTimeout(context.Background(), closeWait)
	defer cancel()
	return keep.Close(ctx)
}

// clockVariable names a variable of the environment that says when the program starts, for stories that take a week. The
// linker sets it in tests; in a release it is empty and no clock but the computer's is heard.
var clockVariable string

// clock gives the readings of a clock that starts now.
func clock() func() scoring.Reading {
	start, shift := time.Now(), time.Duration(0)
	if clockVariable != "" {
		if told, err := time.Parse(time.RFC3339, os.Getenv(clockVariable)); err == nil {
			shift = told.Sub(start)
		}
	}
	return func() scoring.Reading {
		now := time.Now()
		return scoring.Reading{Mono: now.Sub(start), Wall: now.Add(shift)}
	}
}

// newID makes an attempt's id: it never meets another, on whatever laptop that was made.
func newID() string {
	var b [10]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return hex.EncodeToString(b[:])
}

func newSeries() string {
	var b [content.SeriesLength]byte
	_, _ = rand.Read(b[:])
	return content.NewSeries(b)
}

// keptFirst is the terminal, which is shown nothing before it is kept: what the screen counts is in the file already, and
// a program that is killed right then has lost nothing. Reading keys does not wait for it.
type keptFirst struct {
	file    *os.File
	journal *journal.Journal
}

// keptWait is how long a frame waits at most, such as for a disk that has to wake up or a computer that is busy: a frame
// that did not wait long enough showed a choice that a kill right after it lost. Usually it is a few milliseconds.
const keptWait = 10 * time.Second

func (k keptFirst) Write(p []byte) (int, error) {
	ctx, cancel := context.WithTimeout(context.Background(), keptWait)
	defer cancel()
	k.journal.WaitIdle(ctx)
	n, err := k.file.Write(p)
	if err != nil {
		return n, fmt.Errorf("writing to the terminal: %w", err)
	}
	return n, nil
}

// Read, Close and Fd make it a terminal for Bubble Tea.
func (k keptFirst) Read(p []byte) (int, error) { return k.file.Read(p) }

// Close leaves the terminal alone.
func (k keptFirst) Close() error { return nil }

// Fd is the terminal's descriptor.
func (k keptFirst) Fd() uintptr { return k.file.Fd() }
