package study

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"cutscore/content"
)

// randomPool makes a deck and a random past of answers to it.
func randomPool(rng *rand.Rand, now time.Time) (Pool, []answerOf) {
	p := Pool{Records: map[string]Record{}, Retired: map[string]bool{}}
	for i := range 1 + rng.IntN(120) {
		p.Stubs = append(p.Stubs, content.Stub{ID: fmt.Sprintf("i%d", i), CardID: fmt.Sprintf("c%d", i/3), Topic: fmt.Sprintf("t%d", i%5)})
		if rng.IntN(20) == 0 {
			p.Retired[p.Stubs[i].ID] = true
		}
	}
	var answers []answerOf
	for range rng.IntN(200) {
		s := p.Stubs[rng.IntN(len(p.Stubs))]
		answers = append(answers, answerOf{s.ID, rng.IntN(3) > 0, now.Add(-time.Duration(rng.IntN(20*24*60)) * time.Minute)})
	}
	return p, answers
}

type answerOf struct {
	id    string
	right bool
	at    time.Time
}

// recordsOf folds answers in the order of their times, as the store does.
func recordsOf(answers []answerOf) map[string]Record {
	answers = slices.Clone(answers)
	slices.SortFunc(answers, func(a, b answerOf) int { return a.at.Compare(b.at) })
	records := map[string]Record{}
	for _, a := range answers {
		records[a.id] = records[a.id].After(a.right, a.at)
	}
	return records
}

func eachSeed(t *testing.T, property func(*testing.T, *rand.Rand)) {
	t.Helper()
	for seed := range uint64(150) {
		property(t, rand.New(rand.NewPCG(seed, 7)))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func TestNobodyIsAskedMoreThanTheBudget(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		p, answers := randomPool(rng, mixNow)
		p.Records = recordsOf(answers)
		p.Goal = Goal{Date: mixNow.AddDate(0, 0, rng.IntN(30)), Since: mixNow.AddDate(0, 0, -rng.IntN(10)), ADay: 1 + rng.IntN(40)}
		d := p.Day(p.Goal, mixNow)
		if d.Share > p.Goal.ADay || d.New > max(0, d.Share-d.Done) || d.New > d.Fresh || d.Fresh+d.Due+d.Kept > d.Total {
			t.Errorf("%+v", d)
		}
		count := rng.IntN(max(0, d.Share-d.Done) + 1) // the share, or the drill with which it begins
		plan := p.Plan(count, "s", mixNow)
		if len(plan.Stubs) > count || plan.Mix.New < min(d.New, len(plan.Stubs)) {
			t.Errorf("%+v of %+v", plan.Mix, d)
		}
		for _, s := range plan.Stubs {
			if p.Retired[s.ID] {
				t.Errorf("%s is retired", s.ID)
			}
		}
	})
}

// Whoever answers the day's share every day has met every item by four fifths of the days, if that can be done.
func TestEverythingIsMetInTime(t *testing.T) {
	eachSeed(t, func(t *testing.T, rng *rand.Rand) {
		p, _ := randomPool(rng, mixNow)
		days := 2 + rng.IntN(25)
		by := max(1, int(0.8*float64(days)))
		open := len(p.Stubs) - len(p.Retired)
		p.Goal = Goal{Date: mixNow.AddDate(0, 0, days), Since: mixNow, ADay: (open + by - 1) / by}
		if p.Goal.ADay == 0 {
			return
		}
		for day := range by {
			now := mixNow.AddDate(0, 0, day)
			for n := 0; ; n++ {
				d := p.Day(p.Goal, now)
				stubs := p.Plan(min(10, d.Share-d.Done), fmt.Sprint(day, n), now).Stubs
				if len(stubs) == 0 || n > 20 {
					break
				}
				for _, s := range stubs {
					now = now.Add(time.Minute)
					p.Records[s.ID] = p.Records[s.ID].After(rng.IntN(2) == 0, now)
				}
			}
		}
		if d := p.Day(p.Goal, mixNow.AddDate(0, 0, by)); d.Fresh != 0 {
			t.Errorf("%d of %d were not met in %d of %d days, %d a day", d.Fresh, d.Total, by, days, p.Goal.ADay)
		}
	})
}

func TestKept(t *testing.T) {
	day := func(n int, hour int) time.Time { return time.Date(2026, 11, n, hour, 0, 0, 0, time.UTC) }
	type step struct {
		right bool
		at    time.Time
	}
	for _, tt := range []struct {
		name  string
		steps []step
		level int
		kept  bool
	}{
		{"never", nil, 0, false},
		{"three times on one day", []step{{true, day(1, 8)}, {true, day(1, 12)}, {true, day(1, 20)}}, 1, false},
		{"on three days", []step{{true, day(1, 8)}, {true, day(2, 8)}, {true, day(5, 8)}}, 3, true},
		{"again within the hour, past midnight", []step{{true, day(1, 23)}, {true, day(1, 23).Add(70 * time.Minute)}, {true, day(2, 0).Add(50 * time.Minute)}}, 2, false},
		{"past midnight, 50 minutes later", []step{{true, day(1, 23).Add(30 * time.Minute)}, {true, day(2, 0).Add(20 * time.Minute)}}, 1, false},
		{"a miss takes one back", []step{{true, day(1, 8)}, {true, day(2, 8)}, {true, day(3, 8)}, {false, day(4, 8)}}, 2, false},
		{"right again the day after the miss", []step{{true, day(1, 8)}, {true, day(2, 8)}, {true, day(3, 8)}, {false, day(4, 8)}, {true, day(5, 8)}}, 3, true},
		{"right again within the hour of the miss", []step{{true, day(1, 8)}, {true, day(2, 8)}, {true, day(3, 8)}, {false, day(4, 8)}, {true, day(4, 8).Add(5 * time.Minute)}}, 2, false},
		{"missed only", []step{{false, day(1, 8)}, {false, day(2, 8)}}, 0, false},
	} {
		var r Record
		for _, s := range tt.steps {
			r = r.After(s.right, s.at)
		}
		if r.Level != tt.level || r.Kept() != tt.kept {
			t.Errorf("%s: level %d, kept %v; want %d, %v", tt.name, r.Level, r.Kept(), tt.level, tt.kept)
		}
	}
}

