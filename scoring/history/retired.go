package history

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// RetiredName is the name of the list of retired items beside the history's file: a line holds an item's id and, behind a tab, that
// of its deck. Older lines have the item's alone, and hold for every deck; a line taken out by hand brings its item back.
const RetiredName = "retired.txt"

// Retire notes in dir that an item of a deck is not to be asked in drills any more.
func Retire(dir, deck, id string) error {
	retired, err := Retired(dir, deck)
	if err != nil || retired[id] {
		return err
	}
	return appendTo(dir, RetiredName, id+"\t"+oneLine(deck)+"\n")
}

// Retired gives the ids of a deck's retired items.
func Retired(dir, deck string) (map[string]bool, error) {
	text, err := os.ReadFile(filepath.Join(dir, RetiredName)) //nolint:gosec // the person's own folder
	if errors.Is(err, fs.ErrNotExist) {
		return map[string]bool{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the retired questions: %w", err)
	}
	ids := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if id := retiredOf(line, deck); id != "" {
			ids[id] = true
		}
	}
	return ids, nil
}

// retiredOf is the id in a line, if that holds for the deck.
func retiredOf(line, deck string) string {
	id, of, _ := strings.Cut(strings.TrimSpace(line), "\t")
	if of != "" && oneLine(of) != oneLine(deck) {
		return ""
	}
	return strings.TrimSpace(id)
}

// BringBack lets a deck's item be asked again. All other lines of the list stay as they are.
func BringBack(dir, deck, id string) error {
	path := filepath.Join(dir, RetiredName)
	text, err := os.ReadFile(path) //nolint:gosec // the person's own folder
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var kept strings.Builder
	for line := range strings.Lines(string(text)) {
		if retiredOf(line, deck) != id {
			kept.WriteString(line)
		}
	}
	if err == nil && kept.Len() < len(text) {
		err = replaceFile(path, kept.String())
	}
	if err != nil {
		return fmt.Errorf("taking a line out of %s: %w; make the folder writable", path, err)
	}
	return nil
}

// replaceFile puts a text in the place of a file's, wholly or not at all.
func replaceFile(path, text string) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*") // which nobody else can read
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
