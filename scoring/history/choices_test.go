package history_test

import (
	"testing"

	"cutscore/scoring"
	"cutscore/scoring/study"
)

// What was chosen is read through the order in which the options were shown, and so tells whose answer it was.
func TestChosenAnswersAreRead(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	a := anExam("exam", 8)
	j.Begin(a)
	want := map[string]string{} // by the right answer's card and the wrong options' count, what was chosen
	for i := range a.Responses {
		a.Go(i)
		answer(t, a, i%2 == 0)
		if d := a.Item(); i%2 == 1 {
			want[d.Card.ID] = d.Options[a.Response().Choice[0]].Text
		}
	}
	a.End(scoring.Submitted, at(1))
	j.End(a)
	flush(t, j)
	answers, err := bookOf(t, s, aDeck).Choices()
	if err != nil || len(answers) != 8 {
		t.Fatal(len(answers), err)
	}
	chosen := 0
	for _, got := range answers {
		if got.Right != "Option 9" || got.Front != "Front" || len(got.Wrong) < 1 {
			t.Errorf("%+v", got)
		}
		if got.Chosen != "" {
			chosen++
			if want[got.Card] != got.Chosen {
				t.Errorf("%+v, want %q", got, want[got.Card])
			}
		}
	}
	if chosen != 4 {
		t.Errorf("%d wrong answers of 4", chosen)
	}
	if study.Confusions(answers) != nil {
		t.Error("every card has the same answer, and so none is taken for another")
	}
}
