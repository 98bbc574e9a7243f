package lettered_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) == 0 {
		t.Fatal("no bank in testdata")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f := source.File{Name: filepath.Base(file), Text: strings.ReplaceAll(string(raw), "\r\n", "\n")}
		if lettered.Detect(f) == "" {
			t.Errorf("%s is not recognised", file)
		}
		bank, err := lettered.Read(f)
		if err != nil {
			t.Fatal(err)
		}
		wanted := strings.TrimSuffix(file, ".txt") + ".want"
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
	f.Add("1. Q?\nA. a\nB. b\nAnswer: B\n\n2. R? A) x B) y C) z\n\n1. A\n2. C\n")
	f.Add("Q: a\nO: b\nO: c\nA: 2\nE: d\n<details><summary>x</summary>**C.**</details>")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.File{Text: text}
		lettered.Detect(file)
		if _, err := lettered.Read(file); err != nil {
			t.Error(err)
		}
	})
}
