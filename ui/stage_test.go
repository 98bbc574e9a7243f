package ui

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// stage plays the program's model without a terminal: messages go in one after the other, commands run until none is
// left, and the time is what the test says.
type stage struct {
	testing.TB
	app   *App
	now   scoring.Reading
	ids   int       // attempts and series made so far
	hold  bool      // slow commands wait for release
	held  []tea.Cmd // those that wait
	pages []tea.Cmd // pages that have not been rendered yet
	ticks int       // ticks that are under way
	quit  bool

	suspended bool
	ended     *scoring.Attempt // the attempt that ended last
}

func TestMain(m *testing.M) {
	time.Local = time.UTC // screens tell local times
	m.Run()
}

// morning is when every stage begins.
var morning = time.Date(2026, time.November, 14, 9, 0, 0, 0, time.UTC)

// newStage starts the program in a window of 80x24 and lets it read its deck; with changes what it is started with.
func newStage(t testing.TB, with ...func(*Config)) *stage {
	t.Helper()
	s := &stage{TB: t, now: scoring.Reading{Wall: morning}}
	cfg := Config{
		Look: Look{Theme: widget.Theme{Dark: true}},
		Load: loads(testStudy(), nil),
		Decks: func() []screen.DeckChoice {
			return []screen.DeckChoice{{Name: "networking", About: "Networking fundamentals, 84 cards"}}
		},
		Open:   openNetworking,
		Series: "TESTED", Number: 1,
		Now:       func() scoring.Reading { return s.now },
		NewID:     func() string { s.ids++; return fmt.Sprintf("attempt-%d", s.ids) },
		NewSeries: func() string { s.ids++; return fmt.Sprintf("DRILL%d", s.ids) },
	}
	if bound, is := t.(anew); is {
		cfg.Look.Keys = bound.keys
	}
	for _, change := range with {
		change(&cfg)
	}
	s.app = New(cfg)
	s.app.Books.Renderer = oneRenderer
	return s.size(80, 24)
}

// memo remembers what it has drawn, so that the same page is not rendered anew for every test.
type memo struct {
	widget.Glamour
	drawn map[string][]string
}

func (m *memo) Lines(markdown string, l widget.Look) []string {
	key := fmt.Sprint(l, markdown)
	lines, known := m.drawn[key]
	if !known {
		lines = m.Glamour.Lines(markdown, l)
		m.drawn[key] = lines
	}
	return lines
}

var oneRenderer = &memo{drawn: map[string][]string{}}

// started is newStage with the deck read.
func started(t testing.TB, with ...func(*Config)) *stage {
	t.Helper()
	s := newStage(t, with...)
	s.run(s.app.Init())
	return s
}

// send gives the model a message. As in a real program it is drawn after each one.
func (s *stage) send(msg tea.Msg) *stage {
	running := []*scoring.Attempt{s.app.session.exam, s.app.session.drill}
	_, cmd := s.app.Update(msg)
	for _, attempt := range running {
		if attempt != nil && !attempt.Open() {
			s.ended = attempt
		}
	}
	s.app.screen.View()
	s.run(cmd)
	return s
}

// visit sends an intent, as a screen does.
func (s *stage) visit(in screen.Intent) *stage {
	s.app.Send(in)
	return s.send(nil)
}

func (s *stage) size(width, height int) *stage {
	return s.send(tea.WindowSizeMsg{Width: width, Height: height})
}

// run runs a command and what follows from it. Ticks only come by pass, pages by read; the cursor of an input does not blink.
func (s *stage) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	name := runtime.FuncForPC(reflect.ValueOf(cmd).Pointer()).Name()
	has := func(part string) bool { return strings.Contains(name, part) }
	switch {
	case has("bubbletea/v2.Tick"), has("nextTick"):
		s.ticks++
		return
	case has("/cursor."):
		return
	case has("(*Pages).Wanted"):
		s.pages = append(s.pages, cmd)
		return
	case s.hold && (has("(*App).start.") || has("Init")):
		s.held = append(s.held, cmd)
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.QuitMsg:
		s.quit = true
	case tea.SuspendMsg:
		s.suspended = true
	case tea.BatchMsg:
		for _, cmd := range msg {
			s.run(cmd)
		}
	default:
		s.send(msg)
	}
}

// show puts a screen up that shows what it is given.
func (s *stage) show(p Place, in screen.Intent) *stage {
	s.app.arrive(move{from: s.app.at, to: p}, in)
	return s.send(nil)
}

// where is what the right of the header says.
func (s *stage) where() string {
	_, place := s.app.screen.Head()
	return place
}

// reads reports whether the screen shows Markdown.
func (s *stage) reads() bool {
	_, reads := s.app.screen.(screen.Reader)
	return reads
}
