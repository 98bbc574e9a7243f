package ui

import (
	"runtime"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content/page"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// Preview is the program of one screen: a scraped page that is put right before `import` writes a deck.
type Preview struct {
	*screen.Host
	screen        *screen.Preview
	help          *widget.Help
	width, height int
	left, hinted  bool // by ctrl+c; that the layout is another one
	look          Look
}

// NewPreview shows a page.
func NewPreview(p page.Page, look Look) *Preview {
	styles := look.styles(look.Theme)
	host := &screen.Host{Styles: &styles}
	return &Preview{look: look, Host: host, screen: screen.NewPreview(host, p)}
}

// Taken gives the page as it was put right; false: the person went away without taking it.
func (v *Preview) Taken() (page.Page, bool) {
	p, taken, _ := v.screen.Over()
	return p, taken
}

// Init asks the terminal for its background, without waiting for the answer.
func (v *Preview) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update takes a message.
func (v *Preview) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		v.width, v.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		*v.Styles = v.look.styles(v.look.on(msg.IsDark()))
	case tea.PasteMsg:
		if v.Asked != nil {
			v.Asked.Paste(msg)
		}
	case tea.KeyPressMsg:
		cmd = v.press(msg)
	}
	if _, _, over := v.screen.Over(); over || v.left {
		return v, tea.Quit
	}
	v.window().layout()
	return v, cmd
}

// press takes a key: what works everywhere, then what lies on top, the prompt, the help or the screen.
func (v *Preview) press(msg tea.KeyPressMsg) tea.Cmd {
	switch k := widget.Key(msg.String()); {
	case bare(msg):
		return nil
	case key.Matches(k, keyLeave):
		v.left = true
		return nil
	case key.Matches(k, widget.KeySuspend) && runtime.GOOS != "windows":
		return tea.Suspend
	case key.Matches(k, widget.KeyRedraw):
		return tea.ClearScreen
	}
	v.Notice = ""
	if v.Asked == nil || !v.Asked.Typing() {
		means, known := v.look.Keys.translated(msg, v.bindings(), v.Asked != nil)
		if !known {
			return nil
		}
		msg = means
		if foreign(msg) && !v.hinted {
			v.hinted = true
			v.Say(layoutHint)
		}
	}
	v.onTop(msg)
	return nil
}

// onTop gives a key to what lies on top.
func (v *Preview) onTop(msg tea.KeyPressMsg) {
	k := widget.Key(msg.String())
	switch {
	case v.Asked != nil:
		if v.Asked.Press(msg) {
			v.Asked = nil
		}
	case v.help != nil:
		if v.help.Press(k) || key.Matches(k, v.look.Keys.shown(widget.KeyHelp)) {
			v.help = nil
		}
	case key.Matches(k, widget.KeyHelp):
		v.help = widget.NewHelp(v.Styles, v.look.Keys.allShown(v.screen.Keys()), v.look.Keys.allShown(previewGlobals)...)
	default:
		v.screen.Update(msg)
	}
}

var (
	keyLeave       = widget.Bind(widget.KeyQuitNow.Keys(), widget.KeyQuitNow.Help().Key, "leave at once, writing nothing")
	previewGlobals = []key.Binding{widget.KeyHelp, keyLeave, widget.KeySuspend, widget.KeyRedraw}
)

// bindings are those that work at the moment.
func (v *Preview) bindings() []key.Binding {
	switch {
	case v.Asked != nil:
		return v.Asked.Keys()
	case v.help != nil:
		return v.help.Keys()
	}
	return append(v.screen.Keys(), previewGlobals...)
}

func (v *Preview) window() window {
	return window{
		Frame:  widget.Frame{Width: v.width, Height: v.height, Styles: *v.Styles},
		screen: v.screen, help: v.help, asked: v.Asked, notice: v.Notice, keys: v.look.Keys,
	}
}

// View draws the window.
func (v *Preview) View() tea.View {
	view := v.look.view(v.window().draw(), "Cutscore: import")
	view.KeyboardEnhancements = enhancements
	return view
}
