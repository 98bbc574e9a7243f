package recipe_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"path/filepath"

	"cutscore/content/deckfile"
	"cutscore/content/recipe"
)

func TestZU(t *testing.T) {
	files, _ := filepath.Glob(os.Getenv("ZZD"))
	tot, ch := 0, 0
	for _, f := range files {
		data, _ := os.ReadFile(f)
		d, err := deckfile.Parse(string(data), f)
		if err != nil { t.Log(err); continue }
		m := recipe.NewMaker(d)
		for _, v := range m.Carries() {
			tot++
			if v.Choices > 0 { ch++; continue }
			fmt.Printf("%s | %s | %v => %s\n", filepath.Base(f), v.Card.Front, v.Kinds, strings.ReplaceAll(v.Card.Back, "\n", " / "))
		}
	}
	fmt.Println(tot, ch)
}
