package scoring

import (
	"errors"
	"strings"
	"testing"

	"cutscore/content"
)

// press does what keys stand for: a letter chooses, 2a pairs the second left part with the first right one, xa strikes
// out, back takes the last part back, knew and not judge, done ends the item. It gives what the last of them was refused
// with.
func press(r *Response, d *content.Drawn, keys string) (refused error) {
	for key := range strings.FieldsSeq(keys) {
		refused = nil
		switch {
		case key == "back":
			r.TakeBack(d)
		case key == "knew":
			r.Judge(d, Knew)
		case key == "not":
			r.Judge(d, DidNot)
		case key == "done":
			r.Finish(d)
		case key[0] == 'x' && len(key) == 2:
			r.Strike(d, int(key[1]-'a'))
		case key[0] >= '0' && key[0] <= '9':
			refused = r.Pair(d, int(key[0]-'1'), int(key[1]-'a'))
		default:
			refused = r.Choose(d, int(key[0]-'a'))
		}
	}
	return refused
}

const (
	beyondTwo = "This question asks for 2 options: take one back to choose another"
	hasPlace  = "That part has its place: backspace takes the last one back"
	isDone    = "This question has been answered"
	noOption  = "there is no such option"
)

func TestChoosing(t *testing.T) {
	choice := newDrawn(content.Choice, 4, "b")
	two := newDrawn(content.Response, 5, "bd")
	order := newOrder("cab")
	match := newMatch("cab", "400", "403", "429")
	twins := newMatch("aac", "403", "403", "429")
	card := newRecall()
	for _, tc := range []struct {
		name    string
		item    content.Drawn
		keys    string
		want    string // the choice
		refused string
	}{
		{"choice: choose", choice, "b", "b", ""},
		{"choice: take back", choice, "b b", "", ""},
		{"choice: replace", choice, "a c", "c", ""},
		{"choice: there and back", choice, "a b a", "a", ""},
		{"choice: no such option", choice, "a e", "a", noOption},
		{"choice: backspace is for orderings", choice, "a back", "a", ""},
		{"choice: nothing to pair", choice, "a 1b", "a", noOption},
		{"choice: closed once it is done", choice, "a done b", "a", isDone},
		{"choice: not taken back once it is done", choice, "a done a", "a", isDone},

		{"response: choose two", two, "d b", "bd", ""},
		{"response: a third is refused", two, "b d a", "bd", beyondTwo},
		{"response: take one back, then another", two, "b d b a", "ad", ""},
		{"response: take all back", two, "b d b d", "", ""},
		{"response: closed once it is done", two, "b done d", "b", isDone},

		{"order: letters in the wanted order", order, "c a b", "cab", ""},
		{"order: a part has its place", order, "c a c", "ca", hasPlace},
		{"order: no part is left", order, "c a b b", "cab", hasPlace},
		{"order: no such part", order, "c d", "c", noOption},
		{"order: backspace takes the last back", order, "c a back b", "cb", ""},
		{"order: backspace at the start", order, "back back a", "a", ""},
		{"order: backspace to the start", order, "a b back back", "", ""},
		{"order: closed once it is done", order, "a done back", "a", ""},

		{"match: pair", match, "1c 2a 3b", "cab", ""},
		{"match: one alone", match, "2b", "-b-", ""},
		{"match: take away", match, "1c 2a 1c", "-a-", ""},
		{"match: take the last away", match, "2b 2b", "", ""},
		{"match: replace", match, "1c 1b", "b--", ""},
		{"match: a right part moves over", match, "1c 3c", "--c", ""},
		{"match: it moves over and replaces", match, "1c 3a 3c", "--c", ""},
		{"match: no such left part", match, "1c 4a", "c--", noOption},
		{"match: no such right part", match, "1c 2d", "c--", noOption},
		{"match: a letter alone pairs nothing", match, "a", "", noOption},
		{"match: closed once it is done", match, "1c done 2a", "c--", isDone},
		{"match: of two that read the same the free one is taken", twins, "1a 2a", "ab-", ""},
		{"match: pressed again it is taken away", twins, "1a 2a 2a", "a--", ""},
		{"match: with none free it moves over", twins, "1a 2b 3a", "-ba", ""},

		{"recall: knew it", card, "knew", lettersOf([]int{Knew}), ""},
		{"recall: did not after all", card, "knew not", lettersOf([]int{DidNot}), ""},
		{"recall: closed once it is done", card, "knew done not", lettersOf([]int{Knew}), ""},
		{"recall: nothing to choose", card, "a", "", noOption},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var r Response
			refused := ""
			if err := press(&r, &tc.item, tc.keys); err != nil {
				refused = err.Error()
			}
			if got := lettersOf(r.Choice); got != tc.want || refused != tc.refused {
				t.Errorf("%q: chosen %q, refused with %q; want %q, %q",
					tc.keys, got, refused, tc.want, tc.refused)
			}
			if got := r.Answered(); got != (tc.want != "") {
				t.Errorf("answered: %v", got)
			}
			if wrong := r.inconsistent(&tc.item); wrong != "" {
				t.Error(wrong)
			}
		})
	}
}

// No sentence is owed for a key that names no option: the screen compares the error.
func TestNoOptionIsOneError(t *testing.T) {
	d := newDrawn(content.Choice, 4, "b")
	for _, option := range []int{-1, 4, 100} {
		if err := new(Response).Choose(&d, option); !errors.Is(err, ErrNoOption) {
			t.Errorf("option %d: %v", option, err)
		}
	}
}
