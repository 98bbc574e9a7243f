package scoring

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

func TestAskAgain(t *testing.T) {
	for _, tt := range []struct {
		items, at int
		place     int // where it comes again; -1: it does not
	}{{10, 0, 5}, {10, 6, 10}, {10, 8, 10}, {10, 9, -1}, {1, 0, -1}} {
		form := content.Form{Items: make([]content.Drawn, tt.items)}
		for i := range form.Items {
			form.Items[i] = newDrawn(content.Choice, 4, "b")
			form.Items[i].ID = fmt.Sprint(i)
		}
		before := form.Items
		a := NewAttempt("d", Drill, form, 0, false, newHands().Reading)
		a.At = tt.at
		a.Responses[tt.at].Finish(a.Item())
		again := *a.Item()
		if took := a.AskAgain(); took != (tt.place >= 0) {
			t.Errorf("%+v: %v", tt, took)
			continue
		}
		if tt.place < 0 {
			continue
		}
		if len(a.Form.Items) != tt.items+1 || len(a.Responses) != tt.items+1 || a.Form.Items[tt.place].ID != again.ID || a.Responses[tt.place].Done || !a.Response().Done {
			t.Errorf("%+v: %d items", tt, len(a.Form.Items))
		}
		if len(before) != tt.items || a.Consistent() != "" {
			t.Errorf("%+v: %s", tt, a.Consistent())
		}
		if a.AskAgain() {
			t.Errorf("%+v: a third time", tt)
		}
	}
	exam := newExam(t, hour, newHands(), sitting{"One", "rwr"})
	if exam.AskAgain() {
		t.Error("an exam asks again")
	}
}

// Who misses a question and remembers the letter of its answer must not be right by that when it comes again: its options stand in
// another order, wherever they have one.
func TestWhatIsAskedAgainIsReordered(t *testing.T) {
	shown := func(d *content.Drawn) string {
		s := fmt.Sprint(d.Rights)
		for _, o := range d.Options {
			s += "|" + o.Text
		}
		return s
	}
	numbers, fixed := newDrawn(content.Choice, 4, "b"), newDrawn(content.Choice, 4, "b")
	for i := range numbers.Options {
		numbers.Options[i].Text = fmt.Sprint(10 * (i + 1))
	}
	fixed.FixedOrder = true
	for _, tt := range []struct {
		name   string
		item   content.Drawn
		stands bool // it has one order alone
	}{
		{"two options", newDrawn(content.Choice, 2, "b"), false},
		{"four options", newDrawn(content.Choice, 4, "b"), false},
		{"two of three", newDrawn(content.Response, 3, "bc"), false},
		{"a matching", newMatch("ab", "one", "two"), false},
		{"numbers", numbers, true},
		{"its author's order", fixed, true},
		{"no options", newDrawn(content.Recall, 0, ""), true},
	} {
		for seed := range 20 {
			code := content.Code{Series: fmt.Sprint("AGAIN", seed), Number: 1}
			form := content.Form{Code: code}
			for i := range 6 {
				item := tt.item.Item
				item.ID = fmt.Sprint(i)
				form.Items = append(form.Items, content.Show(&item, code))
			}
			a := NewAttempt("d", Drill, form, 0, false, newHands().Reading)
			a.AskAgain()
			if first, again := shown(&a.Form.Items[0]), shown(&a.Form.Items[5]); a.Form.Items[5].ID != "0" || (first == again) != tt.stands {
				t.Errorf("%s: %s, and again %s", tt.name, first, again)
			}
		}
	}
}

