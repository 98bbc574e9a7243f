package study

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
)

var mixNow = time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)

func ago(d time.Duration) time.Time { return mixNow.Add(-d) }

const oneDay = 24 * time.Hour

func rightAgo(d time.Duration, streak int) Record {
	return Record{Seen: streak, LastSeen: ago(d), LastRight: ago(d), Streak: streak, Level: streak}
}

func wrongAgo(d time.Duration) Record {
	return Record{Seen: 1, Wrong: 1, LastSeen: ago(d), LastWrong: ago(d)}
}

// poolOf makes a pool of items written "card/item".
func poolOf(items ...string) Pool {
	p := Pool{Records: map[string]Record{}, Retired: map[string]bool{}}
	for _, id := range items {
		card, _, _ := strings.Cut(id, "/")
		p.Stubs = append(p.Stubs, content.Stub{ID: id, CardID: card})
	}
	return p
}

func many(prefix string, n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("%s%d/1", prefix, i)
	}
	return ids
}

// IDs lists the items' ids in order.
func (p DrillPlan) IDs() []string {
	ids := make([]string, len(p.Stubs))
	for i, s := range p.Stubs {
		ids[i] = s.ID
	}
	return ids
}

func TestDrillKinds(t *testing.T) {
	wrongThenRight := Record{Seen: 2, Wrong: 1, LastSeen: ago(time.Hour), LastWrong: ago(2 * time.Hour), LastRight: ago(time.Hour), Streak: 1}
	lastWrong := Record{Seen: 2, Wrong: 1, LastSeen: ago(time.Hour), LastWrong: ago(time.Hour), LastRight: ago(2 * time.Hour)}
	tests := []struct {
		name   string
		record Record
		card   cardRecord
		want   drillKind
	}{
		{"never seen", Record{}, cardRecord{}, kindNew},
		{"missed today", wrongAgo(time.Hour), cardRecord{}, kindMissed},
		{"missed a month ago and not seen since", wrongAgo(30 * oneDay), cardRecord{}, kindMissed},
		{"missed today, then right today", wrongThenRight, cardRecord{right: ago(time.Hour)}, kindKnown},
		{"right today, then missed", lastWrong, cardRecord{right: ago(2 * time.Hour)}, kindMissed},
		{"missed today, another item of the card right since", wrongAgo(time.Hour), cardRecord{right: ago(time.Minute)}, kindKnown},
		{"missed yesterday, another item of the card right then", wrongAgo(oneDay), cardRecord{right: ago(oneDay - time.Minute)}, kindMissed},
		{"missed yesterday, another item of the card right today", wrongAgo(oneDay), cardRecord{right: ago(time.Hour)}, kindKnown},
		{"right yesterday for the first time", rightAgo(oneDay, 1), cardRecord{}, kindDue},
		{"right yesterday, another item of the card right today", rightAgo(oneDay, 1), cardRecord{right: ago(time.Hour)}, kindDue},
		{"right 23 hours ago", rightAgo(23*time.Hour, 1), cardRecord{}, kindKnown},
		{"right twice, two days ago", rightAgo(2*oneDay, 2), cardRecord{}, kindKnown},
		{"right twice, three days ago", rightAgo(3*oneDay, 2), cardRecord{}, kindDue},
		{"right three times, a week ago", rightAgo(7*oneDay, 3), cardRecord{}, kindDue},
		{"right four times, 13 days ago", rightAgo(13*oneDay, 4), cardRecord{}, kindKnown},
		{"right ten times, 30 days ago", rightAgo(30*oneDay, 10), cardRecord{}, kindDue},
		{"right in a year's time, as the clock was set back", rightAgo(-365*oneDay, 1), cardRecord{}, kindKnown},
		{"missed in a year's time", wrongAgo(-365 * oneDay), cardRecord{}, kindMissed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := kindOf(tt.record, tt.card, tt.record.Overdue(mixNow), mixNow); got != tt.want {
				t.Errorf("kind %d, want %d", got, tt.want)
			}
		})
	}
}

// On the day of the exam a warm-up asks what was right last, and nothing else while there is such a thing.
func TestWarmUp(t *testing.T) {
	p := poolOf("a/1", "b/1", "b/2", "c/1", "d/1")
	p.Goal = Goal{Date: mixNow, Since: ago(oneDay), ADay: 25}
	p.Records["a/1"], p.Records["b/1"], p.Records["c/1"] = rightAgo(oneDay, 1), wrongAgo(oneDay), rightAgo(oneDay, 3)
	p.Retired["c/1"] = true
	if plan := p.Warm().Plan(10, "salt", mixNow); fmt.Sprint(plan.IDs()) != "[a/1]" {
		t.Errorf("%v: %s", plan.IDs(), plan.Mix)
	}
	p.Retired["a/1"] = true // and nothing is known
	if plan := p.Warm().Plan(10, "salt", mixNow); fmt.Sprint(plan.IDs()) != "[b/2 d/1]" && fmt.Sprint(plan.IDs()) != "[d/1 b/2]" {
		t.Errorf("%v: %s", plan.IDs(), plan.Mix)
	}
}

