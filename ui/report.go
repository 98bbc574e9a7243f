package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
)

// report is the score report of an exam: the same Markdown that the report command writes.
type report struct {
	*shell
	scroll
	report scoring.Report
}

func newReport(s *shell, attempt *scoring.Attempt) *report {
	return &report{shell: s, report: scoring.NewReport(attempt)}
}

// Update takes the next step, walks through the items, or goes back.
func (r *report) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := keyName(press.String()); {
	case key.Matches(k, keyWalk):
		r.want(WantReview)
	case key.Matches(k, keyAdvice):
		r.advise()
	case key.Matches(k, keyBack):
		r.want(WantBack)
	default:
		r.press(k, true)
	}
	return nil
}

func (r *report) advise() {
	if r.report.Next.Do == scoring.DoDrill {
		r.send(intent{want: WantDrill, drill: DrillSetup{Deck: r.report.Deck, Topics: []string{r.report.Next.Topic}, Count: drillCounts[1]}})
		return
	}
	r.send(intent{want: WantSetup, setup: examSetup{profile: profileFull}})
}

func (r *report) page() pageJob {
	return pageJob{
		key: "report/" + r.report.Attempt, width: r.width,
		parts: []part{{markdown: r.report.Markdown() + "\n\n**Next:** press **d** to " + r.report.Advice() + "."}},
	}
}

// SetSize sets the window on the page.
func (r *report) SetSize(width, height int) { r.size(width, height) }

// View draws the page.
func (r *report) View() string {
	r.set(r.pages.show(r.page())[0])
	return strings.Join(r.visible(), "\n")
}

// Keys lists the bindings.
func (r *report) Keys() []key.Binding {
	advice := bind(keyAdvice.Keys(), "d", r.report.Advice())
	return []key.Binding{keyWalk, advice, keyBack, keyPageMove}
}

// Title names the screen.
func (r *report) Title() string { return "Score report · " + r.report.Title }

// Place names the form.
func (r *report) Place() string { return r.report.Code }

// Status says that there is more to read.
func (r *report) Status() string { return r.mark() }

// Pages lists this page.
func (r *report) Pages() []pageJob { return []pageJob{r.page()} }
