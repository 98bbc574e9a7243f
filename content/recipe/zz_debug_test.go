package recipe

import (
	"cutscore/content"
	"fmt"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	id := os.Getenv("DBG")
	if id == "" {
		t.Skip()
	}
	name := os.Getenv("DECK")
	if name == "" {
		name = "api-gateway.md"
	}
	x := newIndex(deckOf(t, name))
	for i := range x.entries {
		e := &x.entries[i]
		if e.card.ID != id {
			continue
		}
		fmt.Printf("full=%q whole=%q quoted=%q\n", e.full.text, e.whole.text, e.quoted)
		try := func(key *phrase, cl []class) {
			text, left := x.mask(e.quoted, x.telling(key.set))
			fmt.Printf("mask %q left %d\n", text, left)
			q := &question{key: key, stem: x.lexicon.set(plain(text)), sound: x.frontGuard(e, key)}
			for _, c := range cl {
				f := x.gather(newDice(content.Code{}, ""), c, e.at, 30, q.sound)
				fmt.Printf("class %+v n=%d found=%d hidden=%v mine=%d\n", c, len(x.pools[c]), len(f), q.hidden(f), common(key.set, q.stem))
				for _, p := range f {
					fmt.Printf("    %q common %d\n", p.text, common(p.set, q.stem))
				}
			}
		}
		try(&e.full, e.frontClasses())
		try(&e.whole, e.wholeClasses())
		if e.answer.text != "" {
			q := &question{key: &e.answer, stem: e.frontal, sound: x.answerGuard(e)}
			for _, c := range e.answerClasses() {
				f := x.gather(newDice(content.Code{}, ""), c, e.at, 30, q.sound)
				fmt.Printf("ANS class %+v n=%d found=%d hidden=%v mine=%d\n", c, len(x.pools[c]), len(f), q.hidden(f), common(q.key.set, q.stem))
			}
		}
	}
}
