package preview

import (
	"slices"

	"charm.land/bubbles/v2/key"

	"cutscore/content/page"
)

type keyName string

func (k keyName) String() string { return string(k) }

func bind(keys []string, shown, does string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

// edit is a key that changes the page.
type edit struct {
	binding key.Binding
	do      func(p page.Page, line int) page.Page
	idle    string // what to say where it changes nothing
}

var edits = []edit{
	{bind([]string{"space", " "}, "space", "front/back"), page.Page.Toggle, ""},
	{bind([]string{"m"}, "m", "merge with above"), page.Page.Merge, "There is nothing to merge this line with"},
	{bind([]string{"s"}, "s", "split"), page.Page.Split, "Nothing to split: no bullet in the line"},
	{bind([]string{"w"}, "w", "swap all sides"), func(p page.Page, _ int) page.Page { return p.Swap() }, ""},
	{bind([]string{"a"}, "a", "front, back in turn"), func(p page.Page, _ int) page.Page { return p.Alternate() }, "The lines alternate already"},
	{bind([]string{"t"}, "t", "title, or a line"), func(p page.Page, _ int) page.Page {
		if p.Title == "" {
			return p.TakeTitle()
		}
		return p.GiveTitle()
	}, ""},
}

var (
	keyTake  = bind([]string{"enter"}, "enter", "take it")
	keyDoubt = bind([]string{"n"}, "n", "next doubtful")
	keyUndo  = bind([]string{"u"}, "u", "undo")
	keyLeave = bind([]string{"esc", "q"}, "esc", "give up")
	keyHelp  = bind([]string{"?"}, "?", "keys")
	keyNow   = bind([]string{"ctrl+c"}, "ctrl+c", "leave at once")
)

// moves are the keys that move the cursor, and the line that each leads to.
var moves = []struct {
	binding key.Binding
	to      func(m *Model) int
}{
	{bind([]string{"up", "k"}, "", ""), func(m *Model) int { return m.cursor - 1 }},
	{bind([]string{"down", "j"}, "", ""), func(m *Model) int { return m.cursor + 1 }},
	{bind([]string{"pgup"}, "", ""), func(m *Model) int { return m.cursor - m.body() }},
	{bind([]string{"pgdown"}, "", ""), func(m *Model) int { return m.cursor + m.body() }},
	{bind([]string{"home"}, "", ""), func(*Model) int { return 0 }},
	{bind([]string{"end"}, "", ""), func(m *Model) int { return len(m.page.Lines) }},
}

// shownMoves are the moves as the help lists them: a key and its counterpart on one line.
var shownMoves = []key.Binding{
	bind([]string{"up", "down", "k", "j"}, "up/down", "move"),
	bind([]string{"pgup", "pgdown"}, "pgup/pgdn", "by windows"),
	bind([]string{"home", "end"}, "home/end", "first, last line"),
}

// keys lists all bindings, the most useful first.
func keys() []key.Binding {
	out := []key.Binding{keyTake, keyDoubt, edits[0].binding, keyUndo, keyLeave}
	for _, e := range edits[1:] {
		out = append(out, e.binding)
	}
	return append(append(out, shownMoves...), keyNow)
}

// same reports whether two pages are.
func same(a, b page.Page) bool { return a.Title == b.Title && slices.Equal(a.Lines, b.Lines) }
