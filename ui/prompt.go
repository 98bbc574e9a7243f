package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// prompt is a question over a screen. It takes keys before the screen does; esc takes the question back.
type prompt struct {
	title   string
	lines   []string // what there is to know before answering
	answers []answer
	input   *textinput.Model  // a prompt for text
	done    func(text string) // what enter does with the text
}

// answer is a key that answers a prompt.
type answer struct {
	binding key.Binding
	do      func() // nil: nothing but closing the prompt
}

// textPrompt asks for a line of text.
func textPrompt(title, hint string, done func(string)) prompt {
	input := textinput.New()
	input.Prompt = "> "
	input.Placeholder = hint
	input.CharLimit = 64
	input.Focus()
	return prompt{title: title, input: &input, done: done}
}

// press gives the prompt a key and reports whether it is answered and gone.
func (p *prompt) press(msg tea.KeyPressMsg) (closed bool, cmd tea.Cmd) {
	k := keyName(msg.String())
	if key.Matches(k, keyBack) {
		return true, nil
	}
	if p.input != nil {
		if k == "enter" {
			p.done(p.input.Value())
			return true, nil
		}
		input, cmd := p.input.Update(msg)
		p.input = &input
		return false, cmd
	}
	for _, a := range p.answers {
		if key.Matches(k, a.binding) {
			if a.do != nil {
				a.do()
			}
			return true, nil
		}
	}
	return false, nil
}

// paste gives a prompt for text what was pasted.
func (p *prompt) paste(msg tea.PasteMsg) {
	if p.input != nil {
		input, _ := p.input.Update(msg)
		p.input = &input
	}
}

// keys lists the bindings that answer the prompt.
func (p *prompt) keys() []key.Binding {
	var keys []key.Binding
	if p.input != nil {
		keys = append(keys, bind([]string{"enter"}, "enter", "take it"))
	}
	for _, a := range p.answers {
		keys = append(keys, a.binding)
	}
	return append(keys, bind([]string{"esc"}, "esc", "go back"))
}

// view draws the prompt for a width: a bar in the accent colour at its left, so that it is not taken for the screen.
func (p *prompt) view(s styles, width int) []string {
	bar := s.accent.Render("┃ ")
	var lines []string
	add := func(text string, draw func(...string) string) {
		for line := range strings.SplitSeq(ansi.Wrap(text, max(1, width-2), ""), "\n") {
			lines = append(lines, bar+draw(line))
		}
	}
	add(p.title, s.accent.Render)
	for _, line := range p.lines {
		add(line, func(s ...string) string { return strings.Join(s, "") })
	}
	if p.input != nil {
		p.input.SetWidth(max(1, width-5)) // bar, "> " and the cursor behind the text
		lines = append(lines, bar+p.input.View())
	}
	for _, a := range p.answers {
		h := a.binding.Help()
		add(h.Key+"  "+h.Desc, func(t ...string) string { return strings.Join(t, "") })
	}
	return lines
}
