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

// What a flashcard cannot be in GIFT but a number with its tolerance, and a path of categories, come back as they were.
func TestNumbersAndCategoriesComeBack(t *testing.T) {
	const text = "$CATEGORY: Sea/Tides/Ebb//flood\n\n// [id:a]\n[markdown]When?{\n\t#1822:2\n}\n\n// [id:b]\n[markdown]How deep?{\n\t#1..5.5\n}\n\n"
	bank, err := Read(source.File{Text: text})
	if err != nil || len(bank.Records) != 2 || bank.Records[0].Topic != "Sea / Tides / Ebb/flood" {
		t.Fatalf("%v %+v", err, bank)
	}
	deck := &content.Deck{Topics: []content.Topic{{Name: "Sea / Tides"}}}
	for _, r := range bank.Records {
		deck.Topics[0].Cards = append(deck.Topics[0].Cards, content.Card{CardRef: content.CardRef{ID: r.ID, Front: r.Stem, Back: r.Back}, Also: r.Also})
	}
	var b bytes.Buffer
	want := strings.Replace(text, "/Ebb//flood", "", 1)
	if _, err := Write(&b, deck); err != nil || b.String() != want {
		t.Errorf("%v\n%s\nwant\n%s", err, b.String(), want)
	}
}

func TestWeightsThatAreLostAreSaid(t *testing.T) {
	for text, lost := range map[string]int{
		"q{~%50%a ~%50%b ~%-50%c}": 1, "q{~%70%a ~%30%b ~c}": 1, "q{~%50%a ~%50%b ~%-100%c}": 0, "q{~%33.3%a ~%33.3%b ~%33.3%c ~d}": 0, "q{=a ~b}": 0,
	} {
		bank, err := Read(source.File{Text: text})
		if err != nil || len(bank.Records) != 1 || len(bank.Found) != lost {
			t.Errorf("%s: %v %+v", text, err, bank)
		}
	}
}
