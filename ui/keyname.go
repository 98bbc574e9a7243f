package ui

import (
	"slices"
	"unicode"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// bindings are those that work at the moment: of the prompt, of the help, or of the screen and everywhere.
func bindings(a *App) []key.Binding {
	switch {
	case a.Asked != nil:
		return a.Asked.Keys()
	case a.help != nil:
		return a.help.Keys()
	}
	return append(slices.Clone(a.screen.Keys()), a.globals()...)
}

// meant gives the key that was meant, where the one that came means nothing: with Caps Lock the small letter, and on another
// layout the letter that stands there on a Latin keyboard, where the terminal tells it.
func meant(msg tea.KeyPressMsg, bindings []key.Binding) tea.KeyPressMsg {
	known := func(k tea.KeyPressMsg) bool { return key.Matches(k, bindings...) }
	if known(msg) || msg.Text == "" || msg.Mod&(tea.ModCtrl|tea.ModAlt|tea.ModSuper|tea.ModMeta) != 0 {
		return msg
	}
	letter := []rune(msg.Text)[0]
	if letter > unicode.MaxASCII && msg.BaseCode > 0 {
		letter = msg.BaseCode
		if msg.Mod&tea.ModShift != 0 {
			letter = unicode.ToUpper(letter)
		}
	}
	for _, r := range []rune{letter, unicode.ToLower(letter)} {
		if k := (tea.KeyPressMsg{Code: r, Text: string(r)}); known(k) {
			return k
		}
	}
	return msg
}

// foreign reports whether a key is a letter of a script in which no key is named.
func foreign(msg tea.KeyPressMsg) bool {
	text := []rune(msg.Text)
	return len(text) > 0 && text[0] > unicode.MaxASCII && unicode.IsLetter(text[0]) && !unicode.In(text[0], unicode.Latin)
}

// layoutHint is said once, where keys of another layout mean nothing.
const layoutHint = "The keys here are Latin letters: switch the keyboard layout. The arrows work in any"

// bare reports whether only a modifier was pressed, which terminals tell that report every key.
func bare(msg tea.KeyPressMsg) bool {
	return msg.Code >= tea.KeyLeftShift && msg.Code <= tea.KeyIsoLevel5Shift || msg.Code == tea.KeyCapsLock || msg.Code == tea.KeyNumLock
}
