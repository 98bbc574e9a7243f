package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/ui/widget"
)

// DeckChoice is a deck that can be opened by its name.
type DeckChoice struct {
	Name    string
	About   string // its title and size, or why it cannot be read
	Foreign string // the path of a file that has to be imported first
}

// Decks is the menu of decks.
type Decks struct {
	*Host
	widget.Menu
	choices []DeckChoice
	path    string // of what could not be imported; it is offered again
}

// NewDecks lists decks; open is the one that is studied. The cursor stands on it, or on the deck called at. A path of which no deck was
// made is offered again, and the cursor stays where that was asked for.
func NewDecks(s *Host, choices []DeckChoice, open *content.Deck, at, path string) *Decks {
	d := &Decks{Host: s, choices: choices, path: path}
	rows := make([]widget.Row, len(choices)+1)
	if at == "" && open != nil {
		at = open.Name
	}
	cursor := 0
	if path != "" {
		cursor, at = len(choices), ""
	}
	for i, c := range choices {
		rows[i] = widget.Row{Label: c.Name, About: c.About}
		if c.Name == at || path != "" && c.Foreign == path {
			cursor = i
		}
	}
	rows[len(choices)] = widget.Row{Label: "Import a file", About: "make a deck of another format, or of a page"}
	d.Menu = widget.NewMenu(s.Styles, widget.AboutColumn, rows)
	d.Menu.Select(cursor)
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
		d.pick(d.Index())
	case key.Matches(name, keyRetired) && d.Index() >= 0 && d.Index() < len(d.choices):
		d.Send(Intent{Want: WantRetired, Deck: d.choices[d.Index()].Name})
	case key.Matches(name, widget.KeyBack) && !d.Filtered():
		d.Want(WantBack)
	default:
		return d.Menu.Update(msg)
	}
	return nil
}

// pick studies a deck, imports what is of another format, or asks for a file.
func (d *Decks) pick(at int) {
	switch {
	case at == len(d.choices):
		d.Ask(widget.Filled(widget.TextPrompt("Which file or folder do you want to import?", "its path", longestPath, func(path string) error {
			d.take(path)
			return nil
		}), d.path, nil))
	case d.choices[at].Foreign != "":
		d.take(d.choices[at].Foreign)
	default:
		d.Send(Intent{Want: WantDeck, Deck: d.choices[at].Name})
	}
}

const longestPath = 4000 // letters

func (d *Decks) take(path string) {
	if path != "" {
		d.Send(Intent{Want: WantImport, Deck: path})
	}
}

// Keys lists the bindings.
func (d *Decks) Keys() []key.Binding {
	return []key.Binding{widget.KeyPick, widget.KeyBack, widget.KeyMenuMove, widget.KeyFilter, keyRetired, widget.KeyMenuPage}
}

// Head names the screen.
func (d *Decks) Head() (title, place string) { return "Decks", "" }

// Status says what is filtered by, and all about a deck where its row is cut.
func (d *Decks) Status() string { return d.WithWhole(dotted(d.Filter(), d.Sheet())) }
