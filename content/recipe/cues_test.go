package recipe

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/check/cue"
)

// TestCueReaders holds that readers of looks, who know nothing, stay within 7 points of chance on the exam items of all decks here
// taken together, on average over three forms: on one form a reader is off by a point or two by luck, on one deck of fifty items by eight.
func TestCueReaders(t *testing.T) {
	names, err := filepath.Glob("testdata/quality/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], "testdata/")
	}
	const forms = 3
	var chance, found, learnt float64
	for n := range forms {
		var items []*content.Item
		for _, name := range append(names, ownDecks...) {
			items = append(items, itemsOf(NewMaker(deckOf(t, name)).Exams(), content.Code{Series: fmt.Sprint("CUES", n), Number: 1})...)
		}
		questions := cue.Questions(items)
		fixed, learned := cue.PlayFixed(questions), cue.PlayLearned(questions)
		best := fixed.Results[0]
		t.Logf("%d items, chance %.1f %%; best reader %.1f %% (%s), learned %.1f %%", fixed.Items, 100*fixed.Chance, 100*best.Share, best.Reader, 100*learned.Share)
		chance, found, learnt = chance+fixed.Chance/forms, found+best.Share/forms, learnt+learned.Share/forms
	}
	t.Logf("on average: chance %.1f %%, best reader %.1f %%, learned %.1f %%", 100*chance, 100*found, 100*learnt)
	if max(found, learnt) > chance+0.07 {
		t.Errorf("the best reader finds %.1f %%, the learned one %.1f %%, chance is %.1f %%", 100*found, 100*learnt, 100*chance)
	}
}
