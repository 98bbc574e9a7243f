package yaml

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func show(b source.Bank) string {
	var s strings.Builder
	for _, r := range b.Records {
		fmt.Fprintf(&s, "%d %s", r.Line, r.Stem)
		if r.Topic != "" {
			fmt.Fprintf(&s, " [%s]", r.Topic)
		}
		if r.Back != "" {
			s.WriteString(" = " + r.Back)
		}
		for _, o := range r.Options {
			s.WriteString(" / ")
			if o.Correct {
				s.WriteByte('*')
			}
			s.WriteString(o.Text)
		}
		if r.Explanation != "" {
			s.WriteString(" ! " + r.Explanation)
		}
		s.WriteByte('\n')
	}
	return s.String()
}

func TestShapes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"certificationy", "category: HTTP\nquestions:\n    -\n        question: 'Which?'\n        answers:\n            - {value: 0644, correct: true}\n            - {value: yes, correct: false}\n            - {value: 1.10, correct: false}\n        help: |\n            https://a.b\n",
			"4 Which? / *0644 / yes / 1.10 ! https://a.b\n"},
		{"q and a with a key", "- correct: b\n  q: q\n  a:\n    - x\n    - y\n- correct: a\n  q: r\n  a: [x, y]\n", "1 q / x / *y\n6 r / *x / y\n"},
		{"q and a without one", "- q: q\n  a: [x, y]\n- q: r\n  a: z\n", "1 q = x\n3 r = z\n"},
		{"exam-terminal", "exam:\n  exam_title: T\nquestions:\n  - question: Sky?\n    selection:\n      - blue: true\n      - red: false\n", "4 Sky? / *blue / red\n"},
		{"text: true", "test:\n- question: q\n  options:\n  - \"a b\": true\n  - c: false\n", "2 q / *a b / c\n"},
		{"letters", "- question: q\n  options:\n    A: x\n    B: y\n  answer: B\n- question: r\n  options:\n    A: x\n    B: y\n  answer: [A]\n", "1 q / x / *y\n6 r / *x / y\n"},
		{"prefixed", "- question: |\n    two\n    lines\n  choices:\n    - A) x\n    - B) y\n  answer: B\n", "1 two\nlines / x / *y\n"},
		{"a key that is a boolean to YAML", "- question: q\n  options: [yes, no, true]\n  answer: no\n", "1 q / yes / *no / true\n"},
		{"cards", "title: T\ncards:\n  - front: f\n    back: |\n      a\n      b\n  - front: g\n    back: h\n", "3 f = a\nb\n7 g = h\n"},
		{"documents", "---\nquestion: q\noptions: [x, y]\nanswer: x\n---\nquestion: r\noptions: [x, y]\nanswer: y\n", "2 q / *x / y\n6 r / x / *y\n"},
		{"aliases", "- &q\n  question: q\n  options: [x, y]\n  answer: x\n- <<: *q\n", "1 q / *x / y\n5 q / *x / y\n"},
		{"index", "- question: q\n  options: [x, y, z]\n  answer: 0\n- question: r\n  options: [x, y, z]\n  answer: 2\n", "1 q / *x / y / z\n4 r / x / y / *z\n"},
	} {
		f := source.File{Name: "b.yml", Text: c.text}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", c.name)
		}
		b, err := Read(f)
		if got := show(b); err != nil || got != c.want {
			t.Errorf("%s gives %v\n%swant\n%s%+v", c.name, err, got, c.want, b)
		}
	}
}

func TestWhatIsNoBank(t *testing.T) {
	for _, text := range []string{
		"name: ci\non: [push]\njobs:\n  build:\n    runs-on: ubuntu\n    steps:\n      - name: test\n        run: go test\n",
		"question: Question\nanswer: Answer\n", "- a\n- b\n", "Q: what\nA: that\n\nQ: why\nA: so\n", "# Heading\n\ntext: more\n", "", "a: b",
		"body:\n  - type: textarea\n    id: question\n    attributes:\n      label: Question\n      description: what\n",
		"2026-01-01 info: question: x\n",
	} {
		if what := Detect(source.File{Name: "x", Text: text}); what != "" {
			t.Errorf("%q is taken for %s", text, what)
		}
	}
}

func TestBrokenAndHostile(t *testing.T) {
	if _, err := Read(source.File{Text: "- question: q\n  options: [x, y\n  answer: x\n"}); err == nil || !strings.Contains(err.Error(), "line") {
		t.Errorf("%v", err)
	}
	bomb := "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 9 {
		letter := string(rune('a' + i))
		next := string(rune('b' + i))
		bomb += next + ": &" + next + " [" + strings.TrimSuffix(strings.Repeat("*"+letter+", ", 10), ", ") + "]\n"
	}
	if _, err := Read(source.File{Text: bomb}); err == nil || !strings.Contains(err.Error(), "stands for more") {
		t.Errorf("%v", err)
	}
	for _, deep := range []string{strings.Repeat("[", 10000), strings.Repeat("- ", 10000), strings.Repeat("{a: ", 10000)} {
		if _, err := Read(source.File{Text: deep}); err == nil {
			t.Error("nesting")
		}
	}
}

func TestRealBanks(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/decks/yaml/*.yml")
	if len(files) == 0 {
		t.Skip("the shared decks are not here")
	}
	records, skipped := 0, 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f := source.File{Name: filepath.Base(name), Text: strings.ReplaceAll(string(data), "\r\n", "\n")}
		b, err := Read(f)
		if Detect(f) == "" || err != nil {
			t.Errorf("%s: %v", name, err)
		}
		entries := len(regexp.MustCompile(`(?m)^\s+question: `).FindAllString(f.Text, -1))
		if len(b.Records)+len(b.Skipped) != entries || b.Title == "" {
			t.Errorf("%s (%s): %d and %d of %d", name, b.Title, len(b.Records), len(b.Skipped), entries)
		}
		records, skipped = records+len(b.Records), skipped+len(b.Skipped)
		for _, s := range b.Skipped {
			t.Logf("%s:%d: %s", f.Name, s.Line, s.Text)
		}
	}
	t.Logf("%d read, %d left out", records, skipped)
}

func FuzzRead(f *testing.F) {
	f.Add("- question: q\n  options: [x, y]\n  answer: x\n")
	f.Add("test:\n- question: q\n  options:\n  - \"a b\": true\n  - c: false\n")
	f.Fuzz(func(t *testing.T, text string) {
		sourcetest.Bounded(t, len(text), func() {
			file := source.File{Name: "x.yml", Text: text}
			if Detect(file) != "" {
				if b, err := Read(file); err == nil && len(b.Records)+len(b.Skipped) == 0 {
					t.Error("recognised, and nothing is said")
				}
			}
		})
	})
}
