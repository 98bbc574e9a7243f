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
		"many blanks":    {`<question type="cloze"><questiontext><text>A {1:SA:=x} and {2:NM:=3:0.1}.</text></questiontext></question>`, "A ____ and ____. = x; 3 ± 0.1\nchanged 3: a text with blanks became a flashcard: A ____ and ____.\n"},
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

func asked(kind, rest string) string {
	return `<question type="` + kind + `"><questiontext><text>q [[2]] [[1]]</text></questiontext>` + rest + `</question>`
}

func given(fraction, text string) string {
	return `<answer fraction="` + fraction + `"><text>` + text + `</text></answer>`
}

func TestWhatIsNotSimple(t *testing.T) {
	cloze := func(text string) string { return strings.Replace(asked("cloze", ""), "q [[2]] [[1]]", text, 1) }
	const blanks = "changed 3: a text with blanks became a flashcard: "
	for name, c := range map[string][2]string{
		"a part of the points":  {asked("numerical", given("100", "3")+given("50", "4")+given("0", "*")), "q [[2]] [[1]] = 3\nchanged 3: a numeric question became a flashcard: q [[2]] [[1]]\nlost 3: the answer \"4\", which counts for 50 %\n"},
		"counted":               {asked("ordering", given("2", "two")+given("1", "one")+given("3", "three")), "q [[2]] [[1]]: one / two / three\n"},
		"not counted":           {asked("ordering", given("0", "one")+given("0", "two")), "q [[2]] [[1]]: one / two\n"},
		"gaps":                  {asked("gapselect", "<selectoption><text>one</text></selectoption><selectoption><text>two</text></selectoption><selectoption><text>three</text></selectoption>"), "q ____ ____ = two; one\n" + blanks + "q ____ ____\n"},
		"words to drag":         {asked("ddwtos", "<dragbox><text>one</text></dragbox><dragbox><text>two</text></dragbox>"), "q ____ ____ = two; one\n" + blanks + "q ____ ____\n"},
		"a gap without a word":  {asked("ddwtos", "<dragbox><text>one</text></dragbox>"), "skipped 3: one of its blanks has no right answer: q [[2]] [[1]]\n"},
		"an empty word":         {asked("ddwtos", "<dragbox><text>one</text></dragbox><dragbox><text/></dragbox>"), "skipped 3: one of its blanks has no right answer: q [[2]] [[1]]\n"},
		"several in a text":     {cloze("A {1:MULTIRESPONSE:%50%x~%50%y~z}"), "A ____: *x / *y / z\n"},
		"a part is not right":   {cloze("A {1:MC:%50%x~=y}"), "A ____: x / *y\n"},
		"two ways to say it":    {cloze("A {1:SA:=x~=y} {1:SA:=z}"), "A ____ ____ = x; z\n" + blanks + "A ____ ____\nlost 3: the answer \"y\", which is right for a blank, too\n"},
		"a blank without a key": {cloze("A {1:SA:%50%x} {1:SA:=z}"), "skipped 3: one of its blanks has no right answer: A ____ ____\n"},
		"one blank":             {cloze("A {1:SA:=x~=y~*~}."), "A ____. = x = y\n" + blanks + "A ____.\n"},
		"one choice":            {cloze("A {1:MC:=x}."), "A ____. = x\n" + blanks + "A ____.\n"},
		"numbers":               {cloze("A {1:NM:=3:0.5} {1:NUMERICAL:=4:0} {1:SA:=a\\:b} {2:NM:=5}."), "A ____ ____ ____ ____. = 3 ± 0.5; 4; a:b; 5\n" + blanks + "A ____ ____ ____ ____.\n"},
		"odd weights":           {cloze("A {1:MC:%x%a~%0%b~%100%c~%-50%d~~*}"), "A ____: a / b / *c / d\n"},
		"two choices":           {cloze("A {1:MC:=x~y} {1:MC:z~=w}."), "A ____ ____. = x; w\n" + blanks + "A ____ ____.\n"},
		"parts and penalties":   {cloze("A {1:MR:%50%x~%50%y~%-100%z}."), "A ____.: *x / *y / z\n"},
		"a set":                 {asked("multichoiceset", "<shuffleanswers>false</shuffleanswers>"+given("50", "x")+given("50", "y")+given("0", "z")), "q [[2]] [[1]]: *x / *y / z [fixed]\n"},
		"several by a figure":   {asked("multichoice", "<single>0</single>"+given("50", "x")+given("50", "y")+given("0", "List&lt;T&gt;")), "q [[2]] [[1]]: *x / *y / List<T>\n"},
		"numbers and any":       {asked("numerical", `<answer fraction="100"><text>3</text><tolerance>0</tolerance></answer><answer fraction="100"><text>4</text><tolerance>x</tolerance></answer><answer fraction="100"><text>*</text></answer>`), "q [[2]] [[1]] = 3 = 4\nchanged 3: a numeric question became a flashcard: q [[2]] [[1]]\nlost 3: the answer \"*\", which counts for 100 %\n"},
		"nothing to match":      {asked("matching", "<subquestion><text/><answer><text/></answer></subquestion><subquestion><text/><answer><text>z</text></answer></subquestion><subquestion><text>a</text><answer><text>1</text></answer></subquestion><subquestion><text>b</text><answer><text>2</text></answer></subquestion>"), "q [[2]] [[1]]: a -> 1 / b -> 2\nlost 3: the right part \"z\", which belongs to no left one\n"},
		"feedback explains":     {asked("shortanswer", "<generalfeedback><text>why</text></generalfeedback>"+`<answer fraction="100"><text>x</text><feedback><text>so</text></feedback></answer>`), "q [[2]] [[1]] = x # why\nchanged 3: a question with a written answer became a flashcard: q [[2]] [[1]]\n"},
		"words of praise":       {asked("truefalse", given("100", "true")+given("0", "false")+"<generalfeedback><text>It is the sea that moves all the sand.</text></generalfeedback><correctfeedback><text>Well done indeed.</text></correctfeedback><incorrectfeedback><text>It is the sea that moves all the sand.</text></incorrectfeedback>"), "q [[2]] [[1]]: *True / False [fixed] # It is the sea that moves all the sand.\n"},
		"no blank":              {cloze("A."), "skipped 3: a text without answers in it: A.\n"},
		"gap nought":            {strings.Replace(asked("ddwtos", "<dragbox><text>one</text></dragbox>"), "[[2]]", "[[0]]", 1), "skipped 3: one of its blanks has no right answer: q [[0]] [[1]]\n"},
		"a name alone":          {`<question type="truefalse"><name><text>a*b*c</text></name><questiontext><text/></questiontext>` + given("100", "true") + given("0", "false") + "</question>", "a\\*b\\*c: *True / False [fixed]\n"},
		"elements that are marked": {strings.Replace(asked("truefalse", given("100", "true")+given("0", "false")), "q [[2]] [[1]]", "<p>one</p><p>more</p>", 1) + strings.Replace(asked("truefalse", given("100", "true")+given("0", "false")), "q [[2]] [[1]]", "<b>two</b>", 1) + strings.Replace(asked("truefalse", given("100", "true")+given("0", "false")), "q [[2]] [[1]]", "<img src='a.png'/>", 1),
			"one⏎⏎more: *True / False [fixed]\n**two**: *True / False [fixed]\n[image: a.png]: *True / False [fixed]\nlost 3: image a.png\n"},
		"formats":                {asked("multichoice", "<single>true</single>"+given("100", "a*b*")+`<answer fraction="0" format="markdown"><text>*d*</text></answer><answer fraction="0" format="plain_text"><text>&lt;b&gt;e&lt;/b&gt;</text></answer>`+given("0", "&lt;b&gt;f&lt;/b&gt;")+given("0", "g &amp;amp; h")), "q [[2]] [[1]]: *a\\*b\\* / *d* / \\<b>e\\</b> / **f** / g & h\n"},
		"breaks that are marked": {strings.Replace(asked("truefalse", given("100", "true")+given("0", "false")), "q [[2]] [[1]]", "one<br/>two", 1), "one⏎two: *True / False [fixed]\n"},
	} {
		b, err := Read(quiz(c[0]))
		if got := sourcetest.Tell(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c[1])
		}
	}
}

