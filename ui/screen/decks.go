package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/ui/widget"
)

// DeckChoice is a deck that can be opened by its name.
type DeckChoice struct {
	Name  string
	About string // its title and size, or why it cannot be read
}

// Decks is the menu of decks.
type Decks struct {
	*Host
	widget.Menu
	choices []DeckChoice
}

// NewDecks lists decks; open is the one that is studied.
func NewDecks(s *Host, choices []DeckChoice, open *content.Deck) *Decks {
	d := &Decks{Host: s, choices: choices}
	rows := make([]widget.Row, len(choices))
	at := 0
	for i, c := range choices {
		rows[i] = widget.Row{Label: c.Name, About: c.About}
		if open != nil && open.Name == c.Name {
			at = i
		}
	}
	d.Menu = widget.NewMenu(s.Styles, widget.AboutColumn, rows)
	d.Menu.Select(at)
	return d
}

// Update opens the deck under the cursor.
func (d *Decks) Update(msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || d.Typing() {
		return d.Menu.Update(msg)
	}
	switch name := widget.Key(k.String()); {
	case key.Matches(name, widget.KeyPick) && d.Index() >= 0:
		d.Send(Intent{Want: WantDeck, Deck: d.choices[d.Index()].Name})
	case key.Matches(name, keyRetired) && d.Index() >= 0:
		d.Send(Intent{Want: WantRetired, Deck: d.choices[d.Index()].Name})
	case key.Matches(name, widget.KeyBack) && !d.Filtered():
		d.Want(WantBack)
	default:
		return d.Menu.Update(msg)
	}
	return nil
}

// Keys lists the bindings.
func (d *Decks) Keys() []key.Binding {
	study := widget.Bind([]string{"enter"}, "enter", "study it")
	return []key.Binding{study, widget.KeyBack, widget.KeyMenuMove, widget.KeyFilter, keyRetired, widget.KeyMenuPage}
}

// Head names the screen.
func (d *Decks) Head() (title, place string) { return "Decks", "" }

// Status says how more decks come here.
func (d *Decks) Status() string {
	if f := d.Filter(); f != "" {
		return f
	}
	return "cutscore import FILE makes a deck of a page of flashcards"
}
