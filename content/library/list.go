package library

import (
	"errors"

	"cutscore/content/clean"
)

// Entry is one line of what can be studied, and of what lies in the decks folder besides.
type Entry struct {
	Name      string `json:"name"`
	Title     string `json:"title,omitempty"`
	Cards     int    `json:"cards"`
	Questions int    `json:"questions"`
	Where     string `json:"where"`
	Format    string `json:"format,omitempty"`  // of a file that is to be imported first
	Problem   string `json:"problem,omitempty"` // why it cannot be read
}

// List reads every deck that can be called by name, the person's own first, and looks at what else lies in the decks folder.
func (l Library) List() []Entry {
	places, others := l.survey()
	var list []Entry
	for _, p := range places {
		e := Entry{Name: p.Name, Where: p.Where()}
		deck, err := l.Open(p)
		if err == nil {
			if f := l.Stranger(p, deck); f != nil {
				err = f
			}
		}
		if err != nil {
			e.fail(err)
		} else {
			e.Title, e.Cards, e.Questions = deck.Title, len(deck.Cards()), len(deck.Items())
		}
		list = append(list, e)
	}
	for _, path := range others {
		e := Entry{Name: clean.Line(base(path)), Where: Place{Path: path}.Where()}
		e.fail(l.whatIs(path))
		list = append(list, e)
	}
	return list
}

// fail says why a file is no deck.
func (e *Entry) fail(err error) {
	var f *ForeignError
	switch {
	case !errors.As(err, &f):
		if in := errors.Unwrap(err); in != nil { // besides the path, which is shown
			err = in
		}
		e.Problem = clean.Line(err.Error())
	case f.Why != "":
		e.Problem = clean.Line(f.Why)
	default:
		e.Format = f.Format
	}
}

// whatIs says why a file that is no Markdown, or a folder that cannot be looked into, is no deck.
func (l Library) whatIs(path string) error {
	_, err := l.Open(Place{Name: base(path), Path: path})
	if err == nil { // our own format by another name
		return errors.New("it is a deck, but its name does not end in .md: give it that ending")
	}
	return err
}
