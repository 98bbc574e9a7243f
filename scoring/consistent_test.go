package scoring

import (
	"testing"

	"cutscore/content"
)

func TestConsistentSaysWhatIsWrong(t *testing.T) {
	two, order, match := newDrawn(content.Response, 5, "bd"), newOrder("cab"), newMatch("cab", "400", "403", "429")
	for _, tc := range []struct {
		want string
		item content.Drawn
		r    Response
	}{
		{"", two, Response{Choice: chosen("bd"), Struck: chosen("ae")}},
		{"item 1: more options are chosen than asked", two, Response{Choice: chosen("abd")}},
		{"item 1: an option is chosen twice", two, Response{Choice: chosen("bb")}},
		{"item 1: an option is chosen that does not exist", two, Response{Choice: chosen("bf")}},
		{"item 1: an option is chosen that does not exist", two, Response{Choice: chosen("-b")}},
		{"item 1: the options chosen are out of order", two, Response{Choice: chosen("db")}},
		{"item 1: an option is struck out twice or does not exist", two, Response{Struck: chosen("aa")}},
		{"item 1: an option is struck out twice or does not exist", two, Response{Struck: chosen("f")}},
		{"item 1: it took less than no time", two, Response{Time: -1}},
		{"", order, Response{Choice: chosen("ca")}},
		{"item 1: an option is chosen twice", order, Response{Choice: chosen("cc")}},
		{"", match, Response{Choice: chosen("-b-")}},
		{"item 1: a matching response has the wrong length", match, Response{Choice: chosen("ca")}},
		{"item 1: an option is chosen twice", match, Response{Choice: chosen("aa-")}},
		{"item 1: an option is chosen that does not exist", match, Response{Choice: chosen("d--")}},
		{"", newRecall(), Response{Choice: []int{DidNot}}},
		{"item 1: an option is chosen that does not exist", newRecall(), Response{Choice: []int{DidNot + 1}}},
	} {
		a := &Attempt{Form: content.Form{Items: []content.Drawn{tc.item}}, Responses: []Response{tc.r}}
		if got := a.Consistent(); got != tc.want {
			t.Errorf("%+v: %q, want %q", tc.r, got, tc.want)
		}
	}
	for want, a := range map[string]*Attempt{
		"responses and items differ in number": {Form: content.Form{Items: []content.Drawn{two}}},
		"the open item does not exist":         {Form: content.Form{Items: []content.Drawn{two}}, Responses: make([]Response, 1), At: 1},
	} {
		if got := a.Consistent(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
