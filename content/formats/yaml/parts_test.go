package yaml

import (
	"fmt"
	"strings"
	"testing"

	"cutscore/content/formats/source"
)

// long is a list of questions of so many bytes, below a head and indented by so much.
func long(head, indent string, size int) string {
	var b strings.Builder
	b.WriteString(head)
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "%s- question: What is number %d of many?\n%s  options: [one, two, %d]\n%s  # a comment\n%s  answer: two\n%s  explanation: |\n%s    - no entry\n", indent, i, indent, i, indent, indent, indent, indent)
	}
	return b.String()
}

func TestLongListsAreReadInParts(t *testing.T) {
	for name, text := range map[string]string{
		"a list":              long("", "", partSize+partSize/4),
		"with comments above": long("# My bank\n---\n", "", partSize+partSize/4),
		"below a title":       long("title: Numbers\nquestions:\n", "  ", partSize+partSize/4),
		"not indented":        long("title: Numbers\nquestions:\n", "", partSize+partSize/4),
	} {
		if _, ok, err := inParts(text); !ok || err != nil {
			t.Errorf("%s: it is not read in parts (%v)", name, err)
		}
		bank, err := Read(source.File{Name: "x.yaml", Text: text})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		n := strings.Count(text, "question: ")
		if len(bank.Records) != n {
			t.Errorf("%s: %d records of %d", name, len(bank.Records), n)
			continue
		}
		lines := strings.Split(text, "\n")
		for i, r := range bank.Records {
			if want := fmt.Sprintf("What is number %d of many?", i); r.Stem != want || !strings.Contains(lines[r.Line-1], want) || r.Explanation == "" {
				t.Fatalf("%s: record %d at line %d: %q", name, i, r.Line, r.Stem)
			}
		}
	}
}

func TestLargeFilesOfOtherShapesAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"a field below": long("questions:\n", "", maxSize) + "title: Numbers\n",
		"an alias":      long("a: &a one\nquestions:\n", "  ", maxSize) + "  - question: What?\n    options: [one, two]\n    answer: *a\n",
	} {
		if _, err := Read(source.File{Name: "x.yaml", Text: text}); err == nil || !strings.Contains(err.Error(), "larger than 4 MB") {
			t.Errorf("%s: %v", name, err)
		}
	}
	text := long("questions:\n", "  ", partSize+partSize/4)
	at := strings.Count(text, "\n") + 1
	if _, err := Read(source.File{Name: "x.yaml", Text: text + "  - question: [\n"}); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("line %d", at)) && !strings.Contains(err.Error(), fmt.Sprintf("line %d", at+1)) {
		t.Errorf("a wrong line %d: %v", at, err)
	}
}
