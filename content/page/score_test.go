package page

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestScore scores pages that lie elsewhere: PAGES names a folder of X.txt, each with X.json beside it, an array of
// {"front", "back": [lines]}. With -v it tells what was labelled wrongly.
func TestScore(t *testing.T) {
	dir := os.Getenv("PAGES")
	if dir == "" {
		t.Skip("PAGES is not set")
	}
	paths, _ := filepath.Glob(filepath.Join(dir, "*.json"))
	right, all := 0, 0
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var truth []struct {
			Front string
			Back  []string
		}
		if err := json.Unmarshal(data, &truth); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(path, ".json") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		p := labelled{}
		for _, c := range truth {
			p.cards = append(p.cards, Card{c.Front, strings.Join(c.Back, "\n")})
		}
		got := Split(string(text))
		n := p.right(got.Cards())
		right, all = right+n, all+len(p.cards)
		t.Logf("%s: %d of %d cards exactly right, title %q, %d lines to look at", filepath.Base(path), n, len(p.cards), got.Title, len(got.Doubtful(Doubt)))
		if n < len(p.cards) {
			for _, c := range got.Cards() {
				if (labelled{cards: p.cards}).right([]Card{c}) == 0 {
					t.Logf("    %q", c)
				}
			}
		}
	}
	t.Logf("%d of %d cards exactly right (%.1f %%)", right, all, 100*float64(right)/float64(max(1, all)))
}
