package widget

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Prompt is a question over a screen. It takes keys before the screen does; esc takes the question back.
type Prompt struct {
	Title   string
	Lines   []string // what there is to know before answering
	Answers []Answer
	Esc     string                  // what esc does; empty: it goes back
	field   *Field                  // a prompt for text
	done    func(text string) error // what enter does with the text; an error refuses it
	refused string                  // why the text is not taken
}

// Answer is a key that answers a prompt.
type Answer struct {
	Binding key.Binding
	Do      func() // nil: nothing but closing the prompt
}

// TextPrompt asks for a line of text. What done refuses stays in the field, with the reason below it.
func TextPrompt(title, hint string, limit int, done func(string) error) Prompt {
	return Prompt{Title: title, field: NewField("> ", hint, limit), done: done}
}

// Filled is a prompt in whose field a text stands already; refused is why that was not taken, nil: it was not tried.
func Filled(p Prompt, text string, refused error) Prompt {
	p.field.SetValue(text)
	if refused != nil {
		p.refused = Sentence(refused)
	}
	return p
}

// EditPrompt asks for another text in the place of one.
func EditPrompt(title, text string, done func(string)) Prompt {
	take := func(text string) error {
		done(text)
		return nil
	}
	return Filled(TextPrompt(title, "", max(longestEdit, len(text)), take), text, nil)
}

const longestEdit = 4000 // letters

// Press gives the prompt a key and reports whether it is answered and gone.
func (p *Prompt) Press(msg tea.KeyPressMsg) (closed bool) {
	k := Key(msg.String())
	if key.Matches(k, KeyBack) {
		return true
	}
	if p.field != nil {
		p.refused = ""
		if k != "enter" {
			p.field.Update(msg)
			return false
		}
		if err := p.done(p.field.Value()); err != nil {
			p.refused = Sentence(err)
			return false
		}
		return true
	}
	for _, a := range p.Answers {
		if key.Matches(k, a.Binding) {
			if a.Do != nil {
				a.Do()
			}
			return true
		}
	}
	return false
}

// Paste gives a prompt for text what was pasted.
func (p *Prompt) Paste(msg tea.PasteMsg) {
	if p.field != nil {
		p.field.Update(msg)
	}
}

// Keys lists the bindings that answer the prompt.
func (p *Prompt) Keys() []key.Binding {
	var keys []key.Binding
	if p.field != nil {
		keys = append(keys, Bind([]string{"enter"}, "enter", "take it"))
	}
	for _, a := range p.Answers {
		keys = append(keys, a.Binding)
	}
	return append(keys, Bind([]string{"esc"}, "esc", cmp.Or(p.Esc, "go back")))
}

// View draws the prompt for a width: a bar in the accent colour at its left, so that it is not taken for the screen.
func (p *Prompt) View(s *Styles, width int) []string {
	bar := s.Accent.Render("┃ ")
	var lines []string
	add := func(text string, draw func(...string) string) {
		for _, line := range Wrapped(text, width-2) {
			lines = append(lines, bar+draw(line))
		}
	}
	add(p.Title, s.Accent.Render)
	for _, line := range p.Lines {
		add(line, func(s ...string) string { return strings.Join(s, "") })
	}
	if p.field != nil {
		p.field.SetWidth(width - 5) // bar, "> " and the cursor behind the text
		lines = append(lines, bar+p.field.View())
		if p.refused != "" {
			add(p.refused, s.Wrong.Render)
		}
	}
	for _, a := range p.Answers {
		h := a.Binding.Help()
		add(h.Key+"  "+h.Desc, func(t ...string) string { return strings.Join(t, "") })
	}
	return lines
}

// Typing reports whether the prompt takes letters as text.
func (p *Prompt) Typing() bool { return p.field != nil }

// NewAnswer makes an answer of one key; a nil do only closes the prompt.
func NewAnswer(key, does string, do func()) Answer {
	return Answer{Bind([]string{key}, key, does), do}
}
