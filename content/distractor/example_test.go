package distractor

import (
	"slices"
	"testing"

	"cutscore/content/text"
)

func TestFigures(t *testing.T) {
	for s, want := range map[string][]string{
		"`sed -n '10,20p' file`": {"10", "20"},
		"every day at 3:30 a.m":  {"3", "30"},
		"`kill -9 PID`":          nil,
		"Amazon S3 in us-east-1": nil,
		"ipv4":                   nil,
	} {
		if got := Figures(s); !slices.Equal(got, want) {
			t.Errorf("%s: %q, not %q", s, got, want)
		}
	}
}

func TestStrays(t *testing.T) {
	for _, c := range []struct {
		option, key, question string
		want                  bool
	}{
		{"`sed -i 's/foo/bar/g' file`", "`wc -l file`", "Count the lines of a file", true},
		{"Replace all foo with bar in a file", "Follow a log file as it grows", "tail -f file", true},
		{"find all files over 100 MB", "list all files", "ls -la", true},
		{"`chmod 644 file`", "`chmod 755 file`", "Let everybody run a file", false}, // the key has its own
		{"`tail -n 5 file`", "`head -n 5 file`", "The first 5 lines of a file", false},
		{"`rm -r folder`", "`wc -l file`", "Count the lines of a file", false},
	} {
		if got := Strays(c.option, c.key, c.question); got != c.want {
			t.Errorf("%s beside %s: %v", c.option, c.key, got)
		}
	}
}

// TestOneSided holds that a formula does not stand alone among formulas of another left side.
func TestOneSided(t *testing.T) {
	lexicon := text.NewLexicon()
	var places []Place
	for i, s := range []string{"PV = nRT", "G = -nFE", "G = -RT ln K", "E = mc^2"} {
		ph := NewPhrase(lexicon, s, int32(i))
		places = append(places, Place{Phrase: &ph, Kind: Kind{Form: Formula}})
	}
	p := NewPool(places, "")
	if !p.Apart(0, []int32{1, 2}) || p.Apart(0, []int32{1, 3}) || p.Apart(1, []int32{0, 2, 3}) {
		t.Error("formulas of one left side")
	}
}
