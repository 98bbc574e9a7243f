package h5p

import (
	"archive/zip"
	"bytes"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func pack(t testing.TB, library, params string) source.File {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range map[string]string{"h5p.json": `{"title":"T","mainLibrary":"` + library + `"}`, "content/content.json": params} {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(text))
	}
	w.Close()
	return source.File{Name: "x.h5p", Data: b.Bytes()}
}

const multi = `{"question":"<p>q</p>\n","answers":[{"text":"<div>x</div>\n","correct":false,"tipsAndFeedback":{"tip":"","chosenFeedback":"<div>no</div>"}},{"text":"<div>y</div>","correct":true}],"behaviour":{"singleAnswer":true}}`

func TestTypes(t *testing.T) {
	for name, c := range map[string][3]string{
		"choice":              {"H5P.MultiChoice", multi, "q: x (no) / *y\n"},
		"a set":               {"H5P.QuestionSet", `{"questions":[{"library":"H5P.MultiChoice 1.16","params":` + multi + `},{"library":"H5P.TrueFalse 1.8","params":{"question":"r","correct":"false"}},{"library":"H5P.DragQuestion 1.14","params":{}}]}`, "q: x (no) / *y\nr: True / *False [fixed]\nskipped 0: a part of the type \"DragQuestion\", which cannot be asked here\n"},
		"singles":             {"H5P.SingleChoiceSet", `{"choices":[{"question":"q","answers":["x","y"]}]}`, "q: *x / y\n"},
		"blanks":              {"H5P.Blanks", `{"text":"Fill in","questions":["<p>A *b/c:tip* d</p>"]}`, "Fill in⏎⏎A ____ d = b = c\nchanged 0: a text with a blank became a flashcard: Fill in A ____ d\n"},
		"silent parts":        {"H5P.QuestionSet", `{"questions":[{"library":"H5P.Text 1.1","params":{"text":"x"}},{"library":"H5P.MultiChoice 1.16","params":` + multi + `}]}`, "q: x (no) / *y\n"},
		"parts of parts":      {"H5P.CoursePresentation", `{"slides":[{"elements":[{"action":{"library":"H5P.InteractiveVideo 1","params":{"in":[{"params":{"library":"H5P.MultiChoice 1.16","params":` + multi + `}}]}},"params":{"x":1}}]}]}`, "q: x (no) / *y\n"},
		"without a library":   {"", `{"a":{"params":{},"next":{"library":"H5P.MultiChoice 1.16","params":` + multi + `}}}`, "q: x (no) / *y\n"},
		"feedback":            {"H5P.TrueFalse", `{"question":"q","correct":"true","behaviour":{"feedbackOnWrong":"no","feedbackOnCorrect":"yes"}}`, "q: *True (yes) / False (no) [fixed]\n"},
		"dragged":             {"H5P.DragText", `{"taskDescription":"t","textField":"A *b*.\n \nC *d/e:tip*, *f*."}`, "t⏎⏎A ____. = b\nt⏎⏎C ____, ____. = d; f\nchanged 0: a text with a blank became a flashcard: t A ____.\nchanged 0: a text with blanks became a flashcard: t C ____, ____.\nlost 0: the answer \"e\", which is right for a blank, too\n"},
		"cards with pictures": {"H5P.Flashcards", `{"cards":[{"text":"a","answer":"b","image":{"path":"a.png"}},{"text":"c","answer":"d","image":{}}]}`, "a = b\nc = d\nlost 0: image a.png\n"},
		"no blank":            {"H5P.Blanks", `{"text":"Fill in","questions":["A"]}`, "skipped 0: a text without blanks: Fill in A\n"},
		"nothing in it":       {"H5P.QuestionSet", `{"questions":[{"library":"H5P.Nothing 1"}]}`, "skipped 0: a part of the type \"QuestionSet\", which cannot be asked here\n"},
		"summary":             {"H5P.Summary", `{"intro":"q","summaries":[{"summary":["x","y"]}]}`, "q: *x / y\n"},
		"cards":               {"H5P.Dialogcards", `{"dialogs":[{"text":"<p>a</p>","answer":"<p>b</p>"}]}`, "a = b\n"},
		"pictures":            {"H5P.TrueFalse", `{"question":"q","correct":"true","media":{"type":{"params":{"file":{"path":"images/x.png"}}}}}`, "q⏎⏎[image: images/x.png]: *True / False [fixed]\nlost 0: image images/x.png\n"},
	} {
		f := pack(t, c[0], c[1])
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if got := sourcetest.Tell(b); err != nil || got != c[2] || b.Title != "T" {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c[2])
		}
	}
	if _, err := Read(pack(t, "H5P.Blanks", "{")); err == nil {
		t.Error("a broken package is read")
	}
}

func TestDetect(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.Create("imsmanifest.xml")
	w.Close()
	for _, data := range []string{"", "h5p.json", "PK\x03\x04h5p.json", b.String()} {
		if how := Detect(source.File{Data: []byte(data)}); how != "" {
			t.Errorf("%q is taken for %s", data, how)
		}
	}
}

func FuzzContent(f *testing.F) {
	f.Add("H5P.MultiChoice", multi)
	f.Add("H5P.Blanks", `{"questions":["*a*"]}`)
	f.Fuzz(func(t *testing.T, library, params string) {
		sourcetest.Bounded(t, len(library)+len(params), func() {
			Read(pack(t, library, params))
		})
	})
}
