package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Summary is the end of a drill.
type Summary struct {
	*Host
	widget.Scroll
	attempt *scoring.Attempt
}

// NewSummary sums up a drill that has ended.
func NewSummary(s *Host, attempt *scoring.Attempt) *Summary {
	return &Summary{Host: s, attempt: attempt}
}

// missed lists the items that were answered wrongly when they were asked first. Those that the drill never came to were not missed.
func (s *Summary) missed() []content.Drawn {
	var out []content.Drawn
	for _, i := range s.attempt.Counted() {
		if !s.attempt.Responses[i].Right {
			out = append(out, s.attempt.Form.Items[i])
		}
	}
	return out
}

// Update drills what was missed, drills on, or walks through the items.
func (s *Summary) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyAgain) && len(s.missed()) > 0:
		s.Send(Intent{Want: WantNewDrill, Drill: DrillSetup{Items: s.missed(), Clock: s.attempt.ItemLimit}})
	case key.Matches(k, keyMore):
		s.Send(Intent{Want: WantNewDrill, Drill: DrillSetup{Deck: s.attempt.Form.Deck, Topics: s.topics(), Count: DrillLength, Clock: s.attempt.ItemLimit}})
	case key.Matches(k, keyWalkDrill) && !s.attempt.Empty():
		s.Send(Intent{Want: WantReview, Attempt: s.attempt})
	case key.Matches(k, widget.KeyBack), key.Matches(k, widget.KeyPick):
		s.Want(WantBack)
	default:
		s.Scroll.Press(k, true)
	}
	return nil
}

// topics are those of the drill, to drill on in: one, or all.
func (s *Summary) topics() []string {
	seen := map[string]bool{}
	for i := range s.attempt.Form.Items {
		seen[s.attempt.Form.Items[i].Topic] = true
	}
	if len(seen) == 1 {
		return []string{s.attempt.Form.Items[0].Topic}
	}
	return nil
}

// SetSize lays out the count and what was missed.
func (s *Summary) SetSize(width, height int) {
	s.Scroll.SetSize(width, height)
	if s.attempt.Empty() {
		s.SetLines([]string{"Nothing was answered.", s.Styles.Muted.Render("This drill is not in the history.")})
		return
	}
	missed := s.missed()
	lines := []string{s.Styles.Strong.Render(scoring.DrillWords(s.attempt)) +
		s.Styles.Muted.Render(" · "+scoring.Minutes(s.attempt.Clock.Used)), ""}
	if len(missed) == 0 {
		s.SetLines(append(lines, s.Styles.Right.Render("✓ Nothing missed.")))
		return
	}
	lines = append(lines, s.Styles.Wrong.Render("✗ Missed"))
	for i := range missed {
		lines = append(lines, "  - "+ansi.Truncate(question.Headline(missed[i].Stem), max(1, s.Width-4), "…"))
	}
	s.SetLines(lines)
}

// Keys lists the bindings.
func (s *Summary) Keys() []key.Binding {
	var keys []key.Binding
	if len(s.missed()) > 0 {
		keys = append(keys, keyAgain)
	}
	if !s.attempt.Empty() {
		keys = append(keys, keyWalkDrill)
	}
	back := widget.Bind([]string{"esc", "enter"}, "esc", "back")
	return append(keys, keyMore, back, widget.KeyPageMove)
}

// Head names the screen.
func (s *Summary) Head() (title, place string) { return "Drill summary", "" }

// Status says that there is more to see.
func (s *Summary) Status() string { return s.Mark() }
