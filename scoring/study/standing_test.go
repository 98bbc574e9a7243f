package study

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/scoring"
)

func standingOf(goal Goal, records map[string]Record, sittings ...Sitting) Standing {
	deck := &content.Deck{Name: "d", Title: "Deck", Exam: content.Blueprint{Questions: 65, Minutes: 130, CutScore: 720},
		Topics: []content.Topic{{Name: "One"}, {Name: "Two"}}}
	p := poolOf(many("n", 60)...)
	for i := range p.Stubs {
		p.Stubs[i].Topic = []string{"One", "Two"}[i%2]
	}
	p.Goal, p.Records = goal, records
	return p.Stand(deck, sittings, mixNow)
}

func TestWhatComesNext(t *testing.T) {
	in := func(days, aDay int) Goal { return Goal{Date: mixNow.AddDate(0, 0, days), Since: mixNow, ADay: aDay} }
	done := map[string]Record{}
	for _, id := range many("n", 10) {
		done[id] = Record{}.After(true, mixNow.Add(-time.Minute))
	}
	for _, tt := range []struct {
		name   string
		goal   Goal
		known  map[string]Record
		tested time.Time
		want   Do
		words  string
	}{
		{"no date", Goal{}, nil, time.Time{}, DoPlan, "set the date of the exam"},
		{"the date is over", in(-1, 10), nil, time.Time{}, DoPlan, "set the date of the exam"},
		{"a day of study", in(9, 10), nil, time.Time{}, DoStudy, "answer 10, all new"},
		{"the share is done", in(9, 10), done, time.Time{}, DoRest, "today's share is done"},
		{"three days before", in(3, 10), nil, time.Time{}, DoMock, "a mock exam: today is a good day for one"},
		{"three days before, just sat", in(3, 10), nil, mixNow.Add(-time.Hour), DoStudy, "answer 10, all new"},
		{"two days before, sat yesterday", in(2, 10), nil, ago(oneDay), DoStudy, "answer 10, all new"},
		{"two days before, sat last week", in(2, 10), nil, ago(7 * oneDay), DoMock, "a mock exam: today is a good day for one"},
		{"the day", in(0, 10), nil, time.Time{}, DoExam, "the exam itself; nothing new today"},
	} {
		s := standingOf(tt.goal, tt.known)
		s.Tested = tt.tested
		if s.Next() != tt.want || s.Advice() != tt.words {
			t.Errorf("%s: %s, %q; want %s, %q", tt.name, s.Next(), s.Advice(), tt.want, tt.words)
		}
	}
}

