package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// searchShown is how many hits are listed; whoever looks for one of more types on.
const searchShown = 100

// Search finds cards and questions of the deck by any of their words, and drills the one that is chosen.
type Search struct {
	*Host
	menu   widget.Menu
	study  Study
	finder *content.Finder
	field  *widget.Field
	found  []content.Found
	all    int
	width  int
}

var (
	keySearch  = widget.Bind([]string{"/"}, "/", "search the deck")
	keyDrillIt = widget.Bind([]string{"enter"}, "enter", "drill it")
)

// NewSearch searches what finder has read.
func NewSearch(s *Host, study Study, finder *content.Finder) *Search {
	return &Search{Host: s, study: study, finder: finder, field: widget.NewField("/ ", "words of a question, an answer, a card or a note", 64), menu: widget.NewMenu(s.Styles, widget.AboutColumn, nil)}
}

// NotesByCard are the notes of a deck by the ids of written items, and those on made ones by their cards.
func (s Study) NotesByCard(h *Host) map[string]string {
	cards := map[string]string{}
	for _, stub := range s.Drills.Stubs {
		cards[stub.ID] = stub.CardID
	}
	for _, item := range s.Deck.Items() {
		cards[item.ID] = item.ID
	}
	notes := map[string]string{}
	for key, text := range h.Notes {
		if key.DeckID == s.Deck.ID {
			notes[cards[key.Item]] += text + "\n"
		}
	}
	return notes
}

// Typing is always so: letters are what is searched for.
func (p *Search) Typing() bool { return true }

// Update types, moves, drills or goes back.
func (p *Search) Update(msg tea.Msg) tea.Cmd {
	press, isKey := msg.(tea.KeyPressMsg)
	k := widget.Key(press.String())
	switch {
	case isKey && key.Matches(k, widget.KeyBack):
		p.Want(WantBack)
	case isKey && key.Matches(k, keyDrillIt):
		p.drill()
	case isKey && key.Matches(k, keySearchMove):
		return p.menu.Update(msg)
	default:
		before := p.field.Value()
		p.field.Update(msg)
		if p.field.Value() != before {
			p.find()
		}
	}
	return nil
}

var keySearchMove = widget.Bind([]string{"up", "down", "pgup", "pgdown"}, "up/down", "move")

func (p *Search) find() {
	p.found, p.all = p.finder.Find(p.field.Value(), searchShown)
	rows := make([]widget.Row, len(p.found))
	for i, f := range p.found {
		rows[i] = widget.Row{Label: "card", About: question.Headline(f.Card.Front)}
		if f.Item != nil {
			rows[i] = widget.Row{Label: "question", About: question.Headline(f.Item.Stem)}
		}
	}
	p.menu.SetRows(rows)
	p.menu.Select(0)
}

// drill asks the question that the cursor is on, or those made from the card.
func (p *Search) drill() {
	i := p.menu.Index()
	if i < 0 {
		return
	}
	f, code := p.found[i], content.Code{Series: "SEARCH", Number: 1}
	var items []content.Drawn
	for _, stub := range p.study.Drills.Stubs {
		if f.Item != nil && stub.ID != f.Item.ID || f.Item == nil && stub.CardID != f.Card.ID {
			continue
		}
		if item, ok := stub.Item(code); ok {
			items = append(items, content.Show(item, code))
		}
	}
	if len(items) == 0 {
		p.Say("Drills have no question about it")
		return
	}
	p.Send(Intent{Want: WantNewDrill, Drill: DrillSetup{Items: items}})
}

// SetSize leaves a line for what is typed, and one below it.
func (p *Search) SetSize(width, height int) {
	p.width = width
	p.field.SetWidth(width - 3)
	p.menu.SetSize(width, max(1, height-2))
}

// View draws what is typed and what it finds.
func (p *Search) View() string {
	lines := []string{p.field.View(), ""}
	switch {
	case p.all > 0:
		lines = append(lines, p.menu.View())
	case strings.TrimSpace(p.field.Value()) != "":
		lines = append(lines, p.Styles.Muted.Render("Nothing in this deck has these words."))
	}
	return strings.Join(lines, "\n")
}

// Keys lists the bindings.
func (p *Search) Keys() []key.Binding {
	return []key.Binding{keyDrillIt, keySearchMove, widget.KeyBack}
}

// Head names the deck and counts what was found.
func (p *Search) Head() (title, place string) {
	if strings.TrimSpace(p.field.Value()) == "" {
		return "Search · " + p.study.Deck.Title, ""
	}
	return "Search · " + p.study.Deck.Title, fmt.Sprintf("%d found", p.all)
}

// Status says that there are more than are listed, or which part of the list is in sight.
func (p *Search) Status() string {
	if p.all > len(p.found) {
		return "The first " + scoring.Counted(len(p.found), "hit") + ": type on to find fewer"
	}
	return p.menu.Sheet()
}
