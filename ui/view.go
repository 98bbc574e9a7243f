package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
)

// The least window in which something can be answered.
const (
	minWidth  = 20
	minHeight = 5
	roomy     = 16 // from this height on there are blank lines below the header and above the status

	roomyWidth = 60 // from this width on there are margins, and the columns of menus stand apart
)

// frame is what the window is drawn in.
func (a *App) frame() Frame { return Frame{a.width, a.height, a.styles} }

func (a *App) inner() int { return a.frame().Inner() }

// bodyHeight is what header, status and footer leave.
func (a *App) bodyHeight() int {
	h := a.height - 2 - len(a.status())
	if a.height >= roomy {
		h -= 2
	}
	if a.asked != nil {
		h -= len(a.asked.view(a.styles, a.inner()))
	}
	return max(1, h)
}

// layout gives screen and help their size. It runs after each message, since a prompt takes room from the body.
func (a *App) layout() {
	if a.screen == nil {
		return
	}
	a.screen.SetSize(a.inner(), a.bodyHeight())
	if a.help != nil {
		a.help.SetSize(a.inner(), a.bodyHeight())
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
	if a.width < minWidth || a.height < minHeight {
		return ansi.Truncate("too small", a.width, "")
	}
	lines := []string{a.header()}
	if a.height >= roomy {
		lines = append(lines, "")
	}
	lines = append(lines, a.body()...)
	if a.asked != nil {
		lines = append(lines, a.asked.view(a.styles, a.inner())...)
	}
	if a.height >= roomy {
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
	title, place := a.screen.Title(), a.screen.Place()
	if a.help != nil {
		title, place = "Keys", ""
	}
	if clock := a.clock(); clock != "" {
		place = strings.TrimPrefix(place+" · "+clock, " · ")
	}
	return a.frame().Header(title, place)
}

// clock is the time left, or that it is hidden.
func (a *App) clock() string {
	attempt := a.exam
	if d, ok := a.screen.(*drillScreen); ok {
		return d.clock()
	}
	if attempt == nil || a.at != Exam && a.at != Overview || !attempt.Clock.Timed() {
		return ""
	}
	if a.hidden {
		return "clock hidden"
	}
	return scoring.Countdown(attempt.Clock.LeftOver()) + " left"
}

// status is the line above the footer: what there is to say now, else what the screen says of its state. A sentence that
// needs it gets a second and a third line.
func (a *App) status() []string {
	text, style := a.screen.Status(), a.styles.muted
	switch {
	case a.work.what != "":
		text = a.work.what + " …"
	case a.notice != "":
		hint := ""
		if at := strings.IndexAny(text, "↑↓"); at >= 0 && a.help == nil { // that there is more to see stays in sight, if it fits
			hint = " · " + text[at:]
		}
		text, style = a.notice, a.styles.accent
		if ansi.StringWidth(text+hint) <= a.inner() {
			text += hint
		}
	case a.asked != nil || !a.keep.status.Keeping:
		text = ""
	case a.help != nil:
		text = a.help.mark()
	}
	// That nothing is being kept stays in sight, whatever else is said.
	if a.keep.status.Keeping || a.height < minHeight+statusLines+2 && text != "" {
		return a.frame().said(text, style)
	}
	lines := a.frame().said(a.keep.status.Trouble, a.styles.wrong)
	if text != "" {
		lines = append(a.frame().said(text, style), lines...)
	}
	return lines
}

// footer shows as many keys as fit; the way to all of them is always there.
func (a *App) footer() string {
	switch {
	case a.asked != nil:
		return a.frame().KeyLine(a.asked.keys(), nil)
	case a.help != nil:
		return a.frame().KeyLine(a.help.keys(), nil)
	case a.typing():
		return a.frame().KeyLine([]key.Binding{keyApply, keyShowAll}, nil)
	}
	return a.frame().KeyLine(a.screen.Keys(), []key.Binding{keyHelp})
}
