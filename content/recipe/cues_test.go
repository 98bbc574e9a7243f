package recipe

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/check/cue"
)

// TestCueReaders holds that readers of looks, who know nothing, stay within 8 points of chance on the exam items of all decks here
// taken together. On one deck of fifty items the best of a dozen readers is that far off by luck.
func TestCueReaders(t *testing.T) {
	names, err := filepath.Glob("testdata/quality/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], "testdata/")
	}
	for n := range 3 {
		var items []*content.Item
		for _, name := range append(names, ownDecks...) {
			items = append(items, itemsOf(NewMaker(deckOf(t, name)).Exams(), content.Code{Series: fmt.Sprint("CUES", n), Number: 1})...)
		}
		questions := cue.Questions(items)
		fixed, learned := cue.PlayFixed(questions), cue.PlayLearned(questions)
		best := fixed.Results[0]
		t.Logf("%d items, chance %.1f %%; best reader %.1f %% (%s), learned %.1f %%", fixed.Items, 100*fixed.Chance, 100*best.Share, best.Reader, 100*learned.Share)
		if best.Share > fixed.Chance+0.08 || learned.Share > learned.Chance+0.08 {
			t.Errorf("%q finds %.1f %%, the learned reader %.1f %%, chance is %.1f %%", best.Reader, 100*best.Share, 100*learned.Share, 100*fixed.Chance)
		}
	}
}
