package library

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"

	"cutscore/content"
	"cutscore/content/deckfile"
)

// Outlines keeps in a folder what a deck can ask, by names alone: making its questions takes longer than all else that there
// is to tell of it. A deck's outline holds as long as its files and the program are the same.
type Outlines struct {
	Dir   string // it need not exist; empty: nothing is kept
	Build string // which program this is
}

// outline is a deck without its texts, and what its drills draw from.
type outline struct {
	Key    string            `json:"key"`
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
	sum := sha256.Sum256([]byte(p.Name + "\x00" + p.Path))
	file := filepath.Join(o.Dir, "deck-"+hex.EncodeToString(sum[:8])+".json")
	if deck, stubs, ok := load(file, key); ok {
		return deck, stubs, nil
	}
	deck, stubs, err := made()
	if err == nil {
		save(file, key, deck, stubs)
	}
	return deck, stubs, err
}

func (o Outlines) key(p Place) (string, error) {
	if o.Dir == "" {
		return "", os.ErrNotExist
	}
	fsys, name, err := p.files()
	if err != nil {
		return "", err
	}
	print, err := deckfile.Fingerprint(fsys, name)
	return o.Build + " " + print, err
}

func load(file, key string) (*content.Deck, []content.Stub, bool) {
	text, err := os.ReadFile(file) //nolint:gosec // in the folder for such
	var kept outline
	if err != nil || json.Unmarshal(text, &kept) != nil || kept.Key != key { //nolint:musttag // read by the program that wrote it alone
		return nil, nil, false
	}
	deck := &content.Deck{Name: kept.Name, ID: kept.ID, Title: kept.Title, Exam: kept.Exam}
	for _, name := range kept.Topics {
		deck.Topics = append(deck.Topics, content.Topic{Name: name})
	}
	stubs := make([]content.Stub, len(kept.Stubs))
	for i, s := range kept.Stubs {
		stubs[i] = content.Stub{ID: s[0], Topic: s[1], CardID: s[2], Item: func(content.Code) (*content.Item, bool) { return nil, false }}
	}
	return deck, stubs, true
}

// save writes an outline wholly or not at all. Where it cannot be written it is made anew the next time.
func save(file, key string, deck *content.Deck, stubs []content.Stub) {
	kept := outline{Key: key, Name: deck.Name, ID: deck.ID, Title: deck.Title, Exam: deck.Exam, Topics: deck.TopicNames()}
	for _, s := range stubs {
		kept.Stubs = append(kept.Stubs, [3]string{s.ID, s.Topic, s.CardID})
	}
	text, err := json.Marshal(kept) //nolint:musttag // as above
	if err != nil || os.MkdirAll(filepath.Dir(file), 0o700) != nil {
		return
	}
	temp, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*")
	if err != nil {
		return
	}
	_, err = temp.Write(text)
	if temp.Close() != nil || err != nil || os.Rename(temp.Name(), file) != nil {
		_ = os.Remove(temp.Name()) //nolint:errcheck // it lies in a folder that may be emptied at any time
	}
}
