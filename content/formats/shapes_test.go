package formats_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats"
	"cutscore/content/formats/source/sourcetest"
)

// The files in testdata/shapes are of shapes that other tools write; what each should give stands beside it. UPDATE=1 writes
// that anew: look at the difference.
func TestShapesOfOtherTools(t *testing.T) {
	files, err := filepath.Glob("testdata/shapes/*")
	if err != nil || len(files) < 40 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		wanted := file + ".want"
		if strings.HasSuffix(file, ".want") {
			continue
		}
		f, err := formats.Open(file, formats.Options{})
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		bank, line, _, err := formats.Read(f, "")
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		got := line.Name + "\n" + sourcetest.Tell(bank)
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(wanted, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(wanted); err != nil || got != string(want) {
			t.Errorf("%s gives\n%s\nwant (%v)\n%s", file, got, err, want)
		}
	}
}
