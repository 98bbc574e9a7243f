package history_test

import (
	"reflect"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

// Whoever adds a field to what an attempt records must have it kept: these tests fail until it is.

func TestEveryFieldOfAResponseIsKept(t *testing.T) {
	j := journalOf(t, dbPath(t))
	kind := reflect.TypeFor[scoring.Response]()
	a := anExam("fields", kind.NumField())
	for i := range kind.NumField() {
		if name := kind.Field(i).Name; name == "Typed" || name == "Upheld" {
			a.Form.Items[i] = typedItem(a.Form.Items[i].ID)
		}
	}
	j.Begin(a)
	flush(t, j)
	for i := range kind.NumField() {
		if kind.Field(i).Name == "Right" { // it is stamped with Done
			a.Responses[i].Done = true
		}
		if kind.Field(i).Name == "Upheld" { // which is said of an answer that was stamped
			a.Responses[i].Typed, a.Responses[i].Done, a.Responses[i].Right = []string{"y"}, true, true
		}
		setSome(t, reflect.ValueOf(&a.Responses[i]).Elem().Field(i))
		j.Update(a) // which writes what has changed and nothing else
		flush(t, j)
	}
	got, _, err := storeOf(t, j).Load(t.Context(), "fields")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)

	other := opened(t, dbPath(t)) // and comes along when the history is merged
	merge(t, other, storeOf(t, j).Path(), 1)
	if got, _, err = other.Load(t.Context(), "fields"); err != nil {
		t.Fatal(err)
	}
	for i := range got.Responses {
		got.Responses[i].Fresh = a.Responses[i].Fresh // which depends on what else is there
	}
	same(t, a, got)
}

func setSome(t *testing.T, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(1)
	case reflect.String:
		v.SetString("x")
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
	default:
		t.Fatalf("a field of a new kind, %s", v.Kind())
	}
}

func TestFieldsThatAreKept(t *testing.T) {
	for _, tt := range []struct {
		of   reflect.Type
		want int
	}{
		{reflect.TypeFor[scoring.Attempt](), 12},
		{reflect.TypeFor[scoring.Clock](), 4},
		{reflect.TypeFor[scoring.Pause](), 4},
		{reflect.TypeFor[content.Form](), 7},
		{reflect.TypeFor[content.Code](), 2},
		{reflect.TypeFor[content.Blueprint](), 5},
		{reflect.TypeFor[content.Drawn](), 2},
		{reflect.TypeFor[content.Item](), 17}, // Idea, Allow and Pos are not kept: forms are drawn of the deck
		{reflect.TypeFor[content.Option](), 5},
		{reflect.TypeFor[content.Gap](), 3},
		{reflect.TypeFor[content.CardRef](), 4},
	} {
		n := 0
		for _, f := range reflect.VisibleFields(tt.of) {
			if f.IsExported() && len(f.Index) == 1 {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s has %d fields, not %d: see that the new ones are kept and loaded, and extend the tests and the number here", tt.of, n, tt.want)
		}
	}
}

// Every text and number of an item as it was.
func TestEveryFieldOfAnItemIsKept(t *testing.T) {
	j := journalOf(t, dbPath(t))
	item := content.Item{
		ID: "i", Topic: "t", Card: content.CardRef{ID: "c", Front: "f", Back: "b", Correction: "x"}, Kind: content.Match, Stem: "s", Spare: []string{"z"},
		Options: []content.Option{
			{Text: "a", Correct: true, Match: "m", Rationale: "r", Place: 1},
			{Text: "a", Match: "n", Rationale: "r2", Place: 2},
		},
		Gaps: []content.Gap{{Answer: "a", Also: []string{"b"}, Rivals: []string{"c"}}}, Explanation: "e", Origin: content.Generated, Recipe: "recipe", Level: content.Apply, Checked: "2026-11", FixedOrder: true,
	}
	form := content.Form{
		Code: content.Code{Series: "x y", Number: 12345}, Deck: "d", DeckID: "i", Title: "t", Digest: "g",
		Blueprint: content.Blueprint{Questions: 1, Minutes: 2, CutScore: 3, Typed: true, Weights: map[string]float64{"t": 0.1}},
		Items:     []content.Drawn{{Item: item, Rights: []string{"n", "m"}}},
	}
	a := scoring.NewAttempt("all", scoring.Exam, form, time.Hour, true, at(0))
	j.Begin(a)
	flush(t, j)
	got, _, err := storeOf(t, j).Load(t.Context(), "all")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, got)
}
