package qti

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

const lid = `<presentation><material><mattext texttype="text/html">&lt;p&gt;q&lt;/p&gt;</mattext></material><response_lid ident="r" rcardinality="%s"><render_choice>` +
	`<response_label ident="1"><material><mattext>x</mattext></material></response_label><response_label ident="2"><material><mattext>y</mattext></material></response_label>` +
	`<response_label ident="3"><material><mattext>z</mattext></material></response_label></render_choice></response_lid></presentation>`

func old(kind, cardinality, rest string) string {
	return `<questestinterop><assessment title="T"><section><item ident="i"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>` + kind +
		`</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>` + strings.Replace(lid, "%s", cardinality, 1) + rest + `</item></section></assessment></questestinterop>`
}

func when(value, score string) string {
	return `<respcondition><conditionvar><varequal respident="r">` + value + `</varequal></conditionvar><setvar action="Set" varname="SCORE">` + score + `</setvar></respcondition>`
}

func TestVersionOne(t *testing.T) {
	for name, c := range map[string][2]string{
		"feedback comes first": {old("multiple_choice_question", "Single", `<resprocessing><respcondition continue="Yes"><conditionvar><varequal respident="r">1</varequal></conditionvar><displayfeedback feedbacktype="Response" linkrefid="1_fb"/></respcondition>`+
			when("2", "100")+`</resprocessing><itemfeedback ident="1_fb"><flow_mat><material><mattext texttype="text/html">no</mattext></material></flow_mat></itemfeedback><itemfeedback ident="general_fb"><flow_mat><material><mattext>why</mattext></material></flow_mat></itemfeedback>`),
			"[T] q: x (no) / *y / z # why\n"},
		"several": {old("multiple_answers_question", "Multiple", `<resprocessing><respcondition><conditionvar><and><varequal respident="r">1</varequal><not><varequal respident="r">2</varequal></not><varequal respident="r">3</varequal></and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>`),
			"[T] q: *x / y / *z\n"},
		"a part of the points": {old("", "Single", "<resprocessing>"+when("1", "50")+when("3", "100")+when("2", "0")+"</resprocessing>"), "[T] q: x / y / *z\n"},
		"each adds":            {old("", "Multiple", "<resprocessing>"+when("1", "50")+when("3", "50")+when("2", "-50")+"</resprocessing>"), "[T] q: *x / y / *z\n"},
		"Blackboard":           {strings.ReplaceAll(old("", "Single", `<resprocessing><respcondition title="correct"><conditionvar><varequal respident="r">2</varequal></conditionvar><setvar variablename="SCORE" action="Set">SCORE.max</setvar></respcondition><respcondition title="incorrect"><conditionvar><other/></conditionvar><setvar variablename="SCORE" action="Set">0</setvar></respcondition></resprocessing>`), "mattext", "mat_formattedtext"), ""},
		"an essay":             {old("essay_question", "Single", ""), "skipped 1: a question of the kind \"essay_question\", which cannot be graded: q\n"},
		"no key":               {old("", "Single", ""), "skipped 1: no option is marked as right: q\n"},
		"written": {`<questestinterop><item ident="i"><presentation><material><mattext>q</mattext></material><response_str ident="r"><render_fib/></response_str></presentation><resprocessing>` + when("x", "100") + when("y", "100") + `</resprocessing></item></questestinterop>`,
			"q = x = y\nchanged 1: a question with a written answer became a flashcard: q\n"},
		"matching": {`<questestinterop><item ident="i"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>matching_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext>q</mattext></material>` +
			`<response_lid ident="r1"><material><mattext>a</mattext></material><render_choice><response_label ident="1"><material><mattext>x</mattext></material></response_label><response_label ident="2"><material><mattext>y</mattext></material></response_label></render_choice></response_lid>` +
			`<response_lid ident="r2"><material><mattext>b</mattext></material><render_choice><response_label ident="1"><material><mattext>x</mattext></material></response_label><response_label ident="2"><material><mattext>y</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing>` +
			strings.Replace(when("2", "50"), `"r"`, `"r1"`, 1) + strings.Replace(when("1", "50"), `"r"`, `"r2"`, 1) + `</resprocessing></item></questestinterop>`, "q: a -> y / b -> x\n"},
	} {
		f := source.File{Name: "x.xml", Text: c[0]}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if name == "Blackboard" {
			c[1] = sourcetest.Tell(b)
			if len(b.Records) != 1 || !b.Records[0].Options[1].Correct {
				t.Errorf("Blackboard: %s", c[1])
			}
		}
		if got := sourcetest.Tell(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c[1])
		}
	}
}

