package moodlexml

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func quiz(questions string) source.File {
	return source.File{Name: "x.xml", Text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "\n</quiz>\n"}
}

func TestTypes(t *testing.T) {
	for name, c := range map[string][2]string{
		"single": {`<question type="multichoice"><name><text>n</text></name><questiontext format="html"><text><![CDATA[<p>q <b>b</b></p>]]></text></questiontext>
<generalfeedback format="html"><text>why</text></generalfeedback><single>true</single>
<answer fraction="100" format="html"><text><![CDATA[<p>x</p>]]></text><feedback><text>yes</text></feedback></answer><answer fraction="50"><text>y</text></answer></question>`,
			"q **b**: *x (yes) / y # why\n"},
		"several": {`<question type="multichoice"><questiontext><text>q</text></questiontext><single>false</single><shuffleanswers>0</shuffleanswers>
<answer fraction="33.33333"><text>x</text></answer><answer fraction="66.66667"><text>y</text></answer><answer fraction="-50"><text>z</text></answer></question>`,
			"q: *x / *y / z [fixed]\n"},
		"judged": {`<question type="truefalse"><questiontext><text>q</text></questiontext><answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>`,
			"q: True / *False [fixed]\n"},
		"written": {`<question type="shortanswer"><questiontext><text>q</text></questiontext><answer fraction="100"><text>x</text></answer><answer fraction="100"><text>y</text></answer><answer fraction="50"><text>z</text></answer></question>`,
			"q = x = y\nchanged 3: a question with a written answer became a flashcard: q\nlost 3: the answer \"z\", which counts for 50 %\n"},
		"numeric": {`<question type="numerical"><questiontext><text>q</text></questiontext><answer fraction="100"><text>3</text><tolerance>0.5</tolerance></answer></question>`,
			"q = 3 ± 0.5 = 3\nchanged 3: a numeric question became a flashcard: q\n"},
		"matching": {`<question type="matching"><questiontext><text>q</text></questiontext><subquestion><text>a</text><answer><text>1</text></answer></subquestion><subquestion><text>b</text><answer><text>2</text></answer></subquestion><subquestion><text></text><answer><text>3</text></answer></subquestion></question>`,
			"q: a -> 1 / b -> 2\nlost 3: the right part \"3\", which belongs to no left one\n"},
		"embedded":       {`<question type="cloze"><questiontext><text>A {1:MULTICHOICE:=x~y#no} here</text></questiontext></question>`, "A ____ here: *x / y (no)\n"},
		"many blanks":    {`<question type="cloze"><questiontext><text>A {1:SA:=x} and {2:NM:=3:0.1}.</text></questiontext></question>`, "A ____ and ____. = x; 3\nchanged 3: a text with blanks became a flashcard: A ____ and ____.\n"},
		"a category":     {`<question type="category"><category><text>$course$/top/Default for A/B</text></category></question><question type="truefalse"><questiontext><text>q</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`, "[A / B] q: *True / False [fixed]\n"},
		"an essay":       {`<question type="essay"><questiontext><text>q</text></questiontext></question>`, "skipped 3: a question of the type \"essay\", which cannot be asked here: q\n"},
		"a picture":      {`<question type="truefalse"><questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a%20b.png"> q]]></text><file name="a b.png" encoding="base64">AAAA</file></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`, "[image: a b.png] q: *True / False [fixed]\nlost 3: image a b.png\n"},
		"a Markdown one": {`<question type="truefalse"><questiontext format="markdown"><text>*q*</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`, "*q*: *True / False [fixed]\n"},
	} {
		f := quiz(c[0])
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if got := sourcetest.Tell(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c[1])
		}
	}
}

func TestOtherXML(t *testing.T) {
	sourcetest.Others(t, Detect, "<rss><channel/></rss>", "<html><body><quiz></quiz></body></html>", "<quiz><item/></quiz>", "no <quiz> here", "<questestinterop/>")
	if _, err := Read(quiz("<question type=\"multichoice\"><questiontext>")); err == nil || !strings.Contains(err.Error(), "line") {
		t.Errorf("%v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(quiz(`<question type="cloze"><questiontext><text>A {1:SA:=x}</text></questiontext></question>`).Text)
	sourcetest.Fuzz(f, Detect, Read)
}
