package tasklist_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
	"cutscore/content/formats/tasklist"
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
		if tasklist.Detect(f) == "" {
			t.Errorf("%s is not recognised", file)
		}
		bank, err := tasklist.Read(f)
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

// A list of things to be done has boxes, too.
func TestAListOfTasksIsNoBank(t *testing.T) {
	f := source.File{Text: "# My tool\n\nIt does things.\n\n## Roadmap\n\n- [x] parser\n- [ ] printer\n- [ ] docs\n"}
	if how := tasklist.Detect(f); how != "" {
		t.Errorf("recognised: %s", how)
	}
	if tasklist.Chores(f) == "" {
		t.Error("not named a list of tasks")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("### Q?\n- [ ] a\n- [x] b\n\ntext\n```\n- [ ] c\n```\n")
	f.Add("<quiz>\n**1. Q**\n* [] a\n  > no\n+ [X] b\n</quiz>\n- [x ] c\n\n2. R?\n   - [ ] ![a](b)\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.File{Text: text}
		tasklist.Detect(file)
		if _, err := tasklist.Read(file); err != nil {
			t.Error(err)
		}
	})
}
