package cli

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui"
)

func isTerminal(f *os.File) bool { return term.IsTerminal(f.Fd()) }

// run opens the program full screen on a deck, straight in an attempt where there is one.
func (env *environment) run(deck string, attempt *scoring.Attempt) error {
	if !terminal(env.in) || !terminal(env.out) {
		return errors.New("there is no terminal here to draw on: start it in a terminal window, or see `cutscore --help` for what works without")
	}
	app := ui.New(ui.Config{
		Load:      func() (ui.Study, error) { return env.study(deck) },
		Series:    newSeries(),
		Number:    1,
		Attempt:   attempt,
		Now:       clock(),
		NewID:     newID,
		NewSeries: newSeries,
	})
	if _, err := tea.NewProgram(app).Run(); err != nil {
		return fmt.Errorf("running on this terminal: %w", err)
	}
	return nil
}

// study reads a deck and what can be drawn from it.
func (env *environment) study(name string) (ui.Study, error) {
	deck, err := env.library.Load(name)
	if err != nil {
		return ui.Study{}, err
	}
	return ui.Study{Deck: deck, Exams: examBank(deck), Drills: drillBank(deck)}, nil
}

// clock gives the readings of a clock that starts now.
func clock() func() scoring.Reading {
	start := time.Now()
	return func() scoring.Reading {
		now := time.Now()
		return scoring.Reading{Mono: now.Sub(start), Wall: now}
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