func TestStandingSays(t *testing.T) {
	sitting := Sitting{At: ago(oneDay), Topics: []scoring.TopicTally{
		{Topic: "One", Tally: scoring.Tally{Right: 20, Asked: 40}}, {Topic: "Two", Tally: scoring.Tally{Right: 38, Asked: 40}},
	}}
	s := standingOf(Goal{Date: mixNow.AddDate(0, 0, 12), Since: mixNow, ADay: 20}, map[string]Record{"n0/1": wrongAgo(oneDay), "n1/1": Record{}.After(true, mixNow.Add(-time.Minute))}, sitting)
	if !strings.HasPrefix(s.String(), "Deck · exam in 12 days · today 1 of 20 · ready ") || !strings.HasSuffix(s.String(), "58 new · 1 due · 1 learning · 0 kept") {
		t.Error(s.String())
	}
	r := s.Ready
	if !r.Enough || r.Answers != 80 || r.Low >= r.Chance || r.High <= r.Chance || len(r.Lost) != 2 || r.Lost[0].Topic != "One" {
		t.Errorf("%+v", r)
	}
	if total := r.Lost[0].Questions + r.Lost[1].Questions; total < 14 || total > 22 { // 58 of 80 were right
		t.Errorf("an exam costs %.1f questions", total)
	}
	if few := standingOf(Goal{}, nil, Sitting{Topics: sitting.Topics[:1]}); few.Ready.Enough || !strings.Contains(few.String(), "readiness unknown: it takes 65 questions, the deck has 60") {
		t.Error(few.String())
	}
	for _, tt := range []struct {
		r    Readiness
		want string
	}{
		{Readiness{Answers: 40, Needed: 65, Deck: 65, Left: 25}, "readiness unknown: 40 of 65 questions met in exams"},
		{Readiness{Answers: 40, Needed: 65, Deck: 65, Left: 24}, "readiness unknown: 40 of 65 questions met in exams, and only 24 left to meet"},
		{Readiness{Answers: 40, Needed: 65, Deck: 64}, "readiness unknown: it takes 65 questions, the deck has 64"},
	} {
		if got := tt.r.Words(); got != tt.want {
			t.Errorf("%+v: %q", tt.r, got)
		}
	}
	kept := standingOf(Goal{}, map[string]Record{"n0/1": rightAgo(oneDay, 3), "n1/1": rightAgo(8*oneDay, 3)})
	if kept.Counts() != "58 new · 1 due · 0 learning · 1 kept" {
		t.Error(kept.Counts())
	}
	text, err := json.Marshal(&s)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(text, &fields); err != nil || fields["exam_date"] != "2026-12-05" || fields["days_left"] != 12.0 || fields["next"] != "study" {
		t.Errorf("%s %v", text, err)
	}
	if i := slices.IndexFunc(s.Topics, func(t TopicStanding) bool { return t.Topic == "One" }); i != 0 || s.Topics[0].Total != 30 {
		t.Errorf("%+v", s.Topics)
	}
}

func TestParseDay(t *testing.T) {
	for text, want := range map[string]string{"2027-01-15": "2027-01-15", "+30": "2026-12-23", "+1": "2026-11-24", "0": "2026-11-23", "today": "2026-11-23", "Tomorrow": "2026-11-24", "in 30 days": "2026-12-23", "1 day": "2026-11-24", "2026-11-23": "2026-11-23"} {
		if day, err := ParseDay(text, mixNow); err != nil || day.Format(time.DateOnly) != want {
			t.Errorf("%q: %v %v, want %s", text, day, err, want)
		}
	}
	if day, err := ParseDay(" 30\n", mixNow); err != nil || day.Format(time.DateOnly) != "2026-12-23" {
		t.Errorf("%v %v", day, err)
	}
	for text, want := range map[string]string{
		"": "write the day as", "in days": "write the day as", "+ 3": "write the day as", "2027-13-01": "write the day as", "-3": "write the day as", "99999": "write the day as",
		"2026-11-22": "is over: write a day to come",
	} {
		if day, err := ParseDay(text, mixNow); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v %v", text, day, err)
		}
	}
}

// What is said to be new is what a drill of today's share asks of that.
func TestNewLeftIsWhatTheDrillAsks(t *testing.T) {
	goal := Goal{Date: mixNow.AddDate(0, 0, 30), Since: mixNow, ADay: 20}
	for _, met := range []int{0, 5, 30, 55, 60, 65, 90} {
		var ids []string // the second question of a card is asked in the place of the first, which was missed
		for i := range 60 {
			ids = append(ids, fmt.Sprintf("c%d/1", i), fmt.Sprintf("c%d/2", i))
		}
		p := poolOf(ids[:90]...)
		p.Goal = goal
		for i := range met {
			p.Records[ids[(2*i)%90+2*i/90]] = wrongAgo(3 * oneDay)
		}
		s := p.Stand(&content.Deck{}, nil, mixNow)
		if drill := p.Plan(s.Left(), "salt", mixNow); drill.Mix.New != s.NewLeft() {
			t.Errorf("%d met: said to be %d, asked %d of %d", met, s.NewLeft(), drill.Mix.New, s.Left())
		}
	}
}
