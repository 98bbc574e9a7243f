package aiken

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
)

func TestDetect(t *testing.T) {
	for text, want := range map[string]bool{
		"Sky?\nA. red\nB. blue\nANSWER: B\n": true, "Sky?\nA)red\nB)blue\n\nANSWER: B": true, "Sky?\n\nA. red\n\nB. blue\n\nANSWER: B": true,
		"Sky?\nA. red\nB. blue\n": false, "12:00 ANSWER: B\n": false, "ANSWER: B": false, "A. Smith\nANSWER: B": false,
	} {
		if got := Detect(source.File{Text: text}); got != "" != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestFaultsAreNamedWithTheirLine(t *testing.T) {
	b, err := Read(source.File{Name: "x", Text: "One?\nA) x\nB) y\nANSWER: A\n\nTwo?\nA) x\nANSWER: A\n\nThree?\nA. x\nB. y\n\nFour?\nA. x\nB. y\nANSWER: C\n\nFive?\nA. x\nB. y\nANSWER: B\n"})
	if err != nil || len(b.Records) != 2 || len(b.Skipped) != 3 {
		t.Fatalf("%+v %v", b, err)
	}
	for i, line := range []int{6, 10, 14} {
		if b.Skipped[i].Line != line || strings.TrimSpace(b.Skipped[i].Text) == "" {
			t.Errorf("%+v, want line %d", b.Skipped[i], line)
		}
	}
}
