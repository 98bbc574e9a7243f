package scoring

import (
	"encoding/json"
	"strings"
	"testing"

	"cutscore/content"
)

// A choice that was not submitted is worth nothing in a drill, wherever the result is read.
func TestADrillIsWorthWhatWasSubmitted(t *testing.T) {
	h := newHands()
	a := newExam(t, 0, h, sitting{"One", "rw"}, sitting{"Two", "r-"})
	a.Mode = Drill
	a.Responses[1].Finish(&a.Form.Items[1])
	a.Responses[2].Finish(&a.Form.Items[2])
	a.End(Submitted, h.tick(20*sec))
	r := a.Result
	if r == nil || r.Asked != 2 || r.Answered != 2 || r.Right != 1 || len(r.Topics) != 2 || r.Topics[0] != (TopicTally{Topic: "One", Tally: Tally{0, 1}, Spent: Spent{Items: 1}}) {
		t.Fatalf("%+v", r)
	}
	if r.Score != nil {
		t.Errorf("a drill has a score: %+v", r.Score)
	}
	if report := NewReport(a); report.Asked != 2 || report.Right != 1 || report.Estimate != 0 || !strings.Contains(report.Markdown(), "1 of 2 right") {
		t.Errorf("%+v", report)
	}
	if a.Responses[0].Done || a.Responses[0].Right {
		t.Errorf("what was not submitted is stamped: %+v", a.Responses[0])
	}
	text, err := json.Marshal(r)
	if err != nil || strings.Contains(string(text), "estimate") || strings.Contains(string(text), "cut") || strings.Contains(string(text), "passed") {
		t.Errorf("%s %v", text, err)
	}
}

func TestAnExamsResult(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"B", "rrrw"}, sitting{"A", "r-"})
	if a.Result != nil {
		t.Error("an open exam is worth something")
	}
	a.End(Expired, h.tick(10*sec))
	r := a.Result
	if r.Asked != 6 || r.Answered != 5 || r.Right != 4 || r.Estimate != 700 || r.Passed || r.Cut != 720 || r.Topics[0].Topic != "A" {
		t.Errorf("%+v %+v", r, r.Score)
	}
	gone := newExam(t, hour, h, sitting{"B", "rrrw"})
	gone.End(Abandoned, h.Reading)
	if gone.Result != nil {
		t.Error("an abandoned exam is scored")
	}
}

// Old histories have items of drills that are done and were never looked at.
func TestWhatCountsAsAsked(t *testing.T) {
	for _, tt := range []struct {
		mode Mode
		r    Response
		want bool
	}{
		{Exam, Response{}, true},
		{Drill, Response{Choice: []int{1}}, false},
		{Drill, Response{Choice: []int{1}, Done: true}, true},
		{Drill, Response{Done: true, Time: sec}, true},
		{Drill, Response{Done: true, Cause: NotKnown}, true},
		{Drill, Response{Done: true}, false},
	} {
		a := &Attempt{Mode: tt.mode, Responses: []Response{tt.r}, Form: content.Form{Items: make([]content.Drawn, 1)}}
		if a.WasAsked(0) != tt.want {
			t.Errorf("%s %+v: %v", tt.mode, tt.r, !tt.want)
		}
	}
}
