//go:build !windows

package cli

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// quitOnHangup ends the program as a quit does when its terminal goes away: Bubble Tea itself looks after SIGTERM and
// SIGINT only.
func quitOnHangup(program *tea.Program) (stop func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP)
	go func() {
		if _, open := <-signals; open {
			program.Quit()
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}
