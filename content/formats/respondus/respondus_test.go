package respondus

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func show(b source.Bank) string {
	var s strings.Builder
	for _, r := range b.Records {
		s.WriteString(r.Stem)
		if r.Topic != "" {
			s.WriteString(" [" + r.Topic + "]")
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
			if o.Rationale != "" {
				s.WriteString(" (" + o.Rationale + ")")
			}
		}
		if r.Explanation != "" {
			s.WriteString(" ! " + r.Explanation)
		}
		s.WriteByte('\n')
	}
	return s.String()
}

func TestShapes(t *testing.T) {
	for name, c := range map[string][2]string{
		"Aiken":                {"Sky?\nA. red\nB) blue\nANSWER: B\n\nGrass?\nA) green\nB) blue\nANSWER: A\n", "Sky? / red / *blue\nGrass? / *green / blue\n"},
		"Aiken without blanks": {"Sky?\nA. red\nB. blue\nANSWER: B\nGrass?\nA. green\nB. blue\nanswer: a)\n", "Sky? / red / *blue\nGrass? / *green / blue\n"},
		"lines of a stem":      {"Look:\n\nSky?\nA. red\nB. blue\nANSWER: B\n", "Look:\n\nSky? / red / *blue\n"},
		"stars":                {"1. Sky?\na) red\n*b) blue\n\n2. Grass?\n*a) green\nb) blue\n", "Sky? / red / *blue\nGrass? / *green / blue\n"},
		"stars and many":       {"1) Which?\n*a. x\nb. y\n*c. z\n2) And?\na. x\n*b. y\n", "Which? / *x / y / *z\nAnd? / x / *y\n"},
		"answer lines":         {"1. Sky?\nA) red\nB) blue\nAnswer: B\nExplanation: it is.\n\n2. Grass?\nA) green\nB) blue\n**Correct Answer:** A\n", "Sky? / red / *blue ! it is.\nGrass? / *green / blue\n"},
		"out of order":         {"1. Sky?\nA. red\nC. blue\nB. grey\nAnswer: B\n", "Sky? / red / blue / *grey\n"},
		"ExamView":             {"MULTIPLE CHOICE\n\n     1.\tSky?\na.\tred\nb.\tblue\n\n\nANS:\tB\tPTS:\t1\tDIF:\tEasy\nTOP:\tColours\n\n     2.\tGrass?\na.\tgreen\nb.\tblue\n\nANS:  A      PTS:  1\n", "Sky? [Colours] / red / *blue\nGrass? / *green / blue\n"},
		"many letters":         {"1. Which?\nA. x\nB. y\nC. z\nAnswer: A, C\n2. And?\nA. x\nB. y\nC. z\nAnswers: B and C\n", "Which? / *x / y / *z\nAnd? / x / *y / *z\n"},
		"true or false":        {"1. Sky?\nA. red\nB. blue\nAnswer: B\n2. The sky is red.\nAnswer: False\n", "Sky? / red / *blue\nThe sky is red. / True / *False\n"},
		"a long option":        {"1. Sky?\na) red\nand more\nb) blue\nAnswer: b\n", "Sky? / red\nand more / *blue\n"},
		"code":                 {"1. What?\n```\nA. no option\n1. no question\n```\nA. x\nB. y\nAnswer: A\n", "What?\n```\nA. no option\n1. no question\n``` / *x / y\n"},
		"options alone":        {"Sky?\nA. red\nB. blue\nANSWER: B\n\nA) no question\n\nANSWER: no question\n\nB) Sky?\nANSWER: blue\n", "Sky? / red / *blue\nB) Sky? = blue\n"},
		"Respondus":            {"Type: MC\nTitle: One\n1) Sky?\n~ In general.\na) red\n@ no\n*b) blue\n@ yes\n\n2) Grass?\n*a) green\nb) blue\n", "Sky? / red (no) / *blue (yes) ! In general.\nGrass? / *green / blue\n"},
	} {
		f := source.File{Name: "x.txt", Text: c[0]}
		if own := slices.Contains([]string{"stars", "stars and many", "ExamView", "Respondus"}, name); Detect(f) != "" != own {
			t.Errorf("%s: recognised is %v", name, !own)
		}
		b, err := Read(f)
		if got := show(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s%+v", name, err, got, c[1], b.Skipped)
		}
	}
}

func TestAKeyThatFitsNoOptionIsLeftOut(t *testing.T) {
	b, err := Read(source.File{Text: "1. Sky?\nA. red\nB. blue\nAnswer: E\n\n2. Grass?\nA. green\nB. blue\nAnswer: A\n"})
	if err != nil || len(b.Records) != 1 || len(b.Skipped) != 1 || b.Skipped[0].Line != 1 {
		t.Errorf("%+v %v", b, err)
	}
}

func TestATextWithoutQuestionsIsRefused(t *testing.T) {
	b, err := Read(source.File{Name: "x.txt", Text: "1. Why?\n\n2. How?\n"})
	if err == nil || len(b.Records) > 0 {
		t.Errorf("%+v", b)
	}
}

func TestWhatIsNoTest(t *testing.T) {
	sourcetest.Others(t, Detect, "1. Sky?\n*   A) red\n*   B) blue\n*   **Correct:** B\n",
		"1. Q?\n*a) x\nb) y\n- [ ] task\n", "1. Q?\n*a) x\nb) y\n<details>b</details>\n", "1. Q?\n*a) x\n",
		"1. Q?\n*a) x\nb) y\n2. R?\na) x\nb) y\n3. S?\na) x\nb) y\n",
		"1. Install it\n2. Run it\na) with make\nb) without\n", "2026-01-01 10:00 ANSWER: 42\n2026-01-01 INFO a) x\n", "A. Smith\nB. Jones\n", "Answer: 42\n",
		"# Notes\n\nA. First\n\nB. Second\n\nThe key: be kind\n", "- [ ] A. x\n- [x] B. y\n", "",
	)
}

func FuzzRead(f *testing.F) {
	f.Add("1. Sky?\n*a) red\nb) blue\n\nANS: B\tPTS: 1\n")
	f.Add("Sky?\nA. red\nB) blue\nANSWER: B\n@ x\n```\n")
	sourcetest.Fuzz(f, Detect, Read)
}
