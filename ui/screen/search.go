package screen

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/markdown"
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
	return &Search{Host: s, study: study, finder: finder, field: widget.NewField("/ ", "words of a question, an answer, a card or a note", 64), menu: widget.NewMenu(s.Styles, foundColumn, nil)}
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
	p.list()
	p.menu.Select(0)
}

// list draws up the rows: what of a hit they show depends on the window's width.
func (p *Search) list() {
	rows := make([]widget.Row, len(p.found))
	for i, hit := range p.found {
		rows[i] = foundRow(p.finder, hit, p.field.Value(), p.width-foundColumn)
	}
	p.menu.SetRows(rows)
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
	if width != p.width {
		p.width = width
		p.list()
	}
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
	if p.menu.Index() < 0 { // nothing was found
		return []key.Binding{widget.KeyBack}
	}
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
	if sheet := p.menu.Sheet(); sheet != "" {
		return sheet + "\n" + p.named()
	}
	return p.named()
}

// named is the question or the card under the cursor, whose row may show another part of it, in two lines.
func (p *Search) named() string {
	i := p.menu.Index()
	if i < 0 {
		return ""
	}
	line := ansi.Truncate(question.Headline(p.finder.Texts(p.found[i])[0]), max(1, 2*p.width-12), "…")
	if ansi.StringWidth(line) <= p.width {
		line += "\n"
	}
	return line
}

const (
	foundColumn = 12 // where the text of a hit begins
	leastHead   = 12 // columns that name a question beside what it was found by
)

// foundRow is a hit: its first line, where the words of the search stand in what can be seen of that; else where they do, behind
// as much of the first line as there is room for.
func foundRow(f *content.Finder, hit content.Found, search string, width int) widget.Row {
	width = max(1, width)
	texts := f.Texts(hit)
	row := widget.Row{Label: "question", About: question.Headline(texts[0])}
	if hit.Item == nil {
		row.Label = "card"
	}
	words := strings.Fields(lowered(search))
	missing := slices.DeleteFunc(words, func(w string) bool {
		return strings.Contains(lowered(ansi.Truncate(row.About, width, "…")), w)
	})
	if len(missing) == 0 {
		return row
	}
	for _, text := range texts {
		if !strings.Contains(lowered(text), missing[0]) {
			continue
		}
		line := markdown.OneLine(markdown.Page(text))
		if at := strings.Index(lowered(line), missing[0]); at >= 0 {
			row.About = besideHead(row.About, line, len([]rune(lowered(line)[:at])), width)
			break
		}
	}
	return row
}

// lowered is a text in small letters, as many as it has.
func lowered(text string) string { return strings.Map(unicode.ToLower, text) }

// besideHead is the beginning of a first line, and the part of another one around its letter number at; of a narrow window that
// part takes all.
func besideHead(head, line string, at, width int) string {
	room := width
	if width > 4*leastHead {
		room = max(width*3/5, width-ansi.StringWidth(head)-3)
	}
	part := ansi.Truncate(excerpt(line, at, room), max(1, room), "…")
	if left := width - ansi.StringWidth(part) - 3; left >= min(leastHead, ansi.StringWidth(head)) {
		return ansi.Truncate(head, left, "…") + " · " + part
	}
	return part
}

// excerpt is the part of a line around its letter number at, from a word on, that fits into a width.
func excerpt(line string, at, width int) string {
	letters := []rune(line)
	from := max(0, min(at-width/3, len(letters)-width))
	for from > 0 && from < at && letters[from-1] != ' ' {
		from++
	}
	if from > 0 {
		return "…" + string(letters[from:])
	}
	return line
}
