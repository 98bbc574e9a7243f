package mdtable_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats/mdtable"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.md")
	if len(files) == 0 {
		t.Fatal("no bank in testdata")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f := source.File{Name: filepath.Base(file), Text: strings.ReplaceAll(string(raw), "\r\n", "\n")}
		if mdtable.Detect(f) == "" {
			t.Errorf("%s is not recognised", file)
		}
		bank, err := mdtable.Read(f)
		if err != nil {
			t.Fatal(err)
		}
		wanted := strings.TrimSuffix(file, ".md") + ".want"
		got := sourcetest.Tell(bank)
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(wanted, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(wanted)
		if err != nil || got != string(want) {
			t.Errorf("%s gives\n%s\nwant (%v)\n%s", file, got, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("|Front|Back|\n|--|--|\n|a|`b|c`|\n|d|")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.File{Text: text}
		mdtable.Detect(file)
		if _, err := mdtable.Read(file); err != nil {
			t.Error(err)
		}
	})
}
