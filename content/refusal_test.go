package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// refuse makes a stub of the bank refuse always.
func refuse(bank Bank, ids ...string) {
	for i, s := range bank.Stubs {
		if slices.Contains(ids, s.ID) {
			bank.Stubs[i].Item = func(Code) (*Item, bool) { return nil, false }
		}
	}
}

func TestAStubThatRefusesIsReplacedInItsTopic(t *testing.T) {
	bank := newBank(topic{"Auth", 20}, topic{"Limits", 20})
	blueprint := Blueprint{Questions: 8}
	refused := ids(draw(t, bank, blueprint, "AB-1"))[:3]
	refuse(bank, refused...)
	form := draw(t, bank, blueprint, "AB-1")
	if got := byTopic(bank, form); !slices.Equal(got, []int{4, 4}) {
		t.Errorf("by topic %v, want 4 of each", got)
	}
	if both := shared(refused, ids(form)); len(both) > 0 {
		t.Errorf("refused stubs stand in the form: %v", both)
	}
}

func TestATopicThatRefusesIsFilledFromTheOthers(t *testing.T) {
	bank := newBank(topic{"Auth", 3}, topic{"Limits", 20})
	refuse(bank, "Auth-00", "Auth-01")
	if got := byTopic(bank, draw(t, bank, Blueprint{Questions: 23 - 2}, "AB-1")); !slices.Equal(got, []int{1, 20}) {
		t.Errorf("by topic %v, want the one of Auth and all of Limits", got)
	}
	_, err := Draw(bank, Blueprint{Questions: 22}, Code{"AB", 1})
	if want := "22 questions asked for, but only 21 sound ones can be made from the cards; ask for 21 or fewer"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %q", err, want)
	}
}

func TestReplacementsKeepTheFirstFormsApart(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		bank := newBank(topic{"Auth", 40}, topic{"Limits", 60})
		blueprint := Blueprint{Questions: 20}
		for number := 1; number <= 3; number++ { // one refusal for each topic and form
			for _, name := range bank.Topics {
				form := draw(t, bank, blueprint, fmt.Sprintf("AB-%d", number))
				of := slices.DeleteFunc(form, func(d Drawn) bool { return d.Topic != name })
				refuse(bank, of[r.IntN(len(of))].ID)
			}
		}
		a, b, c := ids(draw(t, bank, blueprint, "AB-1")), ids(draw(t, bank, blueprint, "AB-2")), ids(draw(t, bank, blueprint, "AB-3"))
		if both := slices.Concat(shared(a, b), shared(a, c), shared(b, c)); len(both) > 0 {
			t.Errorf("forms 1, 2 and 3 share %v", both)
		}
	})
}

func TestOnlyWhatIsDrawnIsMade(t *testing.T) {
	bank, made := newBank(topic{"Auth", 500}), 0
	for i, s := range bank.Stubs {
		bank.Stubs[i].Item = func(c Code) (*Item, bool) {
			made++
			return s.Item(c)
		}
	}
	draw(t, bank, Blueprint{Questions: 65}, "AB-7")
	if made != 65 {
		t.Errorf("%d items were made for a form of 65", made)
	}
}
