package history_test

import (
	"slices"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

func typedItem(id string) content.Drawn {
	return content.Drawn{Item: content.Item{ID: id, Topic: "T", Kind: content.Typed, Stem: "Which?", Gaps: []content.Gap{{Answer: "API Gateway"}}}}
}

// A typed answer that the person upholds is right, counts so for drills, and is accepted from then on; taking the word back
// undoes all of that.
func TestUpheldAnswersAreAcceptedFromThenOn(t *testing.T) {
	j := journalOf(t, dbPath(t))
	s := storeOf(t, j)
	form := aForm("T", 1)
	form.Items[0] = typedItem("typed-1")
	drill := scoring.NewAttempt("drill", scoring.Drill, form, 0, false, at(time.Hour))
	drill.Clock.Start(at(time.Hour))
	j.Begin(drill)
	r, d := drill.Response(), drill.Item()
	if err := r.Write(d, "the gateway"); err != nil {
		t.Fatal(err)
	}
	r.Finish(d)
	for _, step := range []struct {
		upheld bool
		wrong  int
		want   []string
	}{{false, 1, nil}, {true, 0, []string{"the gateway"}}, {false, 1, nil}} {
		r.Uphold(d, step.upheld)
		j.Update(drill)
		flush(t, j)
		got, err := bookOf(t, s, aDeck).Accepted()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got["typed-1"], step.want) {
			t.Errorf("upheld %v: accepted %v", step.upheld, got)
		}
		if rec := itemsOf(t, s)["typed-1"]; rec.Seen != 1 || rec.Wrong != step.wrong || rec.Streak != 1-step.wrong {
			t.Errorf("upheld %v: record %+v", step.upheld, rec)
		}
		loaded, _, err := s.Load(t.Context(), "drill")
		if err != nil {
			t.Fatal(err)
		}
		if l := loaded.Response(); l.Right != step.upheld || !slices.Equal(l.Typed, []string{"the gateway"}) {
			t.Errorf("upheld %v: kept as %+v", step.upheld, l)
		}
	}
}
