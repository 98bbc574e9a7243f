package content

import "testing"

func TestApartCountsWhatFitsIntoOneForm(t *testing.T) {
	bank := Bank{Stubs: []Stub{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}}}
	if n := bank.Apart(); n != 4 {
		t.Errorf("%d of four items without clashes", n)
	}
	bank.Clash = func() map[string][]string {
		return map[string][]string{"a": {"b", "c"}, "b": {"a", "c"}, "c": {"a", "b"}}
	}
	if n := bank.Apart(); n != 2 {
		t.Errorf("%d of three that clash and one that does not", n)
	}
	if n := len(bank.Without(map[string]bool{"a": true, "x": true}).Stubs); n != 3 || len(bank.Stubs) != 4 {
		t.Errorf("%d left of %d without one", n, len(bank.Stubs))
	}
}