func TestWeightsThatAreLostAreSaid(t *testing.T) {
	for answers, want := range map[string]bool{
		given("100", "x") + given("0", "y"): false, given("100", "x") + given("-100", "y"): false, given("50", "x") + given("50", "y") + given("0", "z"): false,
		given("100", "x") + given("50", "y") + given("0", "z"): true, given("60", "x") + given("40", "y") + given("0", "z"): true, given("100", "x") + given("-25", "y"): true,
	} {
		b, err := Read(quiz(asked("multichoice", "<single>false</single>"+answers)))
		if err != nil || len(b.Found) > 0 != want {
			t.Errorf("%s: %v %v", answers, b.Found, err)
		}
	}
	for text, want := range map[string]bool{"{1:SA:=x~%50%y}": true, "{1:MR:%50%x~%50%y~z}": false, "{1:SA:%100%x~%0%y}": false} {
		if b, _ := Read(quiz(strings.Replace(asked("cloze", ""), "q [[2]] [[1]]", text, 1))); len(b.Found) > 0 != want {
			t.Errorf("%s: %v", text, b.Found)
		}
	}
	if b, _ := Read(quiz(asked("multichoice", "<single>true</single>"+given("100", "x")+given("50", "y")) + asked("multichoice", given("100", "x")+given("0", "y")))); len(b.Found) != 1 {
		t.Errorf("%v", b.Found)
	}
}

func TestRemarksOfOneQuestionExplainIt(t *testing.T) {
	remark := func(stem, right, wrong string) string {
		return strings.Replace(asked("truefalse", given("100", "true")+given("0", "false")+"<correctfeedback><text>"+right+"</text></correctfeedback><incorrectfeedback><text>"+wrong+"</text></incorrectfeedback>"), "q [[2]] [[1]]", stem, 1)
	}
	const stock, why, short = "Sorry, this is not the right answer.", "Look at how the sea moves the sand.", "Look at the sand by the sea."
	b, err := Read(quiz(remark("a", why, stock) + remark("b", short, stock) + remark("c", why+" Twice.", why+" Twice.")))
	if got, want := sourcetest.Tell(b), "a: *True / False [fixed] # "+why+"\nb: *True / False [fixed] # "+short+"\nc: *True / False [fixed] # "+why+" Twice.\n"; err != nil || got != want {
		t.Errorf("%v\n%swant\n%s", err, got, want)
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

func TestTopics(t *testing.T) {
	for path, want := range map[string]string{"$course$/top/Default for A/B": "A / B", "top/a//b//": "a/b/", "$module$/x$/$y": "x$ / $y", "$system$": "", "a//b/ /c": "a/b / c"} {
		if got := topicOf(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}

func TestWhatIsAQuiz(t *testing.T) {
	sourcetest.Others(t, Detect, "Of <quiz> and <questiontext>", "<a><questiontext/></a>", "<quiz><question/></quiz>", "<quizzes><questiontext/></quizzes>", "")
	if Detect(source.File{Text: `<?xml version="1.0"?><quiz a="b"><question type="x"><questiontext/></question></quiz>`}) == "" {
		t.Error("a quiz with an attribute is none")
	}
}
