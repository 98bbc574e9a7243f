package history_test

import (
	"testing"
	"time"

	"cutscore/scoring/records"
)

// A note that was taken back does not come again from a laptop that still has it.
func TestNotesGoWithTheLaterWord(t *testing.T) {
	here, there := opened(t, dbPath(t)), opened(t, dbPath(t))
	if err := bookOf(t, here, aDeck).SetNote("item-1", " mind the limit\n", day); err != nil {
		t.Fatal(err)
	}
	merge(t, there, here.Path(), 0)
	key := records.NoteKey{DeckID: aDeck.ID, Item: "item-1"}
	if notes, err := there.Notes(); err != nil || len(notes) != 1 || notes[key] != "mind the limit" {
		t.Errorf("%v %v", notes, err)
	}
	if err := bookOf(t, here, aDeck).SetNote("item-1", "", day.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	merge(t, here, there.Path(), 0)
	merge(t, there, here.Path(), 0)
	for _, s := range []interface {
		Notes() (map[records.NoteKey]string, error)
	}{here, there} {
		if notes, err := s.Notes(); err != nil || len(notes) != 0 {
			t.Errorf("%v %v", notes, err)
		}
	}
}