const choice2 = `<?xml version="1.0" encoding="UTF-8"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t"><responseDeclaration identifier="R" cardinality="%s" baseType="identifier"><correctResponse>%s</correctResponse></responseDeclaration>` +
	`<itemBody><p>Look at <b>this</b>.</p><choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><prompt>q</prompt><simpleChoice identifier="A">x<feedbackInline identifier="A">no</feedbackInline></simpleChoice><simpleChoice identifier="B"><p>y</p></simpleChoice><simpleChoice identifier="C">z</simpleChoice></choiceInteraction></itemBody></assessmentItem>`

func two(cardinality, values string) string {
	return strings.Replace(strings.Replace(choice2, "%s", cardinality, 1), "%s", values, 1)
}

func TestVersionTwo(t *testing.T) {
	three := strings.NewReplacer("assessmentItem", "qti-assessment-item", "responseDeclaration", "qti-response-declaration", "correctResponse", "qti-correct-response", "<value>", "<qti-value>", "</value>", "</qti-value>",
		"itemBody", "qti-item-body", "choiceInteraction", "qti-choice-interaction", "responseIdentifier", "response-identifier", "<prompt>", "<qti-prompt>", "</prompt>", "</qti-prompt>", "simpleChoice", "qti-simple-choice", "feedbackInline", "qti-feedback-inline", "baseType", "base-type").Replace(two("single", "<value>B</value>"))
	for name, c := range map[string][2]string{
		"choice":               {two("single", "<value>B</value>"), "Look at **this**.⏎⏎q: x (no) / *y / z\n"},
		"several":              {two("multiple", "<value>A</value><value>C</value>"), "Look at **this**.⏎⏎q: *x (no) / y / *z\n"},
		"version 3":            {three, "Look at **this**.⏎⏎q: x (no) / *y / z\n"},
		"a mapping":            {strings.Replace(two("single", ""), "</responseDeclaration>", `<mapping><mapEntry mapKey="A" mappedValue="0"/><mapEntry mapKey="C" mappedValue="1"/></mapping></responseDeclaration>`, 1), "Look at **this**.⏎⏎q: x (no) / y / *z\n"},
		"a part of the points": {strings.Replace(two("single", ""), "</responseDeclaration>", `<mapping><mapEntry mapKey="A" mappedValue="0.5"/><mapEntry mapKey="C" mappedValue="1"/><mapEntry mapKey="B" mappedValue="x"/></mapping></responseDeclaration>`, 1), "Look at **this**.⏎⏎q: x (no) / y / *z\n"},
		"parts of the points":  {strings.Replace(two("multiple", ""), "</responseDeclaration>", `<mapping><mapEntry mapKey="A" mappedValue="0.5"/><mapEntry mapKey="C" mappedValue="1"/><mapEntry mapKey="B" mappedValue="-1"/></mapping></responseDeclaration>`, 1), "Look at **this**.⏎⏎q: *x (no) / y / *z\n"},
		"a key astray":         {two("single", "<value>D</value>"), "skipped 1: its key names no choice: Look at **this**. q\n"},
		"text entry": {`<assessmentItem identifier="i"><responseDeclaration identifier="R"><correctResponse><value>York</value></correctResponse></responseDeclaration><itemBody><p>Son of <textEntryInteraction responseIdentifier="R"/>.</p></itemBody></assessmentItem>`,
			"Son of ____ . = York\nchanged 1: a question with a written answer became a flashcard: Son of ____ .\n"},
		"order": {`<assessmentItem identifier="i"><responseDeclaration identifier="R"><correctResponse><value>B</value><value>A</value></correctResponse></responseDeclaration><itemBody><orderInteraction responseIdentifier="R"><prompt>q</prompt><simpleChoice identifier="A">x</simpleChoice><simpleChoice identifier="B">y</simpleChoice></orderInteraction></itemBody></assessmentItem>`,
			"q: y / x\n"},
		"match": {`<assessmentItem identifier="i"><responseDeclaration identifier="R"><correctResponse><value>A Y</value><value>B X</value></correctResponse></responseDeclaration><itemBody><matchInteraction responseIdentifier="R"><prompt>q</prompt><simpleMatchSet><simpleAssociableChoice identifier="A">a</simpleAssociableChoice><simpleAssociableChoice identifier="B">b</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="X">x</simpleAssociableChoice><simpleAssociableChoice identifier="Y">y</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody></assessmentItem>`,
			"q: a -> y / b -> x\n"},
		"an upload": {`<assessmentItem identifier="i"><itemBody><uploadInteraction responseIdentifier="R"><prompt>q</prompt></uploadInteraction></itemBody></assessmentItem>`, "skipped 1: a question of the kind uploadInteraction, which cannot be asked here: q\n"},
	} {
		f := source.File{Name: "x.xml", Text: c[0]}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if got := sourcetest.Tell(b); err != nil || got != c[1] {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c[1])
		}
	}
}

