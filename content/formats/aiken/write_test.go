package aiken

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/formats/outline/outlinetest"
	"cutscore/content/formats/source"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	text := rapid.StringMatching("[b-zé][a-zé0-9]{2,8}( [a-z0-9,'&+-]{1,6}){0,4}[a-z]")
	rapid.Check(t, func(t *rapid.T) {
		deck := outlinetest.Deck(t, text, content.Choice)
		for i := range deck.Topics {
			deck.Topics[i].Name = ""
		}
		var b bytes.Buffer
		if _, err := Write(&b, deck); err != nil {
			t.Fatal(err)
		}
		bank, err := Read(source.File{Text: b.String()})
		if got, want := outlinetest.Read(bank, false), outlinetest.Told(deck, false); err != nil || got != want {
			t.Fatalf("%v\n%s\ngives\n%s\nwant\n%s", err, b.String(), got, want)
		}
		if Detect(source.File{Text: b.String()}) == "" {
			t.Fatal("not recognised")
		}
	})
}

func TestLossesAreSaid(t *testing.T) {
	deck := &content.Deck{Topics: []content.Topic{{Name: "a"}, {Name: "b", Cards: []content.Card{
		{CardRef: content.CardRef{Front: "f", Back: "b"}},
		{Items: []content.Item{
			{Kind: content.Response, Stem: "s"},
			{Kind: content.Choice, Stem: "s\nt", Explanation: "e", Options: []content.Option{{Text: "x", Correct: true, Rationale: "r"}, {Text: "y", Rationale: "r"}}},
		}},
	}}}}
	var b bytes.Buffer
	notes, err := Write(&b, deck)
	want := []string{"1 question with several right options", "1 flashcard", "the reasons of 2 options", "the explanation of 1 question", "the topics of its 2 chapters", "the line breaks of 1 question"}
	if err != nil || len(notes) != len(want) || b.String() != "s t\nA. x\nB. y\nANSWER: A\n\n" {
		t.Fatalf("%v %+v %q", err, notes, b.String())
	}
	for i, n := range notes {
		if n.Text != "Aiken cannot hold "+want[i] {
			t.Errorf("%q, want %q", n.Text, want[i])
		}
	}
}