func TestDrillMix(t *testing.T) {
	tests := []struct {
		name                      string
		missed, fresh, old, known int
		count                     int
		want                      DrillMix
		said                      string
	}{
		{"enough of everything", 20, 20, 20, 20, 12, DrillMix{6, 4, 2, 0}, "6 missed, 4 new, 2 due"},
		{"the first drill of all", 0, 40, 0, 0, 10, DrillMix{0, 10, 0, 0}, "10 new"},
		{"few missed: the others take their places", 1, 20, 20, 0, 10, DrillMix{1, 6, 3, 0}, "1 missed, 6 new, 3 due"},
		{"nothing new", 20, 0, 20, 0, 8, DrillMix{6, 0, 2, 0}, "6 missed, 2 due"},
		{"known ones fill up", 2, 1, 1, 9, 10, DrillMix{2, 1, 1, 6}, "2 missed, 1 new, 1 due, 6 known"},
		{"fewer items than asked for", 2, 1, 0, 1, 10, DrillMix{2, 1, 0, 1}, "2 missed, 1 new, 1 known"},
		{"one item", 3, 3, 3, 3, 1, DrillMix{1, 0, 0, 0}, "1 missed"},
		{"none asked for", 3, 3, 3, 3, 0, DrillMix{}, "nothing to drill"},
		{"fewer than none asked for", 3, 3, 3, 3, -1, DrillMix{}, "nothing to drill"},
		{"an empty pool", 0, 0, 0, 0, 10, DrillMix{}, "nothing to drill"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := poolOf(slices.Concat(many("m", tt.missed), many("n", tt.fresh), many("o", tt.old), many("k", tt.known))...)
			for _, s := range p.Stubs {
				switch s.ID[0] {
				case 'm':
					p.Records[s.ID] = wrongAgo(5 * oneDay)
				case 'o':
					p.Records[s.ID] = rightAgo(5*oneDay, 1)
				case 'k':
					p.Records[s.ID] = rightAgo(time.Hour, 1)
				}
			}
			plan := p.Plan(tt.count, "salt", mixNow)
			if plan.Mix != tt.want || plan.Mix.String() != tt.said {
				t.Errorf("mix %+v %q, want %+v %q", plan.Mix, plan.Mix, tt.want, tt.said)
			}
			if len(plan.Stubs) != plan.Mix.Total() {
				t.Errorf("%d items, the mix says %d", len(plan.Stubs), plan.Mix.Total())
			}
			ids := plan.IDs()
			slices.Sort(ids)
			if len(slices.Compact(ids)) != len(plan.Stubs) {
				t.Error("an item comes twice")
			}
			if again := p.Plan(tt.count, "salt", mixNow); !slices.Equal(again.IDs(), plan.IDs()) {
				t.Error("the same pool, salt and time gave another drill")
			}
		})
	}
}

// A drill shows the items as their form does, with the typed answers that the person has upheld.
func TestDraw(t *testing.T) {
	p := poolOf("a/1", "b/1", "c/1")
	for i := range p.Stubs {
		item := &content.Item{ID: p.Stubs[i].ID, Kind: content.Typed, Gaps: []content.Gap{{Answer: "one"}}}
		p.Stubs[i].Item = func(content.Code) (*content.Item, bool) { return item, item.ID != "c/1" }
	}
	p.Accepted = map[string][]string{"b/1": {"two"}}
	drawn, mix := p.Draw(3, content.Code{Series: "S", Number: 1}, mixNow)
	if len(drawn) != 2 || mix != (DrillMix{New: 3}) {
		t.Fatalf("%+v %+v", drawn, mix)
	}
	for _, d := range drawn {
		if want := map[string]string{"a/1": "[]", "b/1": "[two]"}[d.ID]; fmt.Sprint(d.Gaps[0].Also) != want {
			t.Errorf("%s: %v, want %s", d.ID, d.Gaps[0].Also, want)
		}
	}
}

func TestMissedTodayComesUntilRight(t *testing.T) {
	p := poolOf(slices.Concat(many("t", 8), many("m", 20), many("n", 20))...)
	for _, s := range p.Stubs {
		switch s.ID[0] {
		case 't':
			p.Records[s.ID] = wrongAgo(time.Hour)
		case 'm':
			p.Records[s.ID] = wrongAgo(5 * oneDay)
		}
	}
	plan := p.Plan(10, "x", mixNow)
	if plan.Mix != (DrillMix{Missed: 8, New: 2}) {
		t.Errorf("mix %+v: all 8 missed today must come", plan.Mix)
	}
	for i := range 8 {
		if !slices.Contains(plan.IDs(), fmt.Sprintf("t%d/1", i)) {
			t.Errorf("t%d was missed today and does not come", i)
		}
	}
	p.Records["t3/1"] = Record{Seen: 2, Wrong: 1, LastSeen: ago(0), LastWrong: ago(time.Hour), LastRight: ago(0), Streak: 1}
	if plan := p.Plan(10, "x", mixNow.Add(time.Minute)); slices.Contains(plan.IDs(), "t3/1") {
		t.Error("t3 was right since and comes again today")
	}
	if plan := p.Plan(100, "x", mixNow.Add(oneDay)); plan.Mix.Due != 1 || !slices.Contains(plan.IDs(), "t3/1") {
		t.Errorf("tomorrow t3 is one due: %+v", plan.Mix)
	}
	if plan := p.Plan(3, "x", mixNow); plan.Mix.Missed != 3 {
		t.Errorf("a short drill has the missed ones alone: %+v", plan.Mix)
	}
}
