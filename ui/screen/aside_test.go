package screen

import (
	"testing"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

func TestCauses(t *testing.T) {
	wrong := scoring.Response{Done: true}
	for _, step := range []struct {
		key  widget.Key
		took bool
		want scoring.Cause
		says string
	}{
		{"6", false, scoring.NoCause, "why? 1 not known, 2 confused, 3 misread, 4 guessed, 5 out of time"},
		{"3", true, scoring.Misread, "why: misread"},
		{"1", true, scoring.NotKnown, "why: not known"},
		{"1", true, scoring.NoCause, "why? 1 not known, 2 confused, 3 misread, 4 guessed, 5 out of time"}, // the same again takes it back
		{"a", false, scoring.NoCause, "why? 1 not known, 2 confused, 3 misread, 4 guessed, 5 out of time"},
	} {
		if took := takeCause(&wrong, step.key); took != step.took || wrong.Cause != step.want || causeWords(&wrong, roomForCauses) != step.says {
			t.Errorf("%s: took %v, %q, %q", step.key, took, wrong.Cause, causeWords(&wrong, roomForCauses))
		}
	}
	right := scoring.Response{Done: true, Right: true}
	if takeCause(&right, "1") || causeWords(&right, roomForCauses) != "" {
		t.Error("a right answer has a cause")
	}
}
