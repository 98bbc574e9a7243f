package ui

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring/history"
	"cutscore/ui/question"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// retirement is a change of what drills do not ask.
type retirement struct {
	deck, id string
	about    string // how it begins
	back     bool   // it is asked again
}

// aboutLetters is how much of a question names it in a sentence.
const aboutLetters = 60

// quoted is a question as sentences name it.
func quoted(headline string) string {
	return "“" + ansi.Truncate(headline, aboutLetters, "…") + "”"
}

// undoing makes the job that takes something back, and that takes itself off the changes when it has.
type undoing func() *job

// askRetire asks whether drills are to leave the question out, and names it.
func askRetire(a *App, _ *screen.Intent) (*job, error) {
	if a.cfg.Dir == "" {
		return nil, errNoFolder
	}
	form, item := &a.session.drill.Form, a.session.drill.Item()
	change := retirement{deck: cmp.Or(form.DeckID, form.Title), id: item.ID, about: quoted(question.Headline(item.Stem))}
	a.Ask(widget.Prompt{
		Title: "Retire this question?",
		Lines: []string{change.about + " of the deck " + form.Title + ": drills leave it out from now on; exams can still ask it."},
		Answers: []widget.Answer{
			widget.NewAnswer("y", "retire it", func() { a.start(retireJob(a, change, false), &screen.Intent{}, func() {}) }),
			widget.NewAnswer("n", "keep it", nil),
		},
	})
	return nil, nil //nolint:nilnil // no job is needed
}

// retireJob makes a change of what drills ask. It can be undone until the program ends, unless it undoes one itself.
func retireJob(a *App, change retirement, undoing bool) *job {
	dir := a.cfg.Dir
	return &job{what: "Noting it", firm: true, run: func() func(*screen.Intent) error {
		write := history.Retire
		if change.back {
			write = history.BringBack
		}
		err := write(dir, change.deck, change.id)
		return func(in *screen.Intent) error {
			if err != nil {
				return err
			}
			if a.session.retired == nil {
				a.session.retired = map[string]bool{}
			}
			a.session.retired[change.id] = !change.back
			said := change.about + " is retired: drills do not ask it any more"
			if change.back {
				said = change.about + " is back: drills ask it again"
			}
			if undoing {
				a.changes = a.changes[:len(a.changes)-1]
			} else {
				other := change
				other.back = !change.back
				a.changes = append(a.changes, func() *job { return retireJob(a, other, true) })
				said += ". " + a.Styles.Named(widget.KeyUndo) + " takes that back"
			}
			if list, shown := a.screen.(screen.Refreshable); shown {
				again := list.Refresh()
				again.Item, again.Note = in.Item, said
				a.Send(again)
				return nil
			}
			a.Say(said)
			return nil
		}
	}}
}

// undoable reports whether z takes a change back here. In an exam it does not, and where a screen has a z of its own that counts.
func undoable(a *App) bool {
	return len(a.changes) > 0 && !placeTable[a.at].timed &&
		!slices.ContainsFunc(a.screen.Keys(), func(b key.Binding) bool { return slices.Contains(b.Keys(), widget.KeyUndo.Keys()[0]) })
}

// undo takes the last change back.
func undo(a *App) {
	a.start(a.changes[len(a.changes)-1](), &screen.Intent{}, func() {})
}

// bringBack lets drills ask a question again.
func bringBack(a *App, in *screen.Intent) (*job, error) {
	return retireJob(a, retirement{in.Beside, in.ID, quoted(in.Note), true}, false), nil
}

// loadRetired reads what of a deck is retired.
func loadRetired(a *App, in *screen.Intent) (*job, error) {
	if a.cfg.Dir == "" {
		return nil, errNoFolder
	}
	name, dir, open, now, code := in.Deck, a.cfg.Dir, a.cfg.Open, a.study.Study, a.session.next
	return &job{what: "Reading the deck", run: func() func(*screen.Intent) error {
		var err error
		if now.Deck == nil || now.Deck.Name != name {
			now, err = open(name)
		}
		var list screen.RetiredList
		if err == nil {
			list, err = retiredOf(dir, now, code)
		}
		return func(in *screen.Intent) error {
			in.Retired = list
			if in.Note != "" {
				a.Say(in.Note)
			}
			return err
		}
	}}, nil
}

// retiredOf lists the retired questions of a deck, in its order; behind them those that it does not have any more.
func retiredOf(dir string, of screen.Study, code content.Code) (screen.RetiredList, error) {
	list := screen.RetiredList{Deck: of.Deck.Name, DeckID: of.Deck.ID, Title: of.Deck.Title}
	retired, err := history.Retired(dir, of.Deck.ID)
	if err != nil {
		return list, fmt.Errorf("listing what is retired: %w", err)
	}
	for _, stub := range of.Drills.Stubs {
		if !retired[stub.ID] {
			continue
		}
		delete(retired, stub.ID)
		row := screen.RetiredItem{ID: stub.ID, Name: stub.ID, About: "cannot be asked at present"}
		if item, sound := stub.Item(code); sound {
			row.Name, row.About = question.Headline(item.Stem), ""
		}
		list.Items = append(list.Items, row)
	}
	for _, id := range slices.Sorted(maps.Keys(retired)) {
		list.Items = append(list.Items, screen.RetiredItem{ID: id, Name: id, About: "not in this deck"})
	}
	return list, nil
}
