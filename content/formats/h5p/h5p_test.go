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
		"choice":   {"H5P.MultiChoice", multi, "q: x (no) / *y\n"},
		"a set":    {"H5P.QuestionSet", `{"questions":[{"library":"H5P.MultiChoice 1.16","params":` + multi + `},{"library":"H5P.TrueFalse 1.8","params":{"question":"r","correct":"false"}},{"library":"H5P.DragQuestion 1.14","params":{}}]}`, "q: x (no) / *y\nr: True / *False [fixed]\nskipped 0: a part of the type DragQuestion, which cannot be asked here\n"},
		"singles":  {"H5P.SingleChoiceSet", `{"choices":[{"question":"q","answers":["x","y"]}]}`, "q: *x / y\n"},
		"blanks":   {"H5P.Blanks", `{"text":"Fill in","questions":["<p>A *b/c:tip* d</p>"]}`, "Fill in⏎⏎A ____ d = b = c\nchanged 0: a text with a blank became a flashcard: Fill in A ____ d\n"},
		"cards":    {"H5P.Dialogcards", `{"dialogs":[{"text":"<p>a</p>","answer":"<p>b</p>"}]}`, "a = b\n"},
		"pictures": {"H5P.TrueFalse", `{"question":"q","correct":"true","media":{"type":{"params":{"file":{"path":"images/x.png"}}}}}`, "q⏎⏎[image: images/x.png]: *True / False [fixed]\nlost 0: image images/x.png\n"},
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

func FuzzContent(f *testing.F) {
	f.Add("H5P.MultiChoice", multi)
	f.Add("H5P.Blanks", `{"questions":["*a*"]}`)
	f.Fuzz(func(t *testing.T, library, params string) {
		sourcetest.Bounded(t, len(library)+len(params), func() {
			Read(pack(t, library, params))
		})
	})
}
