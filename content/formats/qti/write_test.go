package qti

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/formats/outline/outlinetest"
	"cutscore/content/formats/source"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	text := rapid.StringMatching("[A-Za-zé]{2,8}( [a-z0-9&é,]{1,6}| `[a-z<>=]{1,5}`| \\*\\*[a-z]{1,4}\\*\\*){0,4}[a-z]")
	rapid.Check(t, func(t *rapid.T) {
		deck := outlinetest.Deck(t, text, content.Choice, content.Response, content.Match, content.Order)
		var b bytes.Buffer
		if _, err := Write(&b, deck); err != nil {
			t.Fatal(err)
		}
		f := source.File{Name: "x.zip", Data: b.Bytes()}
		bank, err := Read(f)
		if got, want := outlinetest.Read(bank, true), outlinetest.Told(deck, true); err != nil || got != want {
			t.Fatalf("%v gives\n%s\nwant\n%s", err, got, want)
		}
		if Detect(f) == "" || bank.Title != "T" {
			t.Fatalf("not recognised, or called %q", bank.Title)
		}
	})
}

func TestAFlashcardIsAQuestionWithAWrittenAnswer(t *testing.T) {
	deck := &content.Deck{Title: "T", Topics: []content.Topic{{Name: "a", Cards: []content.Card{{CardRef: content.CardRef{ID: "c", Front: "f < g\nh", Back: "b & c"}, Also: []string{"d"}}}}}}
	var b bytes.Buffer
	if notes, err := Write(&b, deck); err != nil || len(notes) > 0 {
		t.Fatal(err, notes)
	}
	bank, err := Read(source.File{Data: b.Bytes()})
	if err != nil || len(bank.Records) != 1 {
		t.Fatalf("%v %+v", err, bank)
	}
	if r := bank.Records[0]; r.Stem != "f < g\nh" || r.Back != "b & c" || r.Topic != "a" || r.ID != "c" || len(r.Also) != 1 || r.Also[0] != "d" {
		t.Errorf("%+v", r)
	}
}
