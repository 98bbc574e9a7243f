package ui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// window is what stands in the terminal: the screen, or the help over it, with a header, a prompt, a sentence and the keys.
type window struct {
	widget.Frame
	screen  screen.Screen
	help    *widget.Help   // nil: none lies over the screen
	asked   *widget.Prompt // nil: nothing is asked
	clock   string         // the time left, for the header
	waiting string         // what is waited for
	notice  string         // what there is to say
	trouble string         // why nothing is being kept
	keys    Keymap         // bound anew
}

func (a *App) window() window {
	w := window{
		Frame:  widget.Frame{Width: a.width, Height: a.height, Styles: *a.Styles},
		screen: a.screen, help: a.help, asked: a.Asked,
		clock: a.session.clockWords(a.at), waiting: a.jobs.what, notice: a.Notice, keys: a.cfg.Look.Keys,
	}
	if !a.session.status.Keeping {
		w.trouble = a.session.status.Trouble
	}
	return w
}

// enhancements have terminals that can tell the key of another layout that was pressed.
var enhancements = tea.KeyboardEnhancements{ReportAlternateKeys: true, ReportAllKeysAsEscapeCodes: true, ReportAssociatedText: true}

// View draws the window.
func (a *App) View() tea.View {
	v := a.cfg.Look.view(a.window().draw(), "Cutscore")
	v.KeyboardEnhancements = enhancements
	return v
}

// layout gives screen and help their size. It runs after each message, since a prompt or a long sentence takes room from the
// body; and once more where what the screen then has to say does.
func (w window) layout() {
	height := 0
	for range 2 {
		if height == w.bodyHeight() {
			return
		}
		height = w.bodyHeight()
		w.screen.SetSize(w.Inner(), height)
		if w.help != nil {
			w.help.SetSize(w.Inner(), height)
		}
	}
}

// bodyHeight is what header, status and footer leave.
func (w window) bodyHeight() int {
	h := w.Height - 2 - len(w.status()) - len(w.prompt())
	if w.Roomy() {
		h -= 2
	}
	return max(1, h)
}

func (w window) draw() string {
	if w.Width == 0 || w.Height == 0 {
		return ""
	}
	if w.Small() {
		return ansi.Truncate("too small", w.Width, "")
	}
	lines := []string{w.header()}
	if w.Roomy() {
		lines = append(lines, "")
	}
	lines = append(append(lines, w.body()...), w.prompt()...)
	if w.Roomy() {
		lines = append(lines, "")
	}
	lines = append(append(lines, w.status()...), w.footer())
	if len(lines) > w.Height { // a long prompt in a low window: its end holds the answers
		lines = append(lines[:1], lines[len(lines)-w.Height+1:]...)
	}
	return w.Window(lines)
}

// body draws the screen, or the help over it, at its full height, so that what stands below never moves.
func (w window) body() []string {
	text := w.screen.View()
	if w.help != nil {
		text = w.help.View()
	}
	lines := strings.Split(text, "\n")
	height := w.bodyHeight()
	for len(lines) < height {
		lines = append(lines, "")
	}
	return lines[:height]
}

func (w window) prompt() []string {
	if w.asked == nil {
		return nil
	}
	return w.asked.View(&w.Styles, w.Inner())
}

// header says where one is; the clock and the place in the exam stand at the right and never give way.
func (w window) header() string {
	title, place := w.screen.Head()
	if w.help != nil {
		title, place = "Keys", ""
	}
	if w.clock != "" {
		place = strings.TrimPrefix(place+" · "+w.clock, " · ")
	}
	return w.Header(title, place)
}

// status is the line above the footer: what there is to say now, else what the screen says of its state. A sentence that
// needs it gets a second and a third line.
func (w window) status() []string {
	text, style := w.screen.Status(), w.Styles.Muted
	switch {
	case w.waiting != "":
		text = w.waiting + " …"
	case w.notice != "":
		text, style = w.withHint(text), w.Styles.Accent
	case w.asked != nil || w.trouble != "":
		text = ""
	case w.help != nil:
		text = w.help.Mark()
	}
	// That nothing is being kept stays in sight, whatever else is said.
	if w.trouble == "" || w.Height < widget.MinHeight+widget.StatusLines+2 && text != "" {
		return w.Said(text, style)
	}
	lines := w.Said(w.trouble, w.Styles.Wrong)
	if text != "" {
		lines = append(w.Said(text, style), lines...)
	}
	return lines
}

// withHint is the notice; that there is more to see, where the screen's status says so, stays in sight if it takes no line more: behind
// the notice, else before it.
func (w window) withHint(status string) string {
	long, scrolls := w.screen.(interface{ Mark() string })
	if !scrolls || w.help != nil || long.Mark() == "" || !strings.Contains(status, long.Mark()) {
		return w.notice
	}
	if both := w.notice + " · " + long.Mark(); ansi.StringWidth(both) <= w.Inner() {
		return both
	}
	breaks := func(text string) int { return strings.Count(ansi.Wrap(text, max(1, w.Inner()), ""), "\n") }
	if both := long.Mark() + " · " + w.notice; breaks(both) == breaks(w.notice) {
		return both
	}
	return w.notice
}

// footer shows as many keys as fit; the way to all of them is always there.
func (w window) footer() string {
	switch {
	case w.asked != nil:
		return w.AnswerLine(w.asked.Keys())
	case w.help != nil:
		return w.KeyLine(w.keys.allShown(w.help.Keys()), nil)
	case typing(w.screen):
		keys := w.screen.Keys() // an answer is being typed
		if _, filters := w.screen.(interface{ Filter() string }); filters {
			keys = []key.Binding{widget.KeyApply, widget.KeyShowAll}
		}
		return w.KeyLine(slices.Insert(slices.Clone(keys), min(3, len(keys)), widget.KeyHelpText), nil)
	}
	return w.KeyLine(w.keys.allShown(w.screen.Keys()), w.keys.allShown([]key.Binding{widget.KeyHelp}))
}
