package gift

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cutscore/content"
	"cutscore/content/formats/outline/outlinetest"
	"cutscore/content/formats/source"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	text := rapid.StringMatching("[!-~é☃]([ -~é\n]{0,20}[!-~é])?").Filter(func(s string) bool { return !strings.Contains(s, "->") })
	rapid.Check(t, func(t *rapid.T) {
		deck := outlinetest.Deck(t, text, content.Choice, content.Response, content.Match, content.Recall)
		var b bytes.Buffer
		if _, err := Write(&b, deck); err != nil {
			t.Fatal(err)
		}
		bank, err := Read(source.File{Text: b.String()})
		if got, want := outlinetest.Read(bank, true), outlinetest.Told(deck, true); err != nil || got != want {
			t.Fatalf("%v\n%s\ngives\n%s\nwant\n%s", err, b.String(), got, want)
		}
		if Detect(source.File{Text: b.String()}) == "" {
			t.Fatal("not recognised")
		}
	})
}

func TestLossesAreSaid(t *testing.T) {
	deck := &content.Deck{Topics: []content.Topic{{Name: "a/b", Cards: []content.Card{
		{CardRef: content.CardRef{ID: "c", Front: "f", Back: "b"}, Items: []content.Item{{ID: "q", Kind: content.Order, Stem: "s"}, {ID: "r", Kind: content.Choice, Stem: "s", Options: source.TrueFalse(true), Level: "apply"}}},
	}}}}
	var b bytes.Buffer
	notes, err := Write(&b, deck)
	var said []string
	for _, n := range notes {
		said = append(said, n.Text)
	}
	want := "GIFT cannot hold 1 question to be put in order|GIFT cannot hold the back of 1 card that has questions|GIFT cannot hold the level of 1 question"
	if err != nil || strings.Join(said, "|") != want || !strings.Contains(b.String(), "$CATEGORY: a//b\n") {
		t.Errorf("%v %q\n%s", err, said, b.String())
	}
}
