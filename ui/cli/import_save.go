package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/formats"
)

// before reads the deck that is there already, to be compared with the new one; nil where none is. A deck of another
// origin, or one that was edited by hand, is not written over unless that is asked for.
func (run *importRun) before(ctx context.Context, target, from string, writes bool) (*content.Deck, error) {
	place := target
	if !isThere(place) {
		place = folderOf(target)
	}
	if !writes || !isThere(place) {
		return nil, nil //nolint:nilnil // there is none, which is no error
	}
	fsys, name := os.DirFS(filepath.Dir(place)), filepath.Base(place)
	made, edited, err := deckfile.Origin(fsys, name)
	switch {
	case run.flags.force:
	case err != nil || made.From == "" || made.From != from:
		return nil, fmt.Errorf("%s is there already, and was not made from this file: %s", place, run.flags.wayOut())
	case edited:
		if err := run.mayOverwrite(ctx, place); err != nil {
			return nil, err
		}
	}
	deck, err := deckfile.Read(fsys, name, place)
	if err != nil || made.From != from {
		return nil, nil //nolint:nilerr,nilnil // what cannot be read is not compared
	}
	return deck, nil
}

// mayOverwrite asks about a deck that was edited by hand since it was imported.
func (run *importRun) mayOverwrite(ctx context.Context, place string) error {
	edited := fmt.Errorf("%s was edited since it was imported, and your changes would be lost: %s", place, run.flags.wayOut())
	if !run.alone || !terminal(run.env.in) || !terminal(run.env.screen) {
		return edited
	}
	run.bar.clear()
	fmt.Fprintf(run.env.screen, "%s was edited since it was imported. Write over it, and lose those changes? [y/N] ", oneLine(place))
	var answer string
	var err error
	if !unless(ctx, func() { answer, err = bufio.NewReader(run.env.in).ReadString('\n') }) {
		return errStopped
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("reading your answer: %w", err)
	}
	if a := strings.ToLower(strings.TrimSpace(answer)); a != "y" && a != "yes" {
		return errors.New("left as it was; nothing was written")
	}
	return nil
}

// saveDeck writes a deck, whole or not at all, and says how it differs from the older one, whose id it keeps.
func saveDeck(target string, deck, older *content.Deck) (*formats.Again, error) {
	if older != nil {
		deck.ID = older.ID
	}
	place, err := replace(target, func(put func(deckfile.File) error) error { return deckfile.Files(deck, put) })
	if err != nil {
		return nil, err
	}
	if other := map[bool]string{true: folderOf(target), false: target}[place == target]; older != nil && other != place { // it was a file and is a folder now, or the other way round
		if err := os.RemoveAll(other); err != nil {
			return nil, fmt.Errorf("removing the older deck %s: %w", other, err)
		}
	}
	if older == nil {
		return nil, nil //nolint:nilnil // there is nothing to compare it with
	}
	newer, err := deckfile.Read(os.DirFS(filepath.Dir(place)), filepath.Base(place), place)
	if err != nil {
		return nil, err
	}
	again := formats.Compare(older, newer)
	return &again, nil
}

// isThere reports whether there is something at a path.
func isThere(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// folderOf is the folder that stands for a deck too large for one file.
func folderOf(target string) string { return strings.TrimSuffix(target, ".md") }

// replace puts the files that lay hands over into a place, whole or not at all: they are written beside it and renamed. A file without
// a name is the deck at target; others are a folder that stands for it.
func replace(target string, lay func(put func(deckfile.File) error) error) (place string, err error) {
	folder := hidden{beside: target}
	defer folder.remove()
	whole := false
	err = lay(func(f deckfile.File) error {
		if whole = f.Name == ""; whole {
			return create(target, true, func(w io.Writer) error {
				_, err := w.Write(f.Data)
				return err //nolint:wrapcheck // create says what was being written
			})
		}
		return folder.write(f)
	})
	if whole || err != nil {
		return target, err
	}
	place = folderOf(target)
	return place, folder.moveTo(place)
}

// hidden is a folder in which a deck is put together, beside its place.
type hidden struct {
	beside string
	path   string // empty: nothing was written yet
}

func (h *hidden) write(f deckfile.File) error {
	if h.path == "" {
		parent := filepath.Dir(h.beside)
		if err := os.MkdirAll(parent, 0o750); err != nil {
			return fmt.Errorf("making the folder for %s: %w", h.beside, err)
		}
		var err error
		if h.path, err = os.MkdirTemp(parent, ".cutscore-*"); err != nil {
			return fmt.Errorf("writing %s: %w", h.beside, err)
		}
	}
	if err := os.WriteFile(filepath.Join(h.path, f.Name), f.Data, 0o600); err != nil {
		return fmt.Errorf("writing %s: %w", h.beside, err)
	}
	return nil
}

// moveTo gives the folder its place; what stands there goes once it is done.
func (h *hidden) moveTo(place string) error {
	if isThere(place) {
		old := h.path + ".old"
		if err := os.Rename(place, old); err != nil {
			return fmt.Errorf("writing over %s: %w", place, err)
		}
		defer os.RemoveAll(old) //nolint:errcheck // a hidden folder that stays behind does no harm
	}
	if err := os.Rename(h.path, place); err != nil {
		return fmt.Errorf("writing %s: %w", place, err)
	}
	return nil
}

func (h *hidden) remove() {
	if h.path != "" {
		os.RemoveAll(h.path) //nolint:errcheck // gone already once it was renamed
	}
}

// stale is how long what an import that was killed left behind is let lie: another one may be at work now.
const stale = 24 * time.Hour

// ours are the names of the hidden files and folders that decks are written to before they get their own.
var ours = regexp.MustCompile(`^\.cutscore-\d+$`)

// sweepStale removes what imports that were killed left behind in a folder. An older deck that was moved aside goes once the newer
// one stands in its place; while that is still hidden, too, both stay: they may be all that there is.
func sweepStale(folder string, now time.Time) {
	entries, err := os.ReadDir(folder)
	if err != nil { // it may not be there yet
		return
	}
	there := map[string]bool{}
	for _, e := range entries {
		there[e.Name()] = true
	}
	for _, e := range entries {
		name, aside := strings.CutSuffix(e.Name(), ".old")
		if !ours.MatchString(name) || aside && there[name] || !aside && there[name+".old"] {
			continue
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > stale {
			os.RemoveAll(filepath.Join(folder, e.Name())) //nolint:errcheck // what stays is swept the next time
		}
	}
}
