package ui

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
)

// everyKey is every key that a terminal sends for a letter, and the others that a person reaches for.
func everyKey() []tea.KeyPressMsg {
	var all []tea.KeyPressMsg
	for r := '!'; r <= '~'; r++ {
		all = append(all, letterKey(r))
	}
	for name, k := range named {
		if name != "ctrl+c" {
			all = append(all, k)
		}
	}
	return append(all, letterKey('宽'), letterKey('é'))
}

// often are the keys that lead somewhere, so that a monkey gets about.
var often = strings.Fields("a b c d 1 2 n p j k m u x o t e y l r w d v f R ! / ? <enter> <enter> <enter> <esc> <space> <pgdn> <pgup> <down> <up> <left> <right> <backspace>")

// Any keys at all, in windows of any size, with any time between them: no panic, the attempts stay consistent, the view
// fits the window, and what the clock has ended stays as it was.
func TestAMonkeyBreaksNothing(t *testing.T) {
	rare := everyKey()
	for seed := range seeds(8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 2))
			s := monkeyStage(t, seed)
			var trace []string
			for range 400 {
				trace = append(trace, s.monkey(random, rare))
				s.sound(trace)
				if s.Failed() {
					return
				}
			}
		})
	}
}

func monkeyStage(t testing.TB, seed uint64) *stage {
	switch seed % 4 {
	case 0:
		return sit(t)
	case 1:
		return oneOfEach(t)
	case 2:
		return strictExam(t)
	}
	return started(t)
}

// monkey does one thing and says what.
func (s *stage) monkey(random *rand.Rand, rare []tea.KeyPressMsg) string {
	switch n := random.IntN(100); {
	case n < 2:
		width, height := 1+random.IntN(130), 1+random.IntN(40)
		s.size(width, height)
		return fmt.Sprintf("%dx%d", width, height)
	case n < 8:
		d := time.Duration(random.IntN(90)) * time.Second
		s.pass(d)
		return d.String()
	case n < 9:
		s.later(time.Duration(random.IntN(40)) * time.Minute)
		return "later"
	case n < 10:
		s.read()
		return "read"
	case n < 12:
		s.hold = !s.hold
		if !s.hold {
			s.release()
		}
		return "hold or release"
	case n < 30:
		k := rare[random.IntN(len(rare))]
		s.send(k)
		return k.String()
	}
	k := often[random.IntN(len(often))]
	s.press(k)
	return k
}

// sound complains about what must never be.
func (s *stage) sound(trace []string) {
	s.Helper()
	last := func() string { return strings.Join(trace[max(0, len(trace)-40):], " ") }
	for name, a := range map[string]*scoring.Attempt{"exam": s.app.session.exam, "drill": s.app.session.drill, "ended": s.ended} {
		if a == nil {
			continue
		}
		if wrong := a.Consistent(); wrong != "" {
			s.Errorf("%s: %s, after %s", name, wrong, last())
		}
		if a.Open() == (name == "ended") {
			s.Errorf("%s is %s, after %s", name, a.State, last())
		}
	}
	if wrong := misfit(s.app.window().draw(), s.app.width, s.app.height); wrong != "" {
		s.Errorf("%dx%d: %s, after %s\n%s", s.app.width, s.app.height, wrong, last(), s.app.window().draw())
	}
	if s.app.help != nil && s.app.Asked != nil {
		s.Errorf("help and prompt at once, after %s", last())
	}
	if (s.app.at == Exam || s.app.at == Overview) && s.app.session.exam == nil || (s.app.at == Drill || s.app.at == Feedback) && s.app.session.drill == nil {
		s.Errorf("screen %v without an attempt, after %s", s.app.at, last())
	}
}
