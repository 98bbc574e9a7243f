package content

import "testing"

func TestFindTopic(t *testing.T) {
	deck := &Deck{Title: "API Gateway", Topics: []Topic{{Name: "Auth types"}, {Name: "Authorizers"}, {Name: "Auth"}, {Name: "Überblick"}, {Name: "Limits"}}}
	for wanted, want := range map[string]string{
		"Limits": "Limits", "limits": "Limits", "lim": "Limits", "auth": "Auth", "auth t": "Auth types", "authO": "Authorizers", "übER": "Überblick",
	} {
		if got, err := deck.FindTopic(wanted); got != want || err != nil {
			t.Errorf("%q finds %q, %v; want %q", wanted, got, err, want)
		}
	}
	for _, wanted := range []string{"", "aut", "limitss", "mits", "\xc3"} {
		got, err := deck.FindTopic(wanted)
		if err == nil {
			t.Errorf("%q finds %q, want an error", wanted, got)
		}
	}
	_, err := deck.FindTopic("Lambda")
	if want := `deck "API Gateway" has no topic "Lambda"; its topics are: Auth types, Authorizers, Auth, Überblick, Limits`; err.Error() != want {
		t.Errorf("error %q, want %q", err, want)
	}
}

func TestADeckListsWhatItHoldsInOrder(t *testing.T) {
	item := func(id string) Item { return *newItem(id, "a", "b") }
	deck := &Deck{Topics: []Topic{
		{Name: "Auth", Cards: []Card{{CardRef: CardRef{ID: "c1"}, Items: []Item{item("1"), item("2")}}, {CardRef: CardRef{ID: "c2"}}}},
		{Name: "Limits", Cards: []Card{{CardRef: CardRef{ID: "c3"}, Items: []Item{item("3")}}}},
	}}
	if cards := deck.Cards(); len(cards) != 3 || cards[2].ID != "c3" || cards[2] != &deck.Topics[1].Cards[0] {
		t.Errorf("cards are %v, want the deck's own three", cards)
	}
	if items := deck.Items(); len(items) != 3 || items[2].ID != "3" || items[2] != &deck.Topics[1].Cards[0].Items[0] {
		t.Errorf("items are %v, want the deck's own three", items)
	}
	stubs := deck.Topics[0].Cards[0].WrittenStubs("Auth")
	if len(stubs) != 2 || stubs[1].ID != "2" || stubs[1].Topic != "Auth" || stubs[1].CardID != "c1" {
		t.Fatalf("stubs are %v", stubs)
	}
	if it, ok := stubs[1].Item(Code{"AB", 1}); !ok || it != &deck.Topics[0].Cards[0].Items[1] {
		t.Errorf("a written stub gives %v, %v", it, ok)
	}
}

func TestAProblemSaysWhereItIs(t *testing.T) {
	for want, p := range map[string]Problem{
		"aws.md:12: no key":  {Position{"aws.md", 12}, "no key"},
		"aws.md: too large":  {Position{"aws.md", 0}, "too large"},
		"the deck is broken": {Position{}, "the deck is broken"},
	} {
		if got := p.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
