package ui

import (
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
	left          bool // by ctrl+c
	look          Look
}

// NewPreview shows a page.
func NewPreview(p page.Page, look Look) *Preview {
	styles := widget.NewStyles(look.Theme)
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
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		v.width, v.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		*v.Styles = widget.NewStyles(v.look.on(msg.IsDark()))
	case tea.PasteMsg:
		if v.Asked != nil {
			v.Asked.Paste(msg)
		}
	case tea.KeyPressMsg:
		v.press(msg)
	}
	if _, _, over := v.screen.Over(); over || v.left {
		return v, tea.Quit
	}
	v.window().layout()
	return v, nil
}

// press gives a key to what lies on top: the prompt, the help, the screen.
func (v *Preview) press(msg tea.KeyPressMsg) {
	k := widget.Key(msg.String())
	v.Notice = ""
	switch {
	case key.Matches(k, widget.KeyQuitNow):
		v.left = true
	case v.Asked != nil:
		if v.Asked.Press(msg) {
			v.Asked = nil
		}
	case v.help != nil:
		if v.help.Press(k) {
			v.help = nil
		}
	case key.Matches(k, widget.KeyHelp):
		leave := widget.Bind(widget.KeyQuitNow.Keys(), widget.KeyQuitNow.Help().Key, "leave at once, writing nothing")
		v.help = widget.NewHelp(v.Styles, v.screen.Keys(), widget.KeyHelp, leave)
	default:
		v.screen.Update(msg)
	}
}

func (v *Preview) window() window {
	return window{
		Frame:  widget.Frame{Width: v.width, Height: v.height, Styles: *v.Styles},
		screen: v.screen, help: v.help, asked: v.Asked, notice: v.Notice,
	}
}

// View draws the window.
func (v *Preview) View() tea.View {
	return v.look.view(v.window().draw(), "Cutscore: import")
}
