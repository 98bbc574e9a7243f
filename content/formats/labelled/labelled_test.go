package labelled

import (
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
	for name, c := range map[string][2]string{
		"as assistants write":     {"**Question 1:** Which is a tree? (Choose two)\n\nA) Oak\nB) Fern\nC) Elm\n\n**Correct Answers: A) Oak and C) Elm**\n\n*Explanation:* Ferns have no wood.\n\n---\n\n**Question 2:** Which is a fern?\n\nA) Bracken\nB) Elm\n\n**Correct Answer: A) Bracken**\n", "Which is a tree? (Choose two) / *Oak / Fern / *Elm ! Ferns have no wood.\nWhich is a fern? / *Bracken / Elm\n"},
		"a scene below a heading": {"## Harbour\n\nTwo ships meet.\n\n**Question:** Who gives way?\n\nA) One\nB) Both\n\n**Answer:** B\n\n### Explanation\n\nRule 14.\n\n#### Note\n\nHead on.\n\n---\n\n## Tide\n\nThe moon is new.\n\n**Question:** Which tide?\n\nA) Spring\nB) Neap\n\n**Answer:** A\n**Explanation:** It pulls.\n\n## Talk\n\n- What did you learn?\n", "Two ships meet.\n\nWho gives way? / One / *Both ! Rule 14.\n\n#### Note\n\nHead on.\nThe moon is new.\n\nWhich tide? / *Spring / Neap ! It pulls.\n"},
		"letters Q O A E":         {"Q: Sky?\nO: red\nO: blue\nA: 2\nE: it is.\n\nQ: Grass?\nO: green\nO: blue\nA: 1\n", "Sky? / red / *blue ! it is.\nGrass? / *green / blue\n"},
		"numbers":                 {"Q: Sky?\n1. red\n2. blue\n3. grey\nA: 2\nE: it is.\n", "Sky? / red / *blue / grey ! it is.\n"},
		"words":                   {"Topic: Colours\nQuestion: Sky?\nOptions:\nA) red\nB) blue\nAnswer: B\nExplanation: it is,\nreally.\n", "Sky? / red / *blue ! it is,\nreally.\n"},
		"option by name":          {"Question: Sky?\nOption A: red\nOption B: blue\nCorrect Answer: B\nCategory: Colours\n", "Sky? [Colours] / red / *blue\n"},
		"text":                    {"Q: Sky?\n- red\n- blue\nA: blue\n", "Sky? / red / *blue\n"},
		"zero":                    {"Q: Sky?\nO: red\nO: blue\nA: 0\n", "Sky? / *red / blue\n"},
		"letters with colons":     {"Question 1: Sky?\nA: red\nB: blue\nC: grey\nAnswer: B\nExplanation: it is.\n\nQuestion 2: Grass?\nA: green\nB: blue\nAnswer: A\n", "Sky? / red / *blue / grey ! it is.\nGrass? / *green / blue\n"},
		"below the letter":        {"Question 1\nQuestion: Sky?\nOption A: red\nOption B: blue\nCorrect Answer: B\nMotivation: it is.\nQuestion 2\nQuestion: Grass?\nOption A: green\nOption B: blue\nCorrect Answer: A\nIt has chlorophyll.\n", "Sky? / red / *blue ! it is.\nGrass? / *green / blue ! It has chlorophyll.\n"},
		"other tongues":           {"Pregunta: ¿El cielo?\nOpción A: rojo\nOpción B: azul\nRespuesta correcta: B\nExplicación: lo es.\n\n题目：天空？\n选项 A：红\n选项 B：蓝\n答案：B\n解析：是。\n", "¿El cielo? / rojo / *azul ! lo es.\n天空？ / 红 / *蓝 ! 是。\n"},
		"several":                 {"Q: Which?\n1. x\n2. y\n3. z\nA: 1, 3\n", "Which? / *x / y / *z\n"},
	} {
		f := source.File{Name: "x.txt", Text: c[0]}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if got := show(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s%+v", name, err, got, c[1], b.Skipped)
		}
	}
}

func TestWhatHasNoOptions(t *testing.T) {
	sourcetest.Others(t, Detect, "Q: a\nA: b\n\nQ: c\nA: d\n", "A: 1\nB: 2\n", "Answer: 42", "Note: x\nSource: y\n", "E: error\nW: warning\n", "Q: list?\nA:\n- x\n- y\n",
		"**Question: Who?**\n\na) me\n\nb) you\n\n**Answer: b)**\n\n**Where?**\n\na) here\n\nb) there\n\n**Answer: a)**\n\n**When?**\n\na) now\n\nb) then\n\n**Answer: b)**\n")
}

func FuzzRead(f *testing.F) {
	f.Add("Q: Sky?\nO: red\nO: blue\nA: 2\nE: it is.\n")
	sourcetest.Fuzz(f, Detect, Read)
}
