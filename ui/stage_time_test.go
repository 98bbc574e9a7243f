package ui

import (
	"fmt"
	"time"
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
		s.ticks = nil
		for _, generation := range ticks {
			_, cmd := s.app.Update(tickMsg{generation})
			s.run(cmd)
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

// rendered are pages that some stage has rendered already, by all that they are made of.
var rendered = map[string][][]string{}

// read renders the pages that the screen shows.
func (s *stage) read() *stage {
	p := s.app.pages
	for _, job := range s.app.screen.Pages() {
		key := pageKey{job.key, job.width, p.dark}
		made := fmt.Sprintf("%d %v %+v", job.width, p.dark, job.parts)
		if rendered[made] == nil {
			delete(p.underway, key)
			p.render(p.wanted([]pageJob{job}))
			rendered[made] = p.ready[key]
		} else if p.ready[key] == nil {
			p.keep(pageMsg{key, rendered[made]})
		}
	}
	s.app.layout()
	s.app.View()
	return s
}
