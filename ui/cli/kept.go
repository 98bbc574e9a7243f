package cli

import (
	"context"
	"fmt"
	"os"
	"time"

	"cutscore/scoring/journal"
)

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
