package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestTheSameCodeDrawsTheSameForm(t *testing.T) {
	bank := newBank(topic{"Auth", 12}, topic{"Limits", 20})
	first := draw(t, bank, Blueprint{Questions: 10}, "7K2MQX-3")
	if again := draw(t, bank, Blueprint{Questions: 10}, "7k2mqx-3"); !slices.EqualFunc(first, again, sameOnScreen) {
		t.Errorf("drawn again:\n%v\n%v", ids(first), ids(again))
	}
	shuffled := Bank{Topics: bank.Topics, Stubs: slices.Clone(bank.Stubs)}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled.Stubs), func(i, j int) {
		shuffled.Stubs[i], shuffled.Stubs[j] = shuffled.Stubs[j], shuffled.Stubs[i]
	})
	if again := draw(t, shuffled, Blueprint{Questions: 10}, "7K2MQX-3"); !slices.EqualFunc(first, again, sameOnScreen) {
		t.Errorf("drawn from the same items in another order:\n%v\n%v", ids(first), ids(again))
	}
	if other := draw(t, bank, Blueprint{Questions: 10}, "7K2MQY-3"); slices.Equal(ids(first), ids(other)) {
		t.Error("another series drew the same form")
	}
}

func sameOnScreen(a, b Drawn) bool { return a.ID == b.ID && slices.Equal(a.Options, b.Options) }

// What a code draws must never change: people write codes down, and attempts are resumed by them.
func TestAFormIsTheSameInEveryVersion(t *testing.T) {
	bank := newBank(topic{"Auth", 6}, topic{"Limits", 9})
	var got []string
	for _, d := range draw(t, bank, Blueprint{Questions: 5}, "7K2MQX-2") {
		got = append(got, d.ID+":"+strings.Join(texts(d.Options), ","))
	}
	want := []string{
		"Auth-00:perhaps,no,yes", "Limits-02:yes,perhaps,no", "Auth-05:yes,no,perhaps", "Limits-08:yes,perhaps,no", "Limits-00:perhaps,yes,no",
	}
	if !slices.Equal(got, want) {
		t.Errorf("form 7K2MQX-2 is %q, was %q", got, want)
	}
}

func TestEveryFormHasItsQuotasByTopic(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		bank, blueprint := randomExam(r)
		quotas := Quotas(blueprint.Questions, bank.shares(blueprint), bank.counts())
		form := draw(t, bank, blueprint, fmt.Sprintf("%s-%d", randomSeries(r), 1+r.IntN(20)))
		if got := byTopic(bank, form); !slices.Equal(got, quotas) {
			t.Errorf("%v by topic, want %v", got, quotas)
		}
		if once := slices.Compact(slices.Sorted(slices.Values(ids(form)))); len(once) != len(form) {
			t.Errorf("the form holds an item twice: %v", ids(form))
		}
	})
}

// So forms share no item while topics last, and afterwards none is asked a second time more often than another.
func TestFormsOfASeriesUseEveryItemEquallyOften(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		bank, blueprint := randomExam(r)
		used := map[string]int{}
		for number := 1; number <= 6; number++ {
			for _, id := range ids(draw(t, bank, blueprint, fmt.Sprintf("AB-%d", number))) {
				used[id]++
			}
			for _, name := range bank.Topics {
				var times []int
				for _, s := range bank.Only([]string{name}).Stubs {
					times = append(times, used[s.ID])
				}
				if most, least := slices.Max(times), slices.Min(times); most > least+1 {
					t.Errorf("in %d forms one item of %s stood %d times, another %d times", number, name, most, least)
				}
			}
		}
	})
}

// randomExam makes a bank of three topics and an exam that it can hold.
func randomExam(r *rand.Rand) (Bank, Blueprint) {
	bank := newBank(topic{"A", 1 + r.IntN(30)}, topic{"B", 1 + r.IntN(30)}, topic{"C", 1 + r.IntN(30)})
	blueprint := Blueprint{Questions: 1 + r.IntN(len(bank.Stubs))}
	if r.IntN(2) == 0 {
		blueprint.Weights = map[string]float64{"B": float64(r.IntN(100))}
	}
	return bank, blueprint
}

func TestAnExamThatCannotBeDrawnIsRefused(t *testing.T) {
	bank := newBank(topic{"Auth", 3}, topic{"Limits", 4})
	for _, c := range []struct {
		bank  Bank
		asked int
		want  string
	}{
		{bank, 0, "an exam needs at least 1 question; 0 asked for"},
		{bank, -1, "an exam needs at least 1 question; -1 asked for"},
		{bank, 8, "8 questions asked for, but there are only 7 to draw from; ask for 7 or fewer"},
		{bank.Only([]string{"Auth"}), 7, "7 questions asked for, but there are only 3 to draw from; ask for 3 or fewer"},
	} {
		if drawn, err := Draw(c.bank, Blueprint{Questions: c.asked}, Code{"AB", 1}); err == nil || err.Error() != c.want {
			t.Errorf("%d asked for: %d items, error %v; want %q", c.asked, len(drawn), err, c.want)
		}
	}
}

func TestOnlyLeavesTheBankAsItIs(t *testing.T) {
	bank := newBank(topic{"Auth", 3}, topic{"Limits", 4}, topic{"Caching", 2})
	part := bank.Only([]string{"Caching", "Auth", "Caching", "Unknown"})
	if !slices.Equal(part.Topics, []string{"Auth", "Caching"}) || len(part.Stubs) != 5 {
		t.Errorf("the part has topics %v and %d stubs", part.Topics, len(part.Stubs))
	}
	if len(bank.Topics) != 3 || len(bank.Stubs) != 9 {
		t.Errorf("the bank has topics %v and %d stubs left", bank.Topics, len(bank.Stubs))
	}
	if all := bank.Only(nil); len(all.Stubs) != 9 {
		t.Errorf("no topic named: %d stubs, want all 9", len(all.Stubs))
	}
}
