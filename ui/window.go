package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/ui/widget"
)

// frame is what the window is drawn in.
func (a *App) frame() widget.Frame {
	return widget.Frame{Width: a.width, Height: a.height, Styles: *a.Styles}
}

func (a *App) inner() int { return a.frame().Inner() }

// bodyHeight is what header, status and footer leave.
func (a *App) bodyHeight() int {
	h := a.height - 2 - len(a.status())
	if a.frame().Roomy() {
		h -= 2
	}
	if a.Asked != nil {
		h -= len(a.Asked.View(a.Styles, a.inner()))
	}
	return max(1, h)
}

// layout gives screen and help their size. It runs after each message, since a prompt or a long sentence takes room from the
// body; and once more where what the screen then has to say does.
func (a *App) layout() {
	height := 0
	for range 2 {
		if height == a.bodyHeight() {
			return
		}
		height = a.bodyHeight()
		a.screen.SetSize(a.inner(), height)
		if a.help != nil {
			a.help.SetSize(a.inner(), height)
		}
	}
}

// View draws the window.
func (a *App) View() tea.View {
	v := tea.NewView(a.draw())
	v.AltScreen = true
	v.WindowTitle = "Cutscore"
	return v
}

func (a *App) draw() string {
	if a.width == 0 || a.height == 0 {
		return ""
	}
	if a.frame().Small() {
		return ansi.Truncate("too small", a.width, "")
	}
	lines := []string{a.header()}
	if a.frame().Roomy() {
		lines = append(lines, "")
	}
	lines = append(lines, a.body()...)
	if a.Asked != nil {
		lines = append(lines, a.Asked.View(a.Styles, a.inner())...)
	}
	if a.frame().Roomy() {
		lines = append(lines, "")
	}
	lines = append(append(lines, a.status()...), a.footer())
	if len(lines) > a.height { // a long prompt in a low window: its end holds the answers
		lines = append(lines[:1], lines[len(lines)-a.height+1:]...)
	}
	return a.frame().Window(lines)
}

// body draws the screen, or the help over it, at its full height, so that what stands below never moves.
func (a *App) body() []string {
	text := a.screen.View()
	if a.help != nil {
		text = a.help.View()
	}
	lines := strings.Split(text, "\n")
	height := a.bodyHeight()
	for len(lines) < height {
		lines = append(lines, "")
	}
	return lines[:height]
}

// header says where one is; the clock and the place in the exam stand at the right and never give way.
func (a *App) header() string {
	title, place := a.screen.Head()
	if a.help != nil {
		title, place = "Keys", ""
	}
	if clock := a.session.clockWords(a.at); clock != "" {
		place = strings.TrimPrefix(place+" · "+clock, " · ")
	}
	return a.frame().Header(title, place)
}

// status is the line above the footer: what there is to say now, else what the screen says of its state. A sentence that
// needs it gets a second and a third line.
func (a *App) status() []string {
	text, style := a.screen.Status(), a.Styles.Muted
	switch {
	case a.jobs.waiting():
		text = a.jobs.what + " …"
	case a.Notice != "":
		hint := ""
		if at := strings.IndexAny(text, "↑↓"); at >= 0 && a.help == nil { // that there is more to see stays in sight, if it fits
			hint = " · " + text[at:]
		}
		text, style = a.Notice, a.Styles.Accent
		if ansi.StringWidth(text+hint) <= a.inner() {
			text += hint
		}
	case a.Asked != nil || !a.session.status.Keeping:
		text = ""
	case a.help != nil:
		text = a.help.Mark()
	}
	// That nothing is being kept stays in sight, whatever else is said.
	if a.session.status.Keeping || a.height < widget.MinHeight+widget.StatusLines+2 && text != "" {
		return a.frame().Said(text, style)
	}
	lines := a.frame().Said(a.session.status.Trouble, a.Styles.Wrong)
	if text != "" {
		lines = append(a.frame().Said(text, style), lines...)
	}
	return lines
}

// footer shows as many keys as fit; the way to all of them is always there.
func (a *App) footer() string {
	switch {
	case a.Asked != nil:
		return a.frame().KeyLine(a.Asked.Keys(), nil)
	case a.help != nil:
		return a.frame().KeyLine(a.help.Keys(), nil)
	case a.typing():
		return a.frame().KeyLine([]key.Binding{widget.KeyApply, widget.KeyShowAll}, nil)
	}
	return a.frame().KeyLine(a.screen.Keys(), []key.Binding{widget.KeyHelp})
}
