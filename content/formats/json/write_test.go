package json

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/formats/outline/outlinetest"
	"cutscore/content/formats/source"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	text := rapid.StringMatching("[!-~é☃]([ -~é\n\t]{0,20}[!-~é])?")
	rapid.Check(t, func(t *rapid.T) {
		deck := outlinetest.Deck(t, text, content.Choice, content.Response, content.Match, content.Order, content.Recall)
		var b bytes.Buffer
		if notes, err := Write(&b, deck); err != nil || len(notes) > 0 {
			t.Fatal(err, notes)
		}
		bank, err := Read(source.File{Text: b.String()})
		if got, want := outlinetest.Read(bank, true), outlinetest.Told(deck, true); err != nil || got != want || bank.Title != deck.Title {
			t.Fatalf("%v\n%s\ngives\n%s\nwant\n%s", err, b.String(), got, want)
		}
	})
}

func TestCardsKeepTheirAnswers(t *testing.T) {
	deck := &content.Deck{Title: "T", Exam: content.Blueprint{Minutes: 90, CutScore: 700}, Topics: []content.Topic{{Name: "a", Cards: []content.Card{
		{CardRef: content.CardRef{ID: "c", Front: "f", Back: "b"}, Also: []string{"d"}, Wrong: []string{"x", "y"}},
		{CardRef: content.CardRef{ID: "e", Front: "g", Back: "h"}},
	}}}}
	var b bytes.Buffer
	Write(&b, deck)
	bank, err := Read(source.File{Text: b.String()})
	if err != nil || len(bank.Records) != 2 || bank.Exam.Minutes != 90 || bank.Exam.CutScore != 700 {
		t.Fatalf("%v %+v", err, bank)
	}
	if r := bank.Records[0]; r.ID != "c" || r.Back != "b" || len(r.Also) != 1 || len(r.Wrong) != 2 {
		t.Errorf("%+v", r)
	}
}
