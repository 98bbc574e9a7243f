package history_test

import (
	"encoding/json"
	"testing"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// Lengths of time are written in seconds, rounded as the screens round them, and what an attempt came to stands beside them.
func TestAnEntryInJSON(t *testing.T) {
	e := history.Entry{ID: "one", Used: 90*time.Second + 900*time.Millisecond, Limit: time.Hour, Stood: time.Minute}
	e.Result = scoring.NewResult(scoring.Exam, 720, scoring.Tally{Right: 8, Asked: 10}, 10, nil)
	text, err := json.Marshal([]history.Entry{e})
	var got []map[string]any
	if err == nil {
		err = json.Unmarshal(text, &got)
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]any{
		"id": "one", "used_seconds": 91.0, "limit_seconds": 3600.0, "stood_still_seconds": 60.0, "right": 8.0, "practice_estimate": 820.0,
		"used": nil, "limit": nil,
	} {
		if got[0][name] != want {
			t.Errorf("%s is %v, not %v", name, got[0][name], want)
		}
	}
}
