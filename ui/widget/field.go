package widget

import (
	"slices"
	"unicode"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"cutscore/content/clean"
)

// Field is one line of text that is being typed. What is pasted is cleaned, and cut at the field's limit.
type Field struct {
	input textinput.Model
	limit int
}

// NewField makes an empty field for so many letters; hint stands in it until something is typed.
func NewField(prompt, hint string, limit int) *Field {
	input := textinput.New()
	input.Prompt, input.Placeholder, input.CharLimit = prompt, hint, limit
	input.KeyMap.Paste.Unbind() // terminals paste by themselves
	// Deleting a word forward panics before the last letter: charm.land/bubbles/v2 textinput/textinput.go, deleteWordForward.
	input.KeyMap.DeleteWordForward.Unbind()
	input.Focus()
	return &Field{input: input, limit: limit}
}

var keyDeleteWord = Bind([]string{"alt+d", "alt+delete", "ctrl+delete"}, "", "")

// Update types a key or a paste.
func (f *Field) Update(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		text := []rune(clean.Line(msg.Content[:min(len(msg.Content), 4*f.limit)]))
		msg.Content = string(text[:min(len(text), f.limit)])
		f.input, _ = f.input.Update(msg)
	case tea.KeyPressMsg:
		if key.Matches(Key(msg.String()), keyDeleteWord) {
			f.deleteWord()
			return
		}
		f.input, _ = f.input.Update(msg)
	}
}

// deleteWord deletes the spaces behind the cursor and the word after them.
func (f *Field) deleteWord() {
	at, text := f.input.Position(), []rune(f.input.Value())
	end := at
	for end < len(text) && unicode.IsSpace(text[end]) {
		end++
	}
	for end < len(text) && !unicode.IsSpace(text[end]) {
		end++
	}
	f.input.SetValue(string(slices.Delete(text, at, end)))
	f.input.SetCursor(at)
}

// Value is what was typed.
func (f *Field) Value() string { return f.input.Value() }

// SetValue puts a text into the field and the cursor behind it.
func (f *Field) SetValue(text string) {
	f.input.SetValue(text)
	f.input.CursorEnd()
}

// SetWidth gives the field so many columns, its prompt not counted.
func (f *Field) SetWidth(columns int) { f.input.SetWidth(max(1, columns)) }

// View draws the field with its cursor.
func (f *Field) View() string { return f.input.View() }
