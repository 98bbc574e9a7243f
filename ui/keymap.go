package ui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/widget"
)

// Keymap holds the keys of actions that a person has bound anew, by action. An action is called what footer and help say of it.
// Screens know their own keys only: what is pressed is translated before it comes to them, and what they list before it is shown.
type Keymap map[string][]string

// directions are the actions within a binding of several keys: the key that always works, and the letter that does by default.
var directions = []struct{ action, always, letter string }{
	{"up", "up", "k"},
	{"down", "down", "j"},
	{"left", "left", "h"},
	{"right", "right", "l"},
	{"page up", "pgup", ""},
	{"page down", "pgdown", ""},
	{"home", "home", ""},
	{"end", "end", ""},
}

// several reports whether each key of a binding has a meaning of its own, as with up and down or the letters that choose.
func several(b key.Binding) bool {
	for _, pair := range [][2]string{{"up", "down"}, {"left", "right"}, {"shift+left", "shift+right"}, {"pgup", "pgdown"}, {"a", "b"}, {"1", "2"}} {
		if slices.Contains(b.Keys(), pair[0]) && slices.Contains(b.Keys(), pair[1]) {
			return true
		}
	}
	return false
}

// shown is a binding as it is in force.
func (m Keymap) shown(b key.Binding) key.Binding {
	keys := m[b.Help().Desc]
	if !several(b) {
		if keys == nil {
			return b
		}
		return widget.Bind(keys, widget.KeyName(keys[0]), b.Help().Desc)
	}
	keys = slices.Clone(b.Keys())
	for _, d := range directions {
		if fresh := m[d.action]; fresh != nil && slices.Contains(keys, d.always) {
			keys = slices.DeleteFunc(keys, func(k string) bool { return d.letter != "" && k == d.letter || slices.Contains(fresh, k) })
			keys = append(keys, fresh...)
		}
	}
	return widget.Bind(keys, b.Help().Key, b.Help().Desc)
}

// allShown are bindings as they are in force.
func (m Keymap) allShown(bindings []key.Binding) []key.Binding {
	if len(m) == 0 {
		return bindings
	}
	out := make([]key.Binding, len(bindings))
	for i, b := range bindings {
		out[i] = m.shown(b)
	}
	return out
}

// canonical gives the key by which screens know what was pressed, given the bindings that work. known is false for one that
// means nothing any more.
func (m Keymap) canonical(pressed string, bindings []key.Binding) (name string, known bool) {
	if len(m) == 0 {
		return pressed, true
	}
	lost := false
	for _, b := range bindings {
		was, is := slices.Contains(b.Keys(), pressed), slices.Contains(m.shown(b).Keys(), pressed)
		switch {
		case is && !several(b) && m[b.Help().Desc] != nil:
			return b.Keys()[0], true
		case is && !was:
			for _, d := range directions {
				if slices.Contains(m[d.action], pressed) && slices.Contains(b.Keys(), d.always) {
					return d.always, true
				}
			}
		case was && !is:
			lost = true
		}
	}
	return pressed, !lost
}

// translated gives the key press that screens know, given the bindings that work; false: it means nothing here. A prompt names its
// answers, which are what they are.
func (m Keymap) translated(msg tea.KeyPressMsg, bindings []key.Binding, prompt bool) (tea.KeyPressMsg, bool) {
	msg = meant(msg, m.allShown(bindings))
	if prompt {
		return msg, true
	}
	name, known := m.canonical(msg.String(), bindings)
	if name == msg.String() {
		return msg, known
	}
	return pressOf(name), known
}

// pressOf is the press of a key by its name.
func pressOf(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "space": tea.KeySpace, "tab": tea.KeyTab, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	if code, has := codes[name]; has {
		return tea.KeyPressMsg{Code: code}
	}
	r := []rune(name)[0]
	return tea.KeyPressMsg{Code: r, Text: name}
}