// The total that a drill names is that which it began with; what comes again is told apart.
func TestPlace(t *testing.T) {
	form := content.Form{Items: make([]content.Drawn, 6)}
	for i := range form.Items {
		form.Items[i] = newDrawn(content.Choice, 4, "b")
		form.Items[i].ID = fmt.Sprint(i)
	}
	a := NewAttempt("d", Drill, form, 0, false, newHands().Reading)
	says := func(want ...string) {
		t.Helper()
		for i, w := range want {
			if got := a.Place(i); got != w {
				t.Errorf("item %d: %q, want %q", i, got, w)
			}
		}
	}
	says("1 of 6", "2 of 6", "3 of 6")
	a.Responses[0].Finish(a.Item())
	a.AskAgain()
	says("1 of 6, 1 again", "2 of 6, 1 again", "3 of 6, 1 again", "4 of 6, 1 again", "5 of 6, 1 again", "5 of 6, again", "6 of 6")
	progress := func(done, of int) {
		t.Helper()
		if a.Progress() != done || a.Form.Distinct() != of {
			t.Errorf("%d of %d done, want %d of %d", a.Progress(), a.Form.Distinct(), done, of)
		}
	}
	for i, done := range []int{1, 2, 3, 4, 5, 5, 6} { // the last but one is the first one again
		a.Responses[i].Done, a.Responses[i].Time = true, 1
		progress(done, 6)
	}
	a.End(Submitted, newHands().Reading)
	says("1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "1 of 6, again", "6 of 6")
	exam := newExam(t, hour, newHands(), sitting{"One", "rwr"})
	if got := exam.Place(1); got != "2 of 3" {
		t.Error(got)
	}
}

// What turns out to be right is not asked again, unless it is open already.
func TestNotAgain(t *testing.T) {
	for _, tt := range []struct{ at, left int }{{1, 6}, {5, 7}} {
		form := content.Form{Items: make([]content.Drawn, 6)}
		for i := range form.Items {
			form.Items[i] = newDrawn(content.Choice, 4, "b")
			form.Items[i].ID = fmt.Sprint(i)
		}
		a := NewAttempt("d", Drill, form, 0, false, newHands().Reading)
		a.AskAgain()
		a.At = tt.at
		NotAgain(a, 0)
		NotAgain(a, 2) // which does not come again
		if len(a.Form.Items) != tt.left || len(a.Responses) != tt.left || a.Form.Items[0].ID != "0" || a.Form.Items[tt.left-1].ID != "5" {
			t.Errorf("at %d: %d items", tt.at, len(a.Form.Items))
		}
	}
}

// What a drill asks again is no question of its own: it counts once, as it was answered first, while the drill goes on and in the end.
// Its time counts, and the review shows it.
func TestWhatIsAskedAgainCountsOnce(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"One", "wr"}, sitting{"Two", "w"})
	a.Mode = Drill
	a.Response().Finish(a.Item())
	a.AskAgain()
	a.Responses[1].Finish(&a.Form.Items[1])
	again, item := &a.Responses[3], &a.Form.Items[3]
	if err := again.Choose(item, slices.IndexFunc(item.Options, func(o content.Option) bool { return o.Correct })); err != nil {
		t.Fatal(err)
	}
	again.Finish(item)
	if a.Form.Distinct() != 3 || a.Progress() != 2 {
		t.Errorf("%d of %d done", a.Progress(), a.Form.Distinct())
	}
	a.End(Submitted, h.tick(20*sec))
	r := a.Result
	if r.Asked != 2 || r.Right != 1 || r.Answered != 2 || r.Topics[0].Tally != (Tally{1, 2}) || r.Topics[0].Spent.Items != 3 {
		t.Errorf("%+v", r)
	}
	if words := DrillWords(a); words != "1 of 2 right; asked again: 1 of 1" {
		t.Error(words)
	}
	report := NewReport(a)
	if sure := report.Marks[2]; sure.Right != 1 || sure.Wrong != 1 || report.Next.Missed.Wrong != 1 {
		t.Errorf("%+v %+v", sure, report.Next)
	}
	if sure := report.Calibration.Sure; sure != (Tally{1, 2}) {
		t.Errorf("sure %+v", sure)
	}
	if asked := a.Asked(); !slices.Equal(asked, []int{0, 1, 3}) {
		t.Errorf("the review shows %v", asked)
	}
}

// A report names the questions of a drill by the numbers that they had on the screen and have in the review, whatever came again before
// them.
func TestNumbersOfADrill(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"One", "wrrrr"}, sitting{"Two", "-rw"})
	a.Mode = Drill
	a.Response().Finish(a.Item())
	a.AskAgain() // as the sixth item
	a.Responses[6].Cause, a.Responses[7].Unsure, a.Responses[8].Time = NotKnown, true, minute
	for i := range a.Responses {
		a.Responses[i].Finish(&a.Form.Items[i])
	}
	a.End(Submitted, h.Reading)
	r := NewReport(a)
	if !slices.Equal(r.Unknown, []int{6}) || len(r.Open) != 0 || !slices.Equal(r.Calibration.Lucky, []int{7}) || !slices.Equal(r.Calibration.Misconceptions, []int{1, 8}) || r.Slowest[0].Number != 8 {
		t.Errorf("unknown %v, open %v, lucky %v, sure and wrong %v, slowest %+v", r.Unknown, r.Open, r.Calibration.Lucky, r.Calibration.Misconceptions, r.Slowest)
	}
	before := newExam(t, 0, h, sitting{"One", "wwwww"}, sitting{"Two", "www"})
	before.Mode = Drill
	before.End(Submitted, h.Reading)
	if page := Compare(before, a); !strings.Contains(page, "right now, not before: 2, 3, 4, 5, 7\n") {
		t.Error(page)
	}
}

// Who says "I don't know" is told so, not that nothing was answered; whose time ran out is not.
func TestGivingUp(t *testing.T) {
	item := newDrawn(content.Choice, 4, "b")
	for _, tt := range []struct {
		choice []int
		giveUp bool
		want   string
	}{{nil, true, "Not known"}, {nil, false, "Not answered"}, {[]int{0}, true, "Wrong"}} {
		a := NewAttempt("d", Drill, content.Form{Items: []content.Drawn{item}}, 0, false, newHands().Reading)
		r := a.Response()
		r.Choice = tt.choice
		if tt.giveUp {
			a.GiveUp()
		} else {
			r.Finish(&item)
		}
		if got := r.Word(&item); got != tt.want || !r.Done {
			t.Errorf("%+v: %q", tt, got)
		}
	}
}
