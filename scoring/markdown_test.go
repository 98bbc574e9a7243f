package scoring

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"
)

// written is an exam of which there is everything to tell.
func written(t *testing.T, h *hands, strict bool) *Attempt {
	t.Helper()
	a := newExam(t, 40*minute, h, sitting{"Auth types", "rrrrrrrrr"}, sitting{"Caching", "rwww-"}, sitting{"Limits", "rr-wwr"})
	a.Clock.Strict = strict
	for i, marks := range map[int]string{0: "f", 9: "fu", 10: "u", 11: "fu", 17: "u"} {
		a.Responses[i].Flagged = strings.Contains(marks, "f")
		a.Responses[i].Unsure = strings.Contains(marks, "u")
	}
	for i := range a.Responses {
		a.Go(i)
		for range 5 + 3*(i%6) {
			a.Advance(h.tick(4*sec), true)
		}
	}
	return a
}

func TestReportReadsWell(t *testing.T) {
	for name, sit := range map[string]func(h *hands) *Attempt{
		"passed": func(h *hands) *Attempt {
			a := newExam(t, 130*minute, h, outcomes(60, 5, 0))
			h.work(&a.Clock, 65*minute)
			a.End(Submitted, h.Reading)
			return a
		},
		"failed_after_pauses": func(h *hands) *Attempt {
			a := written(t, h, false)
			a.Advance(h.pass(sec, 20*minute), true)
			a.Clock.Stop(h.tick(sec), Left)
			a.Clock.Resume(h.tick(26*hour), h.Wall)
			a.Advance(h.pass(sec, sec-2*hour), true)
			a.End(Submitted, h.tick(sec))
			return a
		},
		"expired_by_a_strict_clock": func(h *hands) *Attempt {
			a := written(t, h, true)
			a.Clock.Stop(h.tick(sec), Left)
			a.Clock.Resume(h.tick(5*minute), h.Wall)
			a.Advance(h.tick(hour), true)
			a.End(Expired, h.Reading)
			return a
		},
		"untimed": func(h *hands) *Attempt {
			a := newExam(t, 0, h, sitting{"Auth types", "r"})
			a.Advance(h.tick(9*sec), true)
			a.End(Submitted, h.Reading)
			return a
		},
		"many_pauses": func(h *hands) *Attempt {
			a := newExam(t, hour, h, sitting{"Auth types", "rrw-"})
			for i := range 12 {
				a.Advance(h.tick(time.Duration(20+i*7%12)*sec), true)
				a.Advance(h.tick(sec), true)
			}
			a.End(Submitted, h.Reading)
			return a
		},
		"drill": func(h *hands) *Attempt {
			a := newExam(t, 0, h, sitting{"Auth types", "rwr--"})
			a.Mode, a.Responses[3].Time = Drill, minute
			h.work(&a.Clock, 3*minute)
			for i := range a.Responses {
				a.Responses[i].Finish(&a.Form.Items[i])
			}
			a.End(Submitted, h.Reading)
			return a
		},
		"abandoned": func(h *hands) *Attempt {
			a := written(t, h, false)
			a.End(Abandoned, h.Reading)
			return a
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewReport(sit(newHands()))
			golden.RequireEqual(t, r.Markdown()+"\n")
		})
	}
}
