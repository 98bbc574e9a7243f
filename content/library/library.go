// Package library finds decks: by path, by name in the person's own decks folder, and among the built-in ones. It reads
// none but the one that is asked for; list.go reads them all, for who wants to see what there is.
//
//	library.go  finding and opening
//	walk.go     the decks folder, its sub-folders and what links lead to, within bounds
//	list.go     everything that lies there, with what it is
//	outline.go  what a deck can ask, kept by names alone; what is said of it at first sight (a built-in one is skimmed)
//	foreign.go  files that are no decks of ours, called by what they are
//
// ForeignError files are imported by the commands, and written by deckfile.
package library

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// Library knows where decks lie.
type Library struct {
	Own     string // the person's decks folder; it need not exist
	Default string // the deck that is meant where none is asked for; empty: the one used last
	Last    string // where that lies: its whole path, or the name of a built-in one; empty, or gone: the built-in one
}

// Place says where a deck lies; Path is empty for a built-in one.
type Place struct {
	Name string
	Path string
}

// Where says where a place is, for a person.
func (p Place) Where() string {
	if p.Path == "" {
		return "built in"
	}
	return strings.ReplaceAll(clean.Text(p.Path), "\n", " ")
}

// Find gives the place of a deck: a path that exists, else a name in the own folder, else a built-in one. Nothing asked
// for is the default deck. The error lists the names that there are.
func (l Library) Find(asked string) (Place, error) {
	if asked == "" && l.Default != "" {
		place, err := l.Find(l.Default)
		if err != nil {
			return place, fmt.Errorf("the deck of the settings: %w", err)
		}
		return place, nil
	}
	if asked == "" {
		place, _ := l.last()
		return place, nil
	}
	if _, err := os.Stat(asked); err == nil {
		at := asked
		if base := filepath.Base(asked); base == "." || base == ".." { // which is no name
			at, err = filepath.Abs(asked)
		}
		return Place{Name: deckName(at), Path: at}, err
	}
	places := l.Places()
	for _, name := range []func(Place) string{func(p Place) string { return p.Name }, func(p Place) string { return path.Base(p.Name) }} {
		for _, p := range places { // by its whole name, else by that within its folder
			if strings.EqualFold(name(p), asked) {
				return p, nil
			}
		}
	}
	names := make([]string, len(places))
	for i, p := range places {
		names[i] = p.Name
	}
	return Place{}, fmt.Errorf("there is no deck %q: give the path of a deck file or folder, or one of these names: %s",
		asked, strings.Join(names, ", "))
}

// LastGone reports whether the deck used last would be meant, and is there no more.
func (l Library) LastGone() bool {
	_, there := l.last()
	return l.Default == "" && l.Last != "" && !there
}

// last is the place of the deck used last, or else of the built-in one.
func (l Library) last() (p Place, there bool) {
	_, err := fs.Stat(decks.Files, l.Last)
	p = Place{Name: l.Last}
	if filepath.IsAbs(l.Last) {
		_, err = os.Stat(l.Last)
		p = Place{Name: deckName(l.Last), Path: l.Last}
	}
	if l.Last == "" || err != nil {
		return Place{Name: decks.Default}, false
	}
	return p, true
}

// Mark is how Last says that the deck at a place was used. The error is that of a working folder that is gone.
func (p Place) Mark() (string, error) {
	if p.Path == "" {
		return p.Name, nil
	}
	return filepath.Abs(p.Path)
}

// Open reads the deck at a place. The error is a *ForeignError where the file is known to be something else.
func (l Library) Open(p Place) (*content.Deck, error) {
	fsys, name, err := p.files()
	if err != nil {
		return nil, fmt.Errorf("reading the deck %s: %w", p.Path, err)
	}
	if p.Path == "" {
		return deckfile.Read(fsys, name, p.Name)
	}
	deck, err := deckfile.Read(fsys, name, p.Where())
	if err != nil && name != "." {
		err = asForeign(p.Path, err)
	}
	return deck, err
}

// files is where the files of a deck lie: a path in a file system.
func (p Place) files() (fsys fs.FS, name string, err error) {
	if p.Path == "" {
		return decks.Files, p.Name, nil
	}
	abs, err := filepath.Abs(p.Path)
	if err != nil {
		return nil, "", err
	}
	if abs == filepath.Dir(abs) { // the root folder itself
		return os.DirFS(abs), ".", nil
	}
	return os.DirFS(filepath.Dir(abs)), filepath.Base(abs), nil
}

// Load finds a deck and reads it.
func (l Library) Load(asked string) (*content.Deck, error) {
	place, err := l.Find(asked)
	if err != nil {
		return nil, err
	}
	return l.Open(place)
}

// Places lists the decks that can be called by name: the person's own, in sub-folders and behind links too, then the built-in
// ones that they do not replace. None is opened.
func (l Library) Places() []Place {
	places, _ := l.survey()
	return places
}

// survey lists the decks, and the paths of what lies in the own folder besides.
func (l Library) survey() (places []Place, others []string) {
	add := func(p Place) { // of two with one name the first is found
		if !slices.ContainsFunc(places, func(q Place) bool { return strings.EqualFold(p.Name, q.Name) }) {
			places = append(places, p)
		}
	}
	w := walk{root: l.Own, deck: add, other: func(path string) { others = append(others, path) }}
	w.folder(l.Own)                          // one that is missing or cannot be read holds no deck
	built, _ := fs.ReadDir(decks.Files, ".") // an embedded folder can be read
	for _, e := range built {
		add(Place{Name: e.Name()})
	}
	return places, others
}

func deckName(path string) string {
	base := base(path)
	if strings.EqualFold(filepath.Ext(base), ".md") {
		base = base[:len(base)-len(".md")]
	}
	return clean.Line(base)
}

func base(path string) string { return filepath.Base(filepath.Clean(path)) }
