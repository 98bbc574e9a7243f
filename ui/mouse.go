package ui

import (
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/screen"
)

// wheelLines is how far one step of the wheel scrolls.
const wheelLines = 3

// click gives the screen a click; what it stands for is pressed, so that the mouse can do nothing that keys cannot. Prompts, the
// help and text fields are for keys.
func click(a *App, msg tea.MouseClickMsg) {
	c, can := a.screen.(screen.Clickable)
	if !can || !heard(a) || msg.Button != tea.MouseLeft {
		return
	}
	x, y := a.window().Body()
	x, y = msg.X-x, msg.Y-y
	if x < 0 || y < 0 || y >= a.window().bodyHeight() {
		return
	}
	a.Notice = ""
	if press := c.Click(x, y); press != "" {
		a.toScreen(pressOf(press))
	}
}

// wheel scrolls what is on top.
func wheel(a *App, msg tea.MouseWheelMsg) {
	step := map[tea.MouseButton]int{tea.MouseWheelUp: -1, tea.MouseWheelDown: 1}[msg.Button]
	if s, can := a.screen.(screen.Scrollable); a.help != nil {
		a.help.Wheel(wheelLines * step)
	} else if can && heard(a) {
		s.Wheel(wheelLines * step)
	}
}

// heard reports whether the screen takes the mouse at the moment.
func heard(a *App) bool {
	return a.cfg.Look.Mouse && a.Asked == nil && a.help == nil && !a.jobs.waiting() && !typing(a.screen)
}
