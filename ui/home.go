package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// home is the first screen. Its first row is kept for an open attempt, so that nothing moves when one is found after the
// first frame.
type home struct {
	app *App
	menu
	height  int
	touched bool // the person has pressed a key here
}

func newHome(a *App) *home {
	h := &home{app: a, menu: newMenu(a.shell, aboutColumn, nil)}
	h.refresh()
	if a.exam == nil && len(a.keep.open) == 0 {
		h.menu.list.Select(1)
	}
	return h
}

// homeRows are what home offers, in order; the first is Resume.
var homeRows = []struct {
	label string
	about func(b content.Blueprint, have int) string
	in    intent
}{
	{"Mock exam", func(b content.Blueprint, have int) string { return sized(b.Full(), have) }, intent{want: WantSetup, setup: examSetup{profile: profileFull}}},
	{"Short mock exam", func(b content.Blueprint, have int) string { return sized(b.Short(), have) }, intent{want: WantSetup, setup: examSetup{profile: profileShort}}},
	{"Own exam", func(content.Blueprint, int) string { return "your count, minutes and topics" }, intent{want: WantSetup, setup: examSetup{profile: profileOwn}}},
	{"Drill", func(content.Blueprint, int) string { return "one topic or all, the answer at once" }, intent{want: WantTopics}},
	{"History", func(content.Blueprint, int) string { return "your attempts and their reports" }, intent{want: WantHistory}},
	{"Decks", func(content.Blueprint, int) string { return "study another one" }, intent{want: WantDecks}},
}

// sized says how large an exam is, of a deck that may have fewer items than it asks for.
func sized(b content.Blueprint, have int) string {
	switch {
	case have == 0:
		return "no item that an exam can ask"
	case b.Questions > have:
		b = b.Sized(have)
	}
	return scoring.Counted(b.Questions, "question") + ", " + scoring.Counted(b.Minutes, "minute")
}

func (h *home) refresh() {
	resume := row{blank: true}
	switch e, kept := h.app.exam, h.app.keep.open; {
	case e != nil:
		resume = row{label: "Resume " + e.Form.Code.String(), about: openWords(e.Count().Answered, len(e.Form.Items), &e.Clock)}
	case len(kept) > 0:
		clock := scoring.Clock{Limit: kept[0].Limit, Used: kept[0].Used}
		what := kept[0].Code
		if kept[0].Mode == scoring.Drill {
			what = "the drill"
		}
		resume = row{label: "Resume " + what, about: openWords(kept[0].Answered, kept[0].Items, &clock)}
	}
	rows := []row{resume}
	for _, r := range homeRows {
		about := ""
		if d := h.app.study.Deck; d != nil {
			about = r.about(d.Exam, h.app.fits)
		}
		rows = append(rows, row{label: r.label, about: about})
	}
	h.setRows(rows)
}

func openWords(answered, of int, clock *scoring.Clock) string {
	words := fmt.Sprintf("%d of %d answered", answered, of)
	if clock.Timed() {
		words += ", " + scoring.Countdown(clock.LeftOver()) + " left"
	}
	return words
}

// offer puts the cursor on an attempt that was found after the first frame, unless the person has moved it already.
func (h *home) offer() {
	h.refresh()
	if !h.touched && len(h.app.keep.open) > 0 {
		h.list.Select(0)
	}
}

// Update opens what the cursor is on.
func (h *home) Update(msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok && !h.typing() && key.Matches(keyName(k.String()), keyPick) {
		switch i := h.index(); {
		case i == 0:
			h.app.want(WantResume)
		case i > 0:
			h.app.send(homeRows[i-1].in)
		}
		return nil
	}
	if _, ok := msg.(tea.KeyPressMsg); ok {
		h.touched = true
	}
	return h.menu.update(msg)
}

// SetSize leaves room for the lines about the deck.
func (h *home) SetSize(width, height int) {
	h.height = height
	h.menu.setSize(width, max(1, height-h.above()))
}

// above is how many lines stand over the menu: two where there is room.
func (h *home) above() int {
	if h.height >= 9 {
		return 2
	}
	return 0
}

// View draws the deck's line and the menu.
func (h *home) View() string {
	h.refresh()
	if h.above() == 0 {
		return h.menu.view()
	}
	return h.deckLine() + "\n\n" + h.menu.view()
}

// deckLine says what is studied.
func (h *home) deckLine() string {
	d := h.app.study.Deck
	switch {
	case h.app.broken != nil:
		return h.app.styles.wrong.Render(sentence(h.app.broken))
	case d == nil:
		return ""
	}
	words := []string{h.app.styles.strong.Render(d.Title), scoring.Counted(len(d.Cards()), "card")}
	if n := len(d.Items()); n > 0 {
		words = append(words, scoring.Counted(n, "item"))
	}
	if d.AsOf != "" {
		words = append(words, "as of "+d.AsOf)
	}
	return strings.Join(words, " · ")
}

// Keys lists the bindings.
func (h *home) Keys() []key.Binding {
	keys := []key.Binding{keyMenuMove, keyPick, keyQuit, keyFilter, keyMenuPage}
	if h.filtered() {
		keys = append(keys, keyShowAll)
	}
	return keys
}

// Title names the program.
func (h *home) Title() string { return "Cutscore" }

// Place is empty: there is no further place here.
func (h *home) Place() string { return "" }

// Status says the filter, or what is wrong with the deck.
func (h *home) Status() string {
	if f := h.filter(); f != "" {
		return f
	}
	if d := h.app.study.Deck; d != nil && len(d.Problems) > 0 {
		return problems(len(d.Problems)) + " in this deck: cutscore check lists them"
	}
	return ""
}

func problems(n int) string {
	return scoring.Counted(n, "problem")
}

// Typing reports whether the filter takes the letters.
func (h *home) Typing() bool { return h.typing() }

// Pages lists none.
func (h *home) Pages() []pageJob { return nil }