func pack(t testing.TB, members ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(members); i += 2 {
		f, err := w.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(members[i+1]))
	}
	w.Close()
	return b.Bytes()
}

func TestPackages(t *testing.T) {
	quiz := old("multiple_choice_question", "Single", "<resprocessing>"+when("2", "100")+"</resprocessing>")
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"Canvas": {pack(t, "imsmanifest.xml", "<manifest/>", "i1/assessment_qti.xml", quiz, "i1/assessment_meta.xml", "<quiz/>", "non_cc_assessments/i1.xml.qti", quiz, "a.png", "x"),
			"[T] q: x / *y / z\nlost 0: 1 pictures, sounds and films of the package\n"},
		"Blackboard": {pack(t, "imsmanifest.xml", "<manifest/>", "res00001.dat", quiz, "res00002.dat", "<COURSE/>"), "[T] q: x / *y / z\n"},
		"items":      {pack(t, "items/1.xml", two("single", "<value>A</value>"), "items/2.xml", two("single", "")), "Look at **this**.⏎⏎q: *x (no) / y / z\nskipped 0: items/2.xml:1: no option is marked as right: Look at **this**. q\n"},
		"broken":     {pack(t, "items/1.xml", two("single", "<value>A</value>"), "items/2.xml", "<assessmentItem"), "Look at **this**.⏎⏎q: *x (no) / y / z\nskipped 0: items/2.xml: line 1: the XML is broken (unexpected EOF): mend that place, or export the file anew\n"},
	} {
		f := source.File{Name: "x.zip", Data: c.data}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		b, err := Read(f)
		if got := sourcetest.Tell(b); err != nil || got != c.want {
			t.Errorf("%s gives %v\n%swant\n%s", name, err, got, c.want)
		}
	}
	for _, c := range []struct {
		data         []byte
		title, found string
	}{
		{pack(t, "i1/a.xml", quiz, "non_cc_assessments/i1.xml.qti", quiz), "T", "the package holds its quizzes twice; the copies with all types were read"},
		{pack(t, "a.xml", quiz, "b.xml", strings.Replace(quiz, `title="T"`, `title="U"`, 1), "settings.xml", "<a"), "", ""},
	} {
		b, err := Read(source.File{Data: c.data})
		if err != nil || b.Title != c.title || strings.Join(b.Found, ";") != c.found || len(b.Skipped) > 0 {
			t.Errorf("%q %q %v %v", b.Title, b.Found, b.Skipped, err)
		}
	}
	if Detect(source.File{Data: pack(t, "imsmanifest.xml", "<manifest/>")}) == "" {
		t.Error("a package with a manifest is not known")
	}
	if Detect(source.File{Data: pack(t, "a.txt", "x")}) != "" {
		t.Error("any zip is taken for a package")
	}
	if _, err := Read(source.File{Name: "x", Data: pack(t, "imsmanifest.xml", "<manifest/>")}); err == nil {
		t.Error("an empty package is read")
	}
}

func TestWhereItemsStand(t *testing.T) {
	const item = `<item title="q"><presentation><response_xy/></presentation></item>`
	for text, items := range map[string]int{
		"<questestinterop>" + item + "</questestinterop>": 1, "<questestinterop><section>" + item + item + "</section></questestinterop>": 2,
		"<questestinterop><objectbank>" + item + "</objectbank></questestinterop>": 1, "<questestinterop><assessment><section/></assessment></questestinterop>": 0,
	} {
		b, err := Read(source.File{Text: text})
		if len(b.Skipped) != items || (err == nil) != (items > 0) {
			t.Errorf("%s: %+v, %v", text, b, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(old("x", "Multiple", when("1", "1"))))
	f.Add([]byte(two("single", "<value>B</value>")))
	f.Add(pack(f, "a.xml", two("single", "<value>B</value>")))
	f.Fuzz(func(t *testing.T, data []byte) {
		sourcetest.Bounded(t, len(data), func() {
			for _, file := range []source.File{{Data: data}, {Text: string(data)}} {
				if Detect(file) != "" {
					Read(file)
				}
			}
		})
	})
}
