package recipe

import (
	"fmt"
	"os"
	"testing"
)

func TestLook(t *testing.T) {
	name := os.Getenv("LOOK")
	if name == "" {
		t.Skip()
	}
	for _, c := range deckOf(t, name).Cards() {
		tx, r := read(c.CardRef)
		fmt.Printf("F %s\n  kinds=%v focus=%d head=%q term=%q count=%d\n  answer=%q\n", c.Front, r.Kinds, tx.front.focus, tx.front.head, tx.front.term, tx.front.count, r.Answer)
		if len(r.Members) > 0 {
			fmt.Printf("  closed=%v members=%q\n", r.Closed, r.Members)
		}
		for _, s := range r.Steps {
			fmt.Printf("  step %q | %.60q\n", s.Label, s.Text)
		}
		for _, s := range r.Pairs {
			fmt.Printf("  pair %q | %.60q\n", s.Left, s.Right)
		}
		for _, s := range r.Sides {
			fmt.Printf("  side %q | %.60q\n", s.Left, s.Right)
		}
		if r.Expands != nil || r.Numbers != nil {
			fmt.Printf("  exp=%q num=%+v\n", r.Expands, r.Numbers)
		}
	}
}
