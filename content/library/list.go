package library

import (
	"errors"
	"os"
	"slices"

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
	Deck      string `json:"deck,omitempty"`    // that was made of the file before it changed
	Problem   string `json:"problem,omitempty"` // why it cannot be read
}

// List reads every deck that can be called by name, the person's own first, and looks at what else lies in the decks folder. A file
// of which a deck was made is left out, unless it changed since.
func (l Library) List() []Entry {
	places, others := l.survey()
	var list []Entry
	made := map[string][]Place{} // by the name of the file that it was made of
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
			if from := deck.Imported.From; from != "" && p.Path != "" {
				made[from] = append(made[from], p)
			}
		}
		list = append(list, e)
	}
	for _, path := range others {
		e := Entry{Name: clean.Line(base(path)), Where: Place{Path: path}.Where()}
		e.fail(l.whatIs(path))
		list = append(list, e)
	}
	return done(list, made)
}

// done leaves out the files that are decks by now. Of two files of one name it is not known which one the deck was made of.
func done(list []Entry, made map[string][]Place) []Entry {
	files := map[string]int{}
	for i := range list {
		if list[i].Format != "" {
			files[base(list[i].Where)]++
		}
	}
	var left []Entry
	for _, e := range list {
		decks := made[base(e.Where)]
		if e.Format == "" || len(decks) < files[base(e.Where)] {
			left = append(left, e)
			continue
		}
		if i := slices.IndexFunc(decks, func(p Place) bool { return changedAfter(e.Where, p.Path) }); i >= 0 {
			e.Deck = decks[i].Name
			left = append(left, e)
		}
	}
	return left
}

// changedAfter reports whether a file was changed after another, or a folder.
func changedAfter(path, than string) bool {
	a, err := os.Stat(path)
	b, err2 := os.Stat(than)
	return err == nil && err2 == nil && a.ModTime().After(b.ModTime())
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
