package recipe

import (
	"cutscore/content"
	"cutscore/content/check/cue"
	"fmt"
	"sort"
	"testing"
)

func TestDist(t *testing.T) {
	for _, cfg := range [][2]int{{0, 0}, {1, 50}, {1, 100}, {2, 50}, {2, 100}} {
		spare, oneIn = cfg[0], cfg[1]
		fmt.Println(cfg)
		for _, name := range append(ownDecks, "/tmp/recipe-work/decks/git.md", "/tmp/recipe-work/decks/mp-french200.md", "/tmp/recipe-work/decks/debian.md", "/tmp/recipe-work/decks/shared-pages.md") {
			deck := deckOf(t, name)
			bank := ExamBank(deck)
			var best []float64
			who := map[string]int{}
			for n := 0; n < 60; n++ {
				q := min(65, len(bank.Stubs))
				dr, err := content.Draw(bank, content.Blueprint{Questions: q}, content.Code{Series: fmt.Sprint("D", n), Number: 1})
				if err != nil {
					fmt.Println(err)
					continue
				}
				var its []*content.Item
				for i := range dr {
					its = append(its, &dr[i].Item)
				}
				f := cue.PlayFixed(cue.Questions(its))
				best = append(best, f.Results[0].Share-f.Chance)
				who[f.Results[0].Reader]++
			}
			var bk []string
			for n := 0; n < 6; n++ {
				var its []*content.Item
				for _, st := range bank.Stubs {
					if it, ok := st.Item(content.Code{Series: fmt.Sprint("B", n), Number: 1}); ok {
						its = append(its, it)
					}
				}
				f := cue.PlayFixed(cue.Questions(its))
				l := cue.PlayLearned(cue.Questions(its))
				bk = append(bk, fmt.Sprintf("%s %.0f L%.0f", f.Results[0].Reader, 100*f.Results[0].Share, 100*l.Share))
			}
			fmt.Println("     ", bk)
			sort.Float64s(best)
			fmt.Printf("%s stubs %d: best-chance median %.3f p95 %.3f max %.3f %v\n", name, len(bank.Stubs), best[len(best)/2], best[len(best)*95/100], best[len(best)-1], who)
		}
	}
}
