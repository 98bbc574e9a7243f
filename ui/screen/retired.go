package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/ui/widget"
)

// RetiredList is what drills on a deck do not ask any more.
type RetiredList struct {
	Deck, DeckID, Title string
	Items               []RetiredItem
}

// RetiredItem is a retired question.
type RetiredItem struct {
	ID    string
	Name  string // how it begins, or its id where the deck does not have it
	About string // why it is not asked anyway; empty: it would be
}

// Retired lists the retired questions of a deck, to bring one back.
type Retired struct {
	*Host
	widget.Menu
	RetiredList
}

// NewRetired lists what is retired; the cursor is on the row of that number, from 0, as far as there are rows.
func NewRetired(s *Host, list RetiredList, at int) *Retired {
	rows := make([]widget.Row, len(list.Items))
	for i, r := range list.Items {
		rows[i] = widget.Row{Label: r.Name, About: r.About, Also: r.ID}
	}
	out := &Retired{Host: s, Menu: widget.NewMenu(s.Styles, widget.AboutColumn, rows), RetiredList: list}
	out.Menu.Select(min(at, len(rows)-1))
	return out
}

// Refresh asks for the list as it is now.
func (r *Retired) Refresh() Intent { return Intent{Want: WantRetired, Deck: r.Deck} }

// Update brings the question under the cursor back.
func (r *Retired) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || r.Typing() {
		return r.Menu.Update(msg)
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyBringBack) && r.Index() >= 0:
		it := r.Items[r.Index()]
		r.Send(Intent{Want: WantBringBack, ID: it.ID, Note: it.Name, Beside: r.DeckID, Item: r.Index()})
	case key.Matches(k, widget.KeyBack) && !r.Filtered():
		r.Want(WantBack)
	default:
		return r.Menu.Update(msg)
	}
	return nil
}

// View draws the list.
func (r *Retired) View() string {
	if len(r.Items) == 0 {
		return r.Said("No question of this deck is retired: " + r.Styles.Named(keyRetire) + " in a drill retires one.")
	}
	return r.Menu.View()
}

// Keys lists the bindings.
func (r *Retired) Keys() []key.Binding {
	if len(r.Items) == 0 {
		return []key.Binding{widget.KeyBack}
	}
	return []key.Binding{keyBringBack, widget.KeyBack, widget.KeyMenuMove, widget.KeyFilter, widget.KeyMenuPage}
}

// Head names the deck.
func (r *Retired) Head() (title, place string) {
	return "Retired · " + r.Title, r.Counted("question")
}

// Status says what is filtered by, and which part of the list is in sight.
func (r *Retired) Status() string { return r.WithWhole(dotted(r.Filter(), r.Sheet())) }
