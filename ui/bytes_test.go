//go:build !windows

package ui

import (
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
)

// What the program writes to a terminal of 100x30, in bytes: over a slow line each of them is seen coming. A window of a second
// has a tick in it, too.
func TestFewBytesAreWritten(t *testing.T) {
	const tick = 40
	press := func(keys string) []tea.Msg {
		var out []tea.Msg
		for _, k := range parseKeys(keys) {
			out = append(out, k)
		}
		return out
	}
	synctest.Test(t, func(t *testing.T) {
		p, _, _, out := program(t, 20*time.Minute)
		ended := make(chan error)
		go func() {
			_, err := p.Run()
			ended <- err
		}()
		time.Sleep(time.Second)
		p.Send(tea.WindowSizeMsg{Width: 100, Height: 30})
		time.Sleep(1500 * time.Millisecond)
		for _, c := range []struct {
			what string
			keys []tea.Msg
			most int
		}{
			{"a tick", nil, 0},
			{"a choice", press("a"), 120},
			{"the cursor", press("j"), 120},
			{"a flag", press("m"), 120},
			{"the next question of an exam", press("n"), 900},
			{"back to the one before", press("p"), 900},
			{"the end, the report and the review", press("oey<enter><enter>"), 20_000},
			{"a line of the review", press("j"), 200},
		} {
			before := len(out.String())
			for _, k := range c.keys {
				p.Send(k)
			}
			time.Sleep(time.Second)
			wrote := len(out.String()) - before
			t.Logf("%s: %d bytes", c.what, wrote)
			if wrote > c.most+tick {
				t.Errorf("%s: %d bytes, more than %d and a tick", c.what, wrote, c.most)
			}
			if wrote == 0 && c.what != "a line of the review" {
				t.Errorf("%s: nothing was written", c.what)
			}
		}
		p.Quit()
		<-ended
		time.Sleep(2 * time.Second)
	})
}