func TestDay(t *testing.T) {
	fresh := poolOf(many("n", 61)...)
	fresh.Goal = Goal{Date: mixNow.AddDate(0, 0, 2), Since: mixNow, ADay: 20}
	if w := fresh.Day(fresh.Goal, mixNow).Warning(); w != "61 new questions need 31 a day" {
		t.Errorf("%q", w)
	}
	if w := fresh.Day(Goal{Date: mixNow.AddDate(0, 0, 1), Since: mixNow}, mixNow).Warning(); w != "36 of 61 new questions stay unmet" {
		t.Errorf("%q", w)
	}
	many := poolOf(many("n", 220)...)
	many.Records["n0/1"] = Record{}.After(true, mixNow)
	if d := many.Day(Goal{Date: mixNow.AddDate(0, 0, 2), Since: mixNow}, mixNow); d.Warning() != "170 of 219 new questions stay unmet" || d.WholeWarning() != d.Warning()+", unless you answer more" {
		t.Errorf("%q", d.WholeWarning())
	}
	fresh.Goal.ADay = 31
	if d := fresh.Day(fresh.Goal, mixNow); d.Warning() != "" || d.New != 31 || d.Left != 2 {
		t.Errorf("%+v", d)
	}
	for date, want := range map[int]string{0: "0 0 0", 1: "1 31 31", 10: "10 31 8", -1: "-1 0 0"} {
		g := Goal{Date: mixNow.AddDate(0, 0, date), Since: mixNow, ADay: 31}
		d := fresh.Day(g, mixNow)
		if got := fmt.Sprint(d.Left, d.Share, d.New); got != want {
			t.Errorf("exam in %d days: %s, want %s", date, got, want)
		}
	}
	for i, id := range []string{"n0/1", "n1/1", "n2/1"} { // of the eight new ones of the day three are met
		fresh.Records[id] = Record{}.After(i > 0, mixNow)
	}
	if d := fresh.Day(Goal{Date: mixNow.AddDate(0, 0, 10), Since: mixNow, ADay: 31}, mixNow); d.New != 5 || d.Done != 3 {
		t.Errorf("%+v", d)
	}
	clear(fresh.Records)
	if d := fresh.Day(Goal{}, mixNow); d.Left != -1 || d.Share != 0 || d.Fresh != 61 {
		t.Errorf("without a date: %+v", d)
	}
}

// A deck with fewer questions than somebody wants to answer a day has a share that can be done.
func TestTheShareOfASmallDeck(t *testing.T) {
	p := poolOf(many("n", 15)...)
	p.Goal = Goal{Date: mixNow.AddDate(0, 0, 9), Since: mixNow, ADay: 25}
	deck := &content.Deck{Title: "Small"}
	if s := p.Stand(deck, nil, mixNow); s.Day.Share != 15 || s.Next() != DoStudy || s.Left() != 15 {
		t.Errorf("in the morning: %+v", s.Day)
	}
	for _, stub := range p.Stubs {
		p.Records[stub.ID] = Record{}.After(true, mixNow)
	}
	if s := p.Stand(deck, nil, mixNow); s.Day.Done != 15 || s.Next() != DoRest {
		t.Errorf("in the evening: %s, %+v", s.Next(), s.Day)
	}
}

// Whoever has answered today's share is warned as in the morning, and told in the evening before the exam what stays unmet.
func TestTheWarningStaysWhenTheShareIsDone(t *testing.T) {
	p := poolOf(many("n", 61)...)
	answer := func(n int) {
		for _, id := range p.Plan(n, "s", mixNow).IDs() {
			p.Records[id] = Record{}.After(true, mixNow)
		}
	}
	for _, tt := range []struct {
		days, answered int
		want           string
	}{
		{2, 0, "Not every question can be met: 61 new questions need 31 a day"},
		{2, 20, "Not every question can be met: 41 new questions need 31 a day"},
		{2, 5, "Not every question can be met: 36 new questions need 31 a day"}, // more than the share: tomorrow's stays
		{1, 0, "36 new questions left unmet, unless you answer more"},
		{3, 0, ""},
	} {
		answer(tt.answered)
		d := p.Day(Goal{Date: mixNow.AddDate(0, 0, tt.days), Since: mixNow, ADay: 20}, mixNow)
		if d.WholeWarning() != tt.want {
			t.Errorf("%d days, %d answered: %q, want %q", tt.days, d.Done, d.WholeWarning(), tt.want)
		}
	}
}

func TestMockDays(t *testing.T) {
	for left, want := range map[int][]int{1: nil, 2: {0}, 3: {0}, 5: {2}, 14: {4, 11}, 60: {36, 43, 50, 57}} {
		var got []int
		for _, m := range mocks(mixNow, left) {
			got = append(got, dayOf(m)-dayOf(mixNow))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d days before: mocks on days %v, want %v", left, got, want)
		}
	}
}
