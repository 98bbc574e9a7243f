package library

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// Outlines keeps in a folder what a deck can ask, by names alone, and what is said of it at first sight: making its questions
// takes longer than all else that there is to tell of it, and reading it longer than the first frame. What is kept holds as long
// as its files and the program are the same.
type Outlines struct {
	Dir   string // it need not exist; empty: nothing is kept
	Build string // which program this is
}

// outline is a deck without its texts, and what its drills draw from.
type outline struct {
	Name   string            `json:"name"`
	ID     string            `json:"id"`
	Title  string            `json:"title"`
	Exam   content.Blueprint `json:"exam"`
	Topics []string          `json:"topics"`
	Stubs  [][3]string       `json:"stubs"` // item, topic, card
}

// Of gives the outline of the deck at a place: the deck with its topics' names alone, and stubs that make no items. Where none is
// kept, made reads the deck and makes its stubs, which are given as they are. That nothing can be kept is no error.
func (o Outlines) Of(p Place, made func() (*content.Deck, []content.Stub, error)) (*content.Deck, []content.Stub, error) {
	key, err := o.key(p)
	if err != nil {
		return made() // which says what is wrong
	}
	var kept outline
	if file := o.file("deck", p); !load(file, key, &kept) {
		deck, stubs, err := made()
		if err == nil {
			save(file, key, outlineOf(deck, stubs))
		}
		return deck, stubs, err
	}
	deck, stubs := kept.deck()
	return deck, stubs, nil
}

// Glance gives what was kept of the deck at a place; nil: nothing, or its files or the program are others now. A built-in deck,
// which is known to have no problems, is skimmed.
func (o Outlines) Glance(p Place) *content.Glance {
	var kept content.Glance
	key, err := o.key(p)
	if err == nil && load(o.file("glance", p), key, &kept) {
		return &kept
	}
	if p.Path == "" {
		if kept, err = deckfile.Skim(decks.Files, p.Name); err == nil {
			return &kept
		}
	}
	return nil
}

// KeepGlance keeps it for the next time.
func (o Outlines) KeepGlance(p Place, g content.Glance) {
	if key, err := o.key(p); err == nil {
		save(o.file("glance", p), key, g)
	}
}

// file is where something is kept of the deck at a place.
func (o Outlines) file(what string, p Place) string {
	sum := sha256.Sum256([]byte(cmp.Or(p.Path, p.Name)))
	return filepath.Join(o.Dir, what+"-"+hex.EncodeToString(sum[:8])+".json")
}

func (o Outlines) key(p Place) (string, error) {
	if o.Dir == "" {
		return "", os.ErrNotExist
	}
	fsys, name, err := p.files()
	if err != nil {
		return "", err
	}
	sum, err := deckfile.Fingerprint(fsys, name)
	return o.Build + " " + sum, err
}

func outlineOf(deck *content.Deck, stubs []content.Stub) outline {
	kept := outline{Name: deck.Name, ID: deck.ID, Title: deck.Title, Exam: deck.Exam, Topics: deck.TopicNames()}
	for _, s := range stubs {
		kept.Stubs = append(kept.Stubs, [3]string{s.ID, s.Topic, s.CardID})
	}
	return kept
}

func (kept *outline) deck() (*content.Deck, []content.Stub) {
	deck := &content.Deck{Name: kept.Name, ID: kept.ID, Title: kept.Title, Exam: kept.Exam}
	for _, name := range kept.Topics {
		deck.Topics = append(deck.Topics, content.Topic{Name: name})
	}
	stubs := make([]content.Stub, len(kept.Stubs))
	for i, s := range kept.Stubs {
		stubs[i] = content.Stub{ID: s[0], Topic: s[1], CardID: s[2], Item: func(content.Code) (*content.Item, bool) { return nil, false }}
	}
	return deck, stubs
}

// sealed is what a file of the folder holds: the key says of which files and which program it tells.
type sealed[T any] struct {
	Key  string `json:"key"`
	What T      `json:"what"`
}

// load reads what a file holds, if that tells of this key.
func load[T any](file, key string, what *T) bool {
	text, err := os.ReadFile(file) //nolint:gosec // in the folder for such
	var kept sealed[T]
	if err != nil || json.Unmarshal(text, &kept) != nil || kept.Key != key {
		return false
	}
	*what = kept.What
	return true
}

// save writes something wholly or not at all. Where it cannot be written it is made anew the next time.
func save[T any](file, key string, what T) {
	text, err := json.Marshal(sealed[T]{key, what})
	if err != nil || os.MkdirAll(filepath.Dir(file), 0o700) != nil {
		return
	}
	temp, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*")
	if err != nil {
		return
	}
	_, err = temp.Write(text)
	if temp.Close() != nil || err != nil || os.Rename(temp.Name(), file) != nil {
		_ = os.Remove(temp.Name())
	}
}
