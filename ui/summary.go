package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
)

// summary is the end of a drill.
type summary struct {
	*shell
	scroll
	attempt *scoring.Attempt
}

func newSummary(s *shell, attempt *scoring.Attempt) *summary {
	return &summary{shell: s, attempt: attempt}
}

// missed lists the items that were answered wrongly. Those that the drill never came to were not missed.
func (s *summary) missed() []content.Drawn {
	var out []content.Drawn
	for i := range s.attempt.Responses {
		if !s.attempt.Responses[i].Right && s.attempt.CameTo(i) {
			out = append(out, s.attempt.Form.Items[i])
		}
	}
	return out
}

// asked counts the items that the drill came to.
func (s *summary) asked() int {
	n := len(s.missed())
	for i := range s.attempt.Responses {
		if s.attempt.Responses[i].Right {
			n++
		}
	}
	return n
}

// Update drills what was missed, drills on, or walks through the items.
func (s *summary) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := keyName(press.String()); {
	case key.Matches(k, keyAgain) && len(s.missed()) > 0:
		s.send(intent{want: WantDrill, drill: DrillSetup{Items: s.missed(), Clock: s.attempt.ItemLimit}})
	case key.Matches(k, keyMore):
		s.send(intent{want: WantDrill, drill: DrillSetup{Deck: s.attempt.Form.Deck, Topics: s.topics(), Count: drillCounts[1], Clock: s.attempt.ItemLimit}})
	case key.Matches(k, bind([]string{"v"}, "", "")) && s.asked() > 0:
		s.want(WantReview)
	case key.Matches(k, keyBack), key.Matches(k, keyPick):
		s.want(WantBack)
	default:
		s.press(k, true)
	}
	return nil
}

// topics are those of the drill, to drill on in: one, or all.
func (s *summary) topics() []string {
	seen := map[string]bool{}
	for i := range s.attempt.Form.Items {
		seen[s.attempt.Form.Items[i].Topic] = true
	}
	if len(seen) == 1 {
		return []string{s.attempt.Form.Items[0].Topic}
	}
	return nil
}

// SetSize sets the window.
func (s *summary) SetSize(width, height int) { s.size(width, height) }

// View draws the count and what was missed.
func (s *summary) View() string {
	asked, missed := s.asked(), s.missed()
	lines := []string{s.styles.strong.Render(fmt.Sprintf("%d of %d right", asked-len(missed), asked)) +
		s.styles.muted.Render(" · "+scoring.Minutes(s.attempt.Clock.Used)), ""}
	switch {
	case asked == 0:
		lines = append(lines, "Nothing was answered.")
	case len(missed) == 0:
		lines = append(lines, s.styles.right.Render("✓ Nothing missed."))
	default:
		lines = append(lines, s.styles.wrong.Render("✗ Missed"))
		for i := range missed {
			lines = append(lines, "  - "+ansi.Truncate(headline(missed[i].Stem), max(1, s.width-4), "…"))
		}
	}
	s.set(lines)
	return strings.Join(s.visible(), "\n")
}

// Keys lists the bindings.
func (s *summary) Keys() []key.Binding {
	var keys []key.Binding
	if len(s.missed()) > 0 {
		keys = append(keys, keyAgain)
	}
	if s.asked() > 0 {
		keys = append(keys, bind([]string{"v"}, "v", "review the items"))
	}
	back := keyBack
	if len(s.missed()) == 0 {
		back = bind([]string{"esc", "enter"}, "esc", "back")
	}
	return append(keys, keyMore, back, keyPageMove)
}

// Title names the screen.
func (s *summary) Title() string { return "Drill summary" }

// Place is empty.
func (s *summary) Place() string { return "" }

// Status says that there is more to see.
func (s *summary) Status() string { return s.mark() }

// Pages lists none.
func (s *summary) Pages() []pageJob { return nil }
