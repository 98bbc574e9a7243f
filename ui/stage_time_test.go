package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// release runs what was held.
func (s *stage) release() *stage {
	held := s.held
	s.hold, s.held = false, nil
	for _, cmd := range held {
		s.run(cmd)
	}
	return s
}

// pass lets time go by, with a tick a second as long as the program asks for one; over a long time every 5 seconds.
func (s *stage) pass(d time.Duration) *stage {
	step := time.Second
	if d > time.Minute {
		step = 5 * time.Second
	}
	for ; d > 0; d -= step {
		s.later(min(d, step))
		ticks := s.ticks
		s.ticks = 0
		for range ticks {
			s.send(tickMsg{})
		}
	}
	s.app.View()
	return s
}

// later moves the clock and nothing else.
func (s *stage) later(d time.Duration) *stage {
	s.now.Mono += d
	s.now.Wall = s.now.Wall.Add(d)
	return s
}

// read renders the pages that the screen shows.
func (s *stage) read() *stage {
	for len(s.pages) > 0 {
		cmd := s.pages[0]
		s.pages = s.pages[1:]
		if msg := cmd(); msg != nil {
			if batch, some := msg.(tea.BatchMsg); some {
				s.pages = append(s.pages, batch...)
				continue
			}
			s.send(msg)
		}
	}
	return s
}
