package cli

import (
	"strings"
	"testing"

	"cutscore/content/formats"
	foreign "cutscore/content/formats/source"
)

func TestWhatWasSkippedIsNamedWhereNothingIsLeft(t *testing.T) {
	r := &reading{line: formats.Format{Title: "H5P"}, how: "a package"}
	for line, want := range map[int]string{0: "1 record skipped; the first: an essay", 7: "1 record skipped; the first: line 7: an essay"} {
		r.bank.Skipped = []foreign.Note{{Line: line, Text: "an essay"}}
		if err := nothingRead(r); !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
