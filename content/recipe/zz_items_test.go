package recipe

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/check/cue"
)

func showItem(it *content.Item) {
	fmt.Printf("[%s %s] %s\n", it.ID, it.Kind, strings.ReplaceAll(it.Stem, "\n", "\n    "))
	for _, o := range it.Options {
		mark := " "
		if o.Correct {
			mark = "*"
		}
		fmt.Printf("   %s %s", mark, strings.ReplaceAll(o.Text, "\n", "\n       "))
		if o.Match != "" {
			fmt.Printf("  ->  %s", o.Match)
		}
		fmt.Println()
	}
}

func TestItems(t *testing.T) {
	name := os.Getenv("ITEMS")
	if name == "" {
		t.Skip()
	}
	deck := deckOf(t, name)
	code, _ := content.ParseCode(os.Getenv("CODE") + "ABC-1")
	byRecipe := map[string]int{}
	var items []*content.Item
	for _, c := range Candidates(deck) {
		it, ok := c.Item(code)
		if !ok {
			fmt.Println("UNSOUND", c.ID)
			continue
		}
		byRecipe[c.Recipe]++
		items = append(items, it)
		if os.Getenv("QUIET") == "" {
			showItem(it)
		}
	}
	fmt.Println(len(items), byRecipe)
	report(items)
	var exam []*content.Item
	for _, s := range ExamBank(deck).Stubs {
		if it, ok := s.Item(code); ok {
			exam = append(exam, it)
		}
	}
	fmt.Println("exam", len(exam), "of cards", len(deck.Cards()))
	report(exam)
}

func report(items []*content.Item) {
	qs := cue.Questions(items)
	f := cue.PlayFixed(qs)
	fmt.Printf("questions %d chance %.1f limit %.1f highest %.1f %s\n", f.Items, 100*f.Chance, 100*f.Limit, 100*f.Highest, f.Verdict)
	for _, r := range f.Results {
		fmt.Printf("  %-32s %.1f\n", r.Reader, 100*r.Share)
	}
	l := cue.PlayLearned(qs)
	fmt.Printf("  learned %.1f chance %.1f limit %.1f %s\n", 100*l.Share, 100*l.Chance, 100*l.Limit, l.Verdict)
	by := map[string][]*content.Item{}
	for _, it := range items {
		by[it.Recipe] = append(by[it.Recipe], it)
	}
	var names []string
	for n := range by {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		q := cue.Questions(by[n])
		if len(q) == 0 {
			continue
		}
		f := cue.PlayFixed(q)
		fmt.Printf("    %-10s %4d chance %.0f best: %s %.0f, %s %.0f, %s %.0f\n", n, f.Items, 100*f.Chance, f.Results[0].Reader, 100*f.Results[0].Share, f.Results[1].Reader, 100*f.Results[1].Share, f.Results[2].Reader, 100*f.Results[2].Share)
	}
}
