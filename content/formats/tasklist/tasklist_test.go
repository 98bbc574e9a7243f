package tasklist_test

import (
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
	"cutscore/content/formats/tasklist"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".md", tasklist.Detect, tasklist.Read)
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
	sourcetest.FuzzAny(f, tasklist.Detect, tasklist.Read)
}
