package recipe

import (
	"fmt"
	"testing"

	"cutscore/content"
	"cutscore/content/check/cue"
)

// TestCueReaders holds that readers of looks, who know nothing, stay near chance: the fixed ones within 15 points on the
// whole bank, the learned one, which is asked about cards that it did not learn from, too.
//
// What was measured on the choice items forwards and backwards of five decks (networking, security, medicine; git's
// commands, Debian's packages), best fixed reader and learned one in per cent, chance 25:
//
//	distractors of the key's class ...          networking  security  medicine   git    Debian
//	drawn freely                                  31  20     41  39    44  44   34  36   34  33
//	the most like the key                         33  26     43  38    44  42   44  46   40  45
//	by a target place in length, likeness, ...    35  29     38  38    39  33   36  38   33  33
//	by a fitted reader, eight rounds              32  26     35  33    37  31   35  34   35  33
//	at equal distances in the class (used here)   28  18     33  34    30  31   27  22   28  23
func TestCueReaders(t *testing.T) {
	for _, name := range ownDecks {
		deck := deckOf(t, name)
		for _, bank := range []struct {
			name string
			content.Bank
		}{{"exam", NewMaker(deck).Exams()}, {"drill", NewMaker(deck).Drills()}} {
			for n := range 5 {
				questions := cue.Questions(itemsOf(bank.Bank, content.Code{Series: fmt.Sprint("CUES", n), Number: 1}))
				fixed, learned := cue.PlayFixed(questions), cue.PlayLearned(questions)
				best := fixed.Results[0]
				if n == 0 {
					t.Logf("%s, %s: %d items, chance %.1f %%; best reader %.1f %% (%s), learned %.1f %%", name, bank.name,
						fixed.Items, 100*fixed.Chance, 100*best.Share, best.Reader, 100*learned.Share)
				}
				if best.Share > fixed.Chance+0.15 || learned.Share > learned.Chance+0.15 {
					t.Errorf("%s, %s: %q finds %.1f %%, the learned reader %.1f %%, chance is %.1f %%", name, bank.name,
						best.Reader, 100*best.Share, 100*learned.Share, 100*fixed.Chance)
				}
			}
		}
	}
}
