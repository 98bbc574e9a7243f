package deckfile_test

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/deckfile"
)

// TestSpareRightPart: a row of a matching table without a left part is a right part that belongs to none.
func TestSpareRightPart(t *testing.T) {
	d := sound(t, "# T\n## C\n### Which belongs to which?\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n| | g |\n")
	item := d.Items()[0]
	if item.Kind != content.Match || len(item.Options) != 2 || !slices.Equal(item.Spare, []string{"g"}) {
		t.Fatalf("read %+v", item)
	}
	shown := content.Show(item, content.Code{})
	if len(shown.Options) != 2 || len(shown.Rights) != 3 || !slices.Contains(shown.Rights, "g") {
		t.Errorf("shown with the right parts %q", shown.Rights)
	}
	var b strings.Builder
	if err := deckfile.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	if again := sound(t, b.String()).Items()[0]; !slices.Equal(again.Spare, item.Spare) || len(again.Options) != 2 {
		t.Errorf("written and read again: %+v", again)
	}
}

func TestSpareFlaws(t *testing.T) {
	const rows = "# T\n## C\n### Which?\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n"
	for spare, want := range map[string]string{
		"| | d |\n":                    "belongs to a left part and is to spare",
		strings.Repeat("| | x |\n", 7): "it has 9 right parts: 8 is the most",
	} {
		d := read(t, rows+spare)
		if len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Text, want) {
			t.Errorf("%q: %v, want %q", spare, d.Problems, want)
		}
	}
}
