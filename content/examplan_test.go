package content

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// planBank has six items of two topics; b1 and b2 give each other away.
func planBank() Bank {
	bank := Bank{Topics: []string{"A", "B"}, Clash: func() map[string][]string { return map[string][]string{"b1": {"b2"}, "b2": {"b1"}} }}
	for _, topic := range bank.Topics {
		for n := range 3 {
			item := &Item{ID: fmt.Sprintf("%s%d", map[string]string{"A": "a", "B": "b"}[topic], n), Topic: topic, Kind: Choice, Stem: "?"}
			bank.Stubs = append(bank.Stubs, Stub{ID: item.ID, Topic: topic, Item: func(Code) (*Item, bool) { return item, true }})
		}
	}
	return bank
}

func TestAPlanFitsItselfToItsBank(t *testing.T) {
	b := Blueprint{Questions: 10, Minutes: 20, CutScore: 720}
	for _, c := range []struct {
		asked              int
		topics             []string
		questions, minutes int
		capped             bool
	}{
		{4, nil, 4, 8, false},
		{5, nil, 5, 10, false},
		{10, nil, 5, 10, true},
		{10, []string{"A"}, 3, 6, true},
		{3, []string{"A"}, 3, 6, false},
		{10, []string{"B"}, 2, 4, true},
		{10, []string{"none such"}, 0, 1, true},
	} {
		p := PlanExam(b.Sized(c.asked), planBank(), c.topics...)
		if p.Blueprint.Questions != c.questions || p.Blueprint.Minutes != c.minutes || p.Capped != c.capped {
			t.Errorf("%d of %v: %d questions, %d minutes, capped %v", c.asked, c.topics, p.Blueprint.Questions, p.Blueprint.Minutes, p.Capped)
		}
	}
	if d := b.Duration(); d != 20*time.Minute {
		t.Errorf("%v", d)
	}
}

func TestAPlanDrawsItsForm(t *testing.T) {
	deck := &Deck{Name: "deck", Title: "Deck", Digest: "d1"}
	p := PlanExam(Blueprint{Questions: 10, Minutes: 20, CutScore: 700}, planBank(), "B")
	p.Code = Code{Series: "PLAN", Number: 2}
	form, err := p.Form(deck, planBank())
	if err != nil || len(form.Items) != 2 || form.Code != p.Code || form.Title != "Deck" || form.Digest != "d1" || form.Blueprint.CutScore != 700 {
		t.Fatalf("%+v, %v", form, err)
	}
	if slices.ContainsFunc(form.Items, func(d Drawn) bool { return d.Topic != "B" }) {
		t.Errorf("items of other topics: %+v", form.Items)
	}
	if _, err := PlanExam(p.Blueprint, planBank(), "none such").Form(deck, planBank()); err == nil {
		t.Error("a form without items is drawn")
	}
}
