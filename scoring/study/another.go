package study

import "slices"

// askAnother puts another question of the card in the place of one that waits for it: who has only learned where the right
// option stood does not know that one. Of several the one longest unseen comes, first of all one never met. Where every other
// was missed as well, there is none, and the question comes itself.
func askAnother(all [][]candidate) {
	waiting := map[string]bool{}
	for _, c := range all[kindMissed] {
		if c.waits {
			waiting[c.stub.CardID] = true
		}
	}
	others := map[string]candidate{}
	for _, k := range []drillKind{kindNew, kindDue, kindKnown} {
		for _, c := range all[k] {
			best, found := others[c.stub.CardID]
			if waiting[c.stub.CardID] && (!found || c.record.LastSeen.Before(best.record.LastSeen)) {
				others[c.stub.CardID] = c
			}
		}
	}
	for k := range all {
		all[k] = slices.DeleteFunc(all[k], func(c candidate) bool {
			other, found := others[c.stub.CardID]
			return found && (c.waits || c.stub.ID == other.stub.ID)
		})
	}
	for _, c := range others {
		c.instead = true
		all[kindMissed] = append(all[kindMissed], c)
	}
}
