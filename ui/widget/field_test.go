package widget

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func typedField(text string, moves ...tea.KeyPressMsg) *Field {
	f := NewField("> ", "", 20)
	f.Update(tea.PasteMsg{Content: text})
	for _, k := range moves {
		f.Update(k)
	}
	return f
}

var (
	left  = tea.KeyPressMsg{Code: tea.KeyLeft}
	start = tea.KeyPressMsg{Code: tea.KeyHome}
)

// A word is deleted forward from wherever the cursor stands.
func TestAWordIsDeletedForward(t *testing.T) {
	for _, del := range []tea.KeyPressMsg{{Code: 'd', Mod: tea.ModAlt}, {Code: tea.KeyDelete, Mod: tea.ModAlt}, {Code: tea.KeyDelete, Mod: tea.ModCtrl}} {
		for _, c := range []struct {
			text, want string
			moves      []tea.KeyPressMsg
		}{
			{"one two", "one two", nil},
			{"one two", "one tw", []tea.KeyPressMsg{left}},
			{"one two", " two", []tea.KeyPressMsg{start}},
			{"one x", "one", []tea.KeyPressMsg{left, left}},
			{"one  two", "one", []tea.KeyPressMsg{start, {Code: tea.KeyRight}, {Code: tea.KeyRight}, {Code: tea.KeyRight}}},
			{"", "", nil},
			{"x", "", []tea.KeyPressMsg{left}},
		} {
			if f := typedField(c.text, append(c.moves, del)...); f.Value() != c.want {
				t.Errorf("%v in %q: %q, want %q", del, c.text, f.Value(), c.want)
			}
		}
	}
}

// A paste of any size becomes one clean line of as many letters as the field has room for.
func TestAPasteIsCleanedAndCut(t *testing.T) {
	for text, want := range map[string]string{
		"two\nlines":                     "two lines",
		"\x1b[31mred\x00":                "red",
		strings.Repeat("ü", 1<<20):       strings.Repeat("ü", 20),
		strings.Repeat("\xff", 9) + "ok": "ok",
	} {
		if got := typedField(text).Value(); got != want {
			t.Errorf("%.20q: %q, want %q", text, got, want)
		}
	}
}
