package records

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
)

// NoteKey names a question: items of two decks may have one id.
type NoteKey struct{ DeckID, Item string }

// Notes reads the private notes on all decks.
func Notes(file File) (map[NoteKey]string, error) {
	notes := map[NoteKey]string{}
	err := file.each(func(scan func(...any) error) error {
		var key NoteKey
		var text string
		err := scan(&key.DeckID, &key.Item, &text)
		if text != "" { // one that was taken back
			notes[key] = text
		}
		return err
	}, "SELECT deck, item, text FROM notes")
	return notes, err
}

// SetNote keeps a note on a question; an empty one takes it back. The row stays, so that the note does not come again when
// an older history is merged.
func (b *Book) SetNote(item, text string, now time.Time) error {
	err := b.file.Change(func(tx *sql.Tx) error {
		_, err := tx.ExecContext(context.Background(), "INSERT OR REPLACE INTO notes (deck, item, text, at) VALUES (?, ?, ?, ?)",
			b.deck.ID, item, strings.TrimSpace(text), now.UnixNano())
		return err
	})
	if err != nil {
		return fmt.Errorf("keeping the note in %s: %w", b.file.Path, err)
	}
	return nil
}
