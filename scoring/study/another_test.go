package study

import (
	"slices"
	"testing"
	"time"
)

func TestAnotherOfTheCardComesTheNextDay(t *testing.T) {
	for _, tt := range []struct {
		name    string
		items   []string
		records map[string]Record
		retired string
		want    []string // the first of the drill, in any order
		mix     DrillMix
	}{
		{"one never met", []string{"a/1", "a/2"}, map[string]Record{"a/1": wrongAgo(oneDay)}, "", []string{"a/2"}, DrillMix{New: 1}},
		{"the longest unseen", []string{"a/1", "a/2", "a/3"},
			map[string]Record{"a/1": wrongAgo(oneDay), "a/2": rightAgo(2*oneDay, 4), "a/3": rightAgo(5*oneDay, 4)}, "", []string{"a/3"}, DrillMix{Missed: 1}},
		{"one never met before one long unseen", []string{"a/1", "a/2", "a/3"},
			map[string]Record{"a/1": wrongAgo(oneDay), "a/2": rightAgo(5*oneDay, 4)}, "", []string{"a/3"}, DrillMix{New: 1}},
		{"after a pause it is the next day of study", []string{"a/1", "a/2"},
			map[string]Record{"a/1": wrongAgo(4 * oneDay), "a/2": rightAgo(9*oneDay, 5)}, "", []string{"a/2"}, DrillMix{Missed: 1}},
		{"one for two missed questions", []string{"a/1", "a/2", "a/3", "b/1"},
			map[string]Record{"a/1": wrongAgo(oneDay), "a/2": wrongAgo(oneDay + time.Hour), "b/1": wrongAgo(3 * oneDay)}, "", []string{"a/3", "b/1"}, DrillMix{New: 1, Missed: 1}},
		{"none: all were missed", []string{"a/1", "a/2"}, map[string]Record{"a/1": wrongAgo(oneDay), "a/2": wrongAgo(oneDay + time.Hour)}, "",
			[]string{"a/1", "a/2"}, DrillMix{Missed: 2}},
		{"none: the other is retired", []string{"a/1", "a/2"}, map[string]Record{"a/1": wrongAgo(oneDay)}, "a/2", []string{"a/1"}, DrillMix{Missed: 1}},
		{"none: the card has one question", []string{"a/1", "b/1"}, map[string]Record{"a/1": wrongAgo(oneDay), "b/1": rightAgo(time.Hour, 1)}, "",
			[]string{"a/1"}, DrillMix{Missed: 1}},
		{"what was right since stays due", []string{"a/1", "a/2", "a/3"},
			map[string]Record{"a/1": wrongAgo(oneDay + time.Hour), "a/2": {Seen: 2, Wrong: 1, LastSeen: ago(oneDay), LastRight: ago(oneDay), LastWrong: ago(oneDay + time.Minute), Streak: 1, Level: 1}}, "",
			[]string{"a/2", "a/3"}, DrillMix{New: 1, Due: 1}},
		{"missed today", []string{"a/1", "a/2"}, map[string]Record{"a/1": wrongAgo(time.Hour)}, "", []string{"a/1"}, DrillMix{Missed: 1}},
		{"the card was asked since", []string{"a/1", "a/2"}, map[string]Record{"a/1": wrongAgo(2 * oneDay), "a/2": rightAgo(oneDay, 2)}, "",
			[]string{"a/1"}, DrillMix{Missed: 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := poolOf(tt.items...)
			p.Records = tt.records
			p.Retired[tt.retired] = true
			plan := p.Plan(len(tt.want), "salt", mixNow)
			ids := plan.IDs()
			slices.Sort(ids)
			if !slices.Equal(ids, tt.want) || plan.Mix != tt.mix {
				t.Errorf("%v %+v, want %v %+v", ids, plan.Mix, tt.want, tt.mix)
			}
		})
	}
}

// The plan's new questions of a day are spent first on cards that were missed: no more are met than it asks for.
func TestAnotherIsOneOfTheDaysNew(t *testing.T) {
	p := poolOf("a/1", "a/2", "b/1", "b/2", "c/1", "c/2", "d/1", "d/2")
	p.Records["a/1"], p.Records["b/1"] = wrongAgo(oneDay), wrongAgo(oneDay)
	p.Goal = Goal{Date: mixNow.AddDate(0, 0, 3), Since: mixNow, ADay: 5}
	if day := p.Day(p.Goal, mixNow); day.New != 3 {
		t.Errorf("%+v", day)
	}
	if plan := p.Plan(3, "salt", mixNow); plan.Mix.New != 3 || !slices.Contains(plan.IDs(), "a/2") || !slices.Contains(plan.IDs(), "b/2") {
		t.Errorf("%v %+v", plan.IDs(), plan.Mix)
	}
}

// A story of three days: missed, another of the card, itself.
func TestMissedOnThreeDays(t *testing.T) {
	p := poolOf("a/1", "a/2")
	ask := func(at time.Time, right bool) string {
		s := p.Plan(1, "salt", at).Stubs[0]
		p.Records[s.ID] = p.Records[s.ID].After(right, at)
		return s.ID
	}
	first := ask(mixNow, false)
	if again := ask(mixNow.Add(2*time.Minute), false); again != first {
		t.Errorf("the same day: %s, want %s", again, first)
	}
	if next := ask(mixNow.Add(oneDay), true); next == first {
		t.Errorf("the next day: %s again", next)
	}
	if plan := p.Plan(2, "salt", mixNow.Add(oneDay+time.Minute)); plan.Mix.Known != 2 {
		t.Errorf("right that day, and yet %+v", plan.Mix)
	}
	if later := ask(mixNow.Add(2*oneDay), true); later != first {
		t.Errorf("two days later: %s, want %s", later, first)
	}
}
