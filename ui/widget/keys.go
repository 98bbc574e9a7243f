package widget

import "charm.land/bubbles/v2/key"

// Key is a key by its name, as key.Matches wants it.
type Key string

func (k Key) String() string { return string(k) }

// Bind makes a binding: the keys, how footer and help write them, and what they do.
func Bind(keys []string, shown, does string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

// The bindings that mean the same everywhere.
var (
	KeyBack     = Bind([]string{"esc"}, "esc", "back")
	KeyHelp     = Bind([]string{"?"}, "?", "keys")
	KeyHelpText = Bind([]string{"ctrl+g"}, "ctrl+g", "all keys") // where ? is text
	KeyQuitNow  = Bind([]string{"ctrl+c"}, "ctrl+c", "leave at once, losing nothing")
	KeySuspend  = Bind([]string{"ctrl+z"}, "ctrl+z", "suspend; fg comes back")
	KeyRedraw   = Bind([]string{"ctrl+l"}, "ctrl+l", "redraw the screen")
	KeyQuit     = Bind([]string{"q"}, "q", "quit")
	KeyUndo     = Bind([]string{"z"}, "z", "undo")
	KeyClock    = Bind([]string{"t"}, "t", "clock on/off")
	KeyScroll   = Bind([]string{"pgup", "pgdown"}, "pgup/pgdn", "scroll")
	KeyPageMove = Bind([]string{"up", "down", "k", "j", "pgup", "pgdown"}, "up/down", "scroll")

	KeyMenuMove = Bind([]string{"up", "down", "k", "j"}, "up/down", "move")
	KeyMenuPage = Bind([]string{"pgup", "pgdown", "home", "end"}, "pgup/pgdn", "page")
	KeyPick     = Bind([]string{"enter"}, "enter", "open")
	KeyFilter   = Bind([]string{"/"}, "/", "filter")
	KeyApply    = Bind([]string{"enter"}, "enter", "keep the filter")
	KeyShowAll  = Bind([]string{"esc"}, "esc", "show all")
)
