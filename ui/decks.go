package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
)

// DeckChoice is a deck that can be opened by its name.
type DeckChoice struct {
	Name  string
	About string // its title and size, or why it cannot be read
}

// decksMenu is the menu of decks.
type decksMenu struct {
	*shell
	menu
	choices []DeckChoice
}

func newDecks(s *shell, choices []DeckChoice, open *content.Deck) *decksMenu {
	d := &decksMenu{shell: s, choices: choices}
	rows := make([]row, len(choices))
	at := 0
	for i, c := range choices {
		rows[i] = row{label: c.Name, about: c.About}
		if open != nil && open.Name == c.Name {
			at = i
		}
	}
	d.menu = newMenu(s, aboutColumn, rows)
	d.list.Select(at)
	return d
}

// Update opens the deck under the cursor.
func (d *decksMenu) Update(msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || d.typing() {
		return d.update(msg)
	}
	switch name := keyName(k.String()); {
	case key.Matches(name, keyPick) && d.index() >= 0:
		d.send(intent{want: WantDeck, deck: d.choices[d.index()].Name})
	case key.Matches(name, keyBack) && !d.filtered():
		d.want(WantBack)
	default:
		return d.update(msg)
	}
	return nil
}

// SetSize gives the menu the whole body.
func (d *decksMenu) SetSize(width, height int) { d.setSize(width, height) }

// View draws the menu.
func (d *decksMenu) View() string { return d.view() }

// Keys lists the bindings.
func (d *decksMenu) Keys() []key.Binding {
	study := bind([]string{"enter"}, "enter", "study it")
	return []key.Binding{study, keyBack, keyMenuMove, keyFilter, keyMenuPage}
}

// Title names the screen.
func (d *decksMenu) Title() string { return "Decks" }

// Place is empty.
func (d *decksMenu) Place() string { return "" }

// Status says how more decks come here.
func (d *decksMenu) Status() string {
	if f := d.filter(); f != "" {
		return f
	}
	return "cutscore import FILE makes a deck of a page of flashcards"
}

// Typing reports whether the filter takes the letters.
func (d *decksMenu) Typing() bool { return d.typing() }

// Pages lists none.
func (d *decksMenu) Pages() []pageJob { return nil }

// findDecks reads the decks that there are.
func (a *App) findDecks() tea.Cmd {
	return a.start("Looking for decks", func() func() tea.Cmd {
		found := a.cfg.Decks()
		return func() tea.Cmd {
			a.decks = found
			a.want(WantPlaces)
			return nil
		}
	})
}

// adopt makes a deck the one that is studied.
func (a *App) adopt(study Study) { a.study, a.fits = study, study.Exams.Apart() }

// openDeck reads a deck and makes it the one that is studied; then says what comes after that.
func (a *App) openDeck(name string, then intent) tea.Cmd {
	return a.start("Reading the deck", func() func() tea.Cmd {
		study, err := a.cfg.Open(name)
		return func() tea.Cmd {
			if err != nil {
				a.say(sentence(err))
				return nil
			}
			a.adopt(study)
			a.broken = nil
			a.send(then)
			return nil
		}
	})
}
