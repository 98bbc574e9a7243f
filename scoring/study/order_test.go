package study

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
)

func cardsOf(ids []string) []string {
	cards := make([]string, len(ids))
	for i, id := range ids {
		cards[i], _, _ = strings.Cut(id, "/")
	}
	return cards
}

func TestDrillOrder(t *testing.T) {
	t.Run("new cards before second items of a card", func(t *testing.T) {
		p := poolOf("a/1", "a/2", "a/3", "b/1", "b/2", "c/1")
		for salt := range strings.SplitSeq("abcdefgh", "") {
			cards := cardsOf(p.Plan(3, salt, mixNow).IDs())
			slices.Sort(cards)
			if !slices.Equal(cards, []string{"a", "b", "c"}) {
				t.Errorf("cards %v", cards)
			}
		}
	})
	t.Run("cards never met before new items of others", func(t *testing.T) {
		p := poolOf("a/1", "a/2", "a/3", "b/1")
		p.Records["a/1"] = rightAgo(time.Hour, 1)
		if ids := p.Plan(1, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1"}) {
			t.Errorf("%v", ids)
		}
	})
	t.Run("the most overdue of the old, the longest unseen of the known", func(t *testing.T) {
		p := poolOf("a/1", "b/1", "c/1", "d/1")
		p.Records["a/1"], p.Records["b/1"] = rightAgo(8*oneDay, 3), rightAgo(8*oneDay, 1)
		p.Records["c/1"], p.Records["d/1"] = rightAgo(time.Hour, 1), rightAgo(2*time.Hour, 1)
		if ids := p.Plan(1, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1"}) {
			t.Errorf("old: %v", ids)
		}
		if ids := p.Plan(3, "s", mixNow).IDs(); !slices.Contains(ids, "d/1") || slices.Contains(ids, "c/1") {
			t.Errorf("known: %v", ids)
		}
	})
	t.Run("the hardest of the missed", func(t *testing.T) {
		p := poolOf("a/1", "b/1")
		p.Records["a/1"] = wrongAgo(3 * oneDay)
		hard := wrongAgo(9 * oneDay)
		hard.Seen, hard.Wrong = 4, 3
		p.Records["b/1"] = hard
		if ids := p.Plan(1, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1"}) {
			t.Errorf("%v", ids)
		}
	})
	t.Run("what was not known before what was misread", func(t *testing.T) {
		p := poolOf("a/1", "b/1")
		p.Records["a/1"], p.Records["b/1"] = wrongAgo(3*oneDay), wrongAgo(3*oneDay)
		for _, id := range []string{"a/1", "b/1"} {
			p.Slips = map[string]bool{id: true}
			if ids := p.Plan(1, "s", mixNow).IDs(); ids[0] == id {
				t.Errorf("%v is asked first", ids)
			}
		}
	})
	t.Run("retired ones stay out", func(t *testing.T) {
		p := poolOf("a/1", "b/1", "c/1")
		p.Records["a/1"] = wrongAgo(time.Hour)
		p.Retired["a/1"], p.Retired["c/1"] = true, true
		if ids := p.Plan(10, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1"}) {
			t.Errorf("%v", ids)
		}
	})
	t.Run("what cannot be made is replaced", func(t *testing.T) {
		p := poolOf("a/1", "b/1", "c/1", "d/1")
		p.Records["a/1"], p.Records["b/1"] = wrongAgo(time.Hour), wrongAgo(oneDay*2)
		p.Sound = func(s content.Stub) bool { return s.ID != "a/1" && s.ID != "c/1" }
		plan := p.Plan(2, "s", mixNow)
		ids := plan.IDs()
		slices.Sort(ids)
		if !slices.Equal(ids, []string{"b/1", "d/1"}) || plan.Mix != (DrillMix{Missed: 1, New: 1}) {
			t.Errorf("%v %+v", ids, plan.Mix)
		}
		if all := p.Plan(10, "s", mixNow); all.Mix != plan.Mix || len(all.Stubs) != 2 {
			t.Errorf("of all: %v %+v", all.IDs(), all.Mix)
		}
	})
	t.Run("another salt, another choice", func(t *testing.T) {
		p := poolOf(many("n", 60)...)
		if slices.Equal(p.Plan(10, "a", mixNow).IDs(), p.Plan(10, "b", mixNow).IDs()) {
			t.Error("the same drill")
		}
	})
	t.Run("the card seen last is not asked at once", func(t *testing.T) {
		due := poolOf("a/1", "a/2", "b/1")
		due.Records["a/1"], due.Records["b/1"], due.Records["a/2"] = rightAgo(9*oneDay, 1), rightAgo(8*oneDay, 1), rightAgo(time.Minute, 1)
		if ids := due.Plan(2, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1", "a/1"}) {
			t.Errorf("%v", ids)
		}
		p := poolOf("a/1", "b/1")
		p.Records["a/1"], p.Records["b/1"] = wrongAgo(time.Minute), wrongAgo(time.Hour)
		if ids := p.Plan(2, "s", mixNow).IDs(); !slices.Equal(ids, []string{"b/1", "a/1"}) {
			t.Errorf("%v", ids)
		}
		p = poolOf("a/1")
		p.Records["a/1"] = wrongAgo(time.Minute)
		if ids := p.Plan(2, "s", mixNow).IDs(); !slices.Equal(ids, []string{"a/1"}) {
			t.Errorf("the only one: %v", ids)
		}
	})
}

func TestDrillInterleaves(t *testing.T) {
	p := poolOf(slices.Concat(many("m", 6), many("n", 6))...)
	for _, id := range many("m", 6) {
		p.Records[id] = wrongAgo(oneDay * 2)
	}
	line := ""
	for _, id := range p.Plan(12, "s", mixNow).IDs() {
		line += id[:1]
	}
	if strings.Contains(line, "mmm") || strings.Contains(line, "nnn") {
		t.Errorf("kinds in a block: %s", line)
	}
}

func TestDrillKeepsCardsApart(t *testing.T) {
	for _, tt := range []struct {
		items []string
		close int // neighbours of one card that cannot be avoided
	}{
		{[]string{"a/1", "a/2", "a/3", "b/1", "b/2", "c/1"}, 0},
		{[]string{"a/1", "a/2", "a/3", "b/1", "c/1"}, 0},
		{[]string{"a/1", "a/2", "a/3", "a/4", "b/1"}, 2},
		{[]string{"a/1", "a/2"}, 1},
	} {
		for _, salt := range []string{"q", "r", "s", "t", "u"} {
			cards := cardsOf(poolOf(tt.items...).Plan(20, salt, mixNow).IDs())
			n := 0
			for i := 1; i < len(cards); i++ {
				if cards[i] == cards[i-1] {
					n++
				}
			}
			if n != tt.close {
				t.Errorf("%v %s: %v has %d close neighbours, want %d", tt.items, salt, cards, n, tt.close)
			}
		}
	}
}
