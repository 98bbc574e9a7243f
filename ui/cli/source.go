package cli

import (
	"sync"

	"cutscore/content"
	"cutscore/content/library"
	"cutscore/content/recipe"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui"
	"cutscore/ui/config"
	"cutscore/ui/screen"
)

// source is a deck with what can be drawn from it: read and made at the first asking, and only once.
type source struct {
	deck          *content.Deck
	path          string // where it lies; empty: it is built in
	exams, drills func() content.Bank
	typed         func() content.Bank // exams for those who would rather write than choose
}

// open reads a deck.
func (env *environment) open(name string) (*source, error) {
	tellGone(env, name)
	return env.read(name)
}

func (env *environment) read(name string) (*source, error) {
	deck, place, err := env.deck(name)
	if err != nil {
		return nil, err
	}
	s := sourceOf(deck)
	s.path = place.Path
	return s, nil
}

// deck finds and reads a deck; a file of another format is refused by name.
func (env *environment) deck(name string) (*content.Deck, library.Place, error) {
	place, err := env.library.Find(name)
	if err != nil {
		return nil, place, err
	}
	deck, err := env.library.Open(place)
	if err != nil {
		return nil, place, err
	}
	if f := env.library.Stranger(place, deck); f != nil {
		return nil, place, f
	}
	return deck, place, nil
}

func sourceOf(deck *content.Deck) *source {
	maker := sync.OnceValue(func() recipe.Maker { return recipe.NewMaker(deck) })
	return &source{
		deck: deck,
		exams: sync.OnceValue(func() content.Bank { // a deck that gives nothing to choose from is asked by typing
			if bank := maker().Exams(); len(bank.Stubs) > 0 {
				return bank
			}
			return maker().TypedExams()
		}),
		typed:  sync.OnceValue(func() content.Bank { return maker().TypedExams() }),
		drills: sync.OnceValue(func() content.Bank { return maker().Drills() }),
	}
}

// study is what the screens need of it.
func (s *source) study() screen.Study {
	return screen.Study{Deck: s.deck, Path: s.path, Exams: s.examBank(s.deck.Exam.Typed), Drills: s.drills(), ExamBank: s.examBank}
}

// examBank is what exams draw from.
func (s *source) examBank(typed bool) content.Bank {
	if typed {
		return s.typed()
	}
	return s.exams()
}

// load gives the deck at once, and its study when that is asked for.
func (s *source) load() (*content.Deck, func() screen.Study, error) { return s.deck, s.study, nil }

// decks lists what can be opened by name, and what lies beside it and cannot, with a word about each.
func (env *environment) decks() []screen.DeckChoice {
	var out []screen.DeckChoice
	for _, e := range env.library.List() {
		choice := screen.DeckChoice{Name: e.Name, About: about(e)}
		if e.Format != "" {
			choice.Foreign = e.Where
		}
		out = append(out, choice)
	}
	return out
}

// about says what a deck is, or why it is none.
func about(e library.Entry) string {
	switch {
	case e.Deck != "":
		return e.Format + ", changed since it became " + e.Deck + ": to be imported again"
	case e.Format != "":
		return e.Format + ", to be imported first"
	case e.Problem != "":
		return "cannot be read: " + oneLine(e.Problem)
	}
	said := e.Title + ", " + scoring.Counted(e.Cards, "card")
	if e.Questions > 0 {
		said += ", " + scoring.Counted(e.Questions, "question")
	}
	return said
}

// study reads a deck for the screens.
func (env *environment) study(name string) (screen.Study, error) {
	s, err := env.open(name)
	if err != nil {
		return screen.Study{}, err
	}
	return s.study(), nil
}

// loader begins to read a deck and gives it to the screens as soon as it is there.
func (env *environment) loader(name string) ui.Loader {
	type opened struct {
		source *source
		err    error
	}
	tellGone(env, name)
	done := make(chan opened, 1)
	go func() {
		s, err := env.read(name)
		done <- opened{s, err}
	}()
	return func() (*content.Deck, func() screen.Study, error) {
		o := <-done
		if o.err != nil {
			return nil, nil, o.err
		}
		return o.source.load()
	}
}

// glanced gives what was kept of a deck, and reads the deck when it is asked to. Of a deck that was not kept, or is another
// now, nothing is given, and its reading begins.
func glanced(env *environment, name string) (ui.Loader, *content.Glance) {
	place, err := env.library.Find(name)
	if err != nil {
		return env.loader(name), nil
	}
	if glance := outlines().Glance(place); glance != nil {
		tellGone(env, name)
		return func() (*content.Deck, func() screen.Study, error) { return env.loader(name)() }, glance
	}
	load := env.loader(name)
	return func() (*content.Deck, func() screen.Study, error) {
		deck, study, err := load()
		if err == nil {
			outlines().KeepGlance(place, deck.Glance())
		}
		return deck, study, err
	}, nil
}

// glancedAt notes which deck is studied, and what is said of it at first sight.
func glancedAt(name, path string, g content.Glance) {
	outlines().KeepGlance(library.Place{Name: name, Path: path}, g)
	used(name, path)
}

// used notes which deck is studied: it is meant the next time that none is named. Where that cannot be noted the program is
// not held up; that nothing can be written there is what the journal says.
func used(name, path string) {
	where, err := library.Place{Name: name, Path: path}.Mark()
	if err == nil {
		_ = history.KeepLastDeck(history.Dir(), where)
	}
}

// tellGone has it said that another deck stands in for the one used last, if no name was given and that is there no more.
func tellGone(env *environment, name string) {
	if name == "" && env.library.LastGone() {
		env.gone = "The deck used last is gone from " + oneLine(env.library.Last) + ": this is the built-in one"
	}
}

// meant is the deck that is meant where neither the command nor the settings name one, and why.
func meant(env *environment) (name, from string) {
	place, _ := env.library.Find("")
	if env.library.Last == "" || env.library.LastGone() {
		return place.Name, config.Default
	}
	return place.Name, "used last"
}
