package qti

import (
	"strings"
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

// newOne is an item of version 2 with responses `name=key key`.
func newOne(body string, responses ...string) string {
	var b strings.Builder
	for _, r := range responses {
		name, keys, _ := strings.Cut(r, "=")
		b.WriteString(`<responseDeclaration identifier="` + name + `" cardinality="multiple"><correctResponse>`)
		for key := range strings.FieldsSeq(keys) {
			b.WriteString("<value>" + key + "</value>")
		}
		b.WriteString("</correctResponse></responseDeclaration>")
	}
	return `<assessmentItem identifier="i" title="Name">` + b.String() + `<itemBody>` + body + `</itemBody></assessmentItem>`
}

const abc = `<simpleChoice identifier="A">x</simpleChoice><simpleChoice identifier="B">y</simpleChoice><simpleChoice identifier="C">z</simpleChoice>`

func asking(name, response string, rest ...string) string {
	return "<" + name + ` responseIdentifier="` + response + `">` + strings.Join(rest, "") + "</" + name + ">"
}

func TestInteractions(t *testing.T) {
	inline := `<inlineChoice identifier="A">x</inlineChoice><inlineChoice identifier="B">y</inlineChoice>`
	mapped := func(text, mapping string) string {
		return strings.Replace(text, "</responseDeclaration>", "<mapping>"+mapping+"</mapping></responseDeclaration>", 1)
	}
	entry := func(key, value string) string { return `<mapEntry mapKey="` + key + `" mappedValue="` + value + `"/>` }
	fixed := strings.ReplaceAll(abc, "<simpleChoice", `<simpleChoice fixed="true"`)
	const card = "changed 1: a question with several blanks became a flashcard: "
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"two choices":        {newOne("<p>q</p>"+asking("choiceInteraction", "R", "<prompt>r</prompt>", abc)+asking("choiceInteraction", "S", "<prompt>s</prompt>", abc), "R=A", "S=B C"), "q⏎⏎r: *x / y / z\nq⏎⏎s: x / *y / *z\n"},
		"no name":            {strings.Replace(newOne("<p>q</p>"+asking("choiceInteraction", "", abc), "R=B"), ` responseIdentifier=""`, "", 1), "q: x / *y / z\n"},
		"a part for another": {mapped(newOne("<p>q</p>"+asking("choiceInteraction", "R", abc), "R=A"), entry("A", "1")+entry("C", "0.5")), "q: *x / y / z\n"},
		"parts of a mapping": {mapped(newOne("<p>q</p>"+asking("choiceInteraction", "R", abc), "R="), entry("A", "1")+entry("C", "0.5")), "q: *x / y / *z\n"},
		"only a title":       {newOne(asking("choiceInteraction", "R", abc), "R=A"), "Name: *x / y / z\n"},
		"fixed":              {newOne("<p>q</p>"+asking("choiceInteraction", "R", fixed), "R=A"), "q: *x / y / z [fixed]\n"},
		"one is fixed":       {newOne("<p>q</p>"+asking("choiceInteraction", "R", strings.Replace(fixed, ` fixed="true"`, "", 1)), "R=A"), "q: *x / y / z\n"},
		"judged":             {newOne("<p>q</p>"+asking("choiceInteraction", "R", strings.NewReplacer(">x<", ">True<", ">y<", ">False<", `<simpleChoice identifier="C">z</simpleChoice>`, "").Replace(abc)), "R=A"), "q: *True / False [fixed]\n"},
		"blocks":             {newOne(`<rubricBlock><p>a</p></rubricBlock><p>q<feedbackInline identifier="b">c</feedbackInline></p><feedbackBlock identifier="d"><p>e</p></feedbackBlock><templateBlock><p>f</p></templateBlock>`+asking("choiceInteraction", "R", strings.Replace(abc, "x<", `x<feedbackBlock identifier="A"><p>no</p></feedbackBlock><`, 1)), "R=B"), "q: x (no) / *y / z\n"},
		"nothing is asked":   {newOne("<p>q</p>"), "skipped 1: an item that asks nothing: q\n"},
		"no body":            {`<assessmentItem identifier="i" title="Name"></assessmentItem>`, "skipped 1: an item that asks nothing: Name\n"},
		"one in a line":      {newOne("<p>A "+asking("inlineChoiceInteraction", "R", inline)+" c.</p>", "R=B"), "A ____ c.: x / *y\n"},
		"several in a line":  {newOne("<p>A "+asking("inlineChoiceInteraction", "R", inline)+" and "+asking("textEntryInteraction", "S")+"</p>", "R=B", "S=w"), "A ____ and ____ = y; w\n" + card + "A ____ and ____\n"},
		"one without a key":  {newOne("<p>A "+asking("textEntryInteraction", "R")+" and "+asking("textEntryInteraction", "S")+"</p>", "R=v"), "skipped 1: an item with several questions in it (textEntryInteraction): A ____ and ____\n"},
		"one of another":     {newOne("<p>A "+asking("textEntryInteraction", "R")+"</p>"+asking("choiceInteraction", "S", abc), "R=v", "S=A"), "skipped 1: an item with several questions in it (choiceInteraction): A ____\n"},
		"written below":      {newOne("<p>q</p><p>"+asking("textEntryInteraction", "R")+"</p>", "R=v"), "q = v\nchanged 1: a question with a written answer became a flashcard: q\n"},
		"written alone":      {newOne("<p>"+asking("textEntryInteraction", "R")+"</p>", "R=v"), "____ = v\nchanged 1: a question with a written answer became a flashcard: ____\n"},
		"no number":          {strings.Replace(newOne("<p>q</p><p>"+asking("textEntryInteraction", "R")+"</p>", "R="), "</assessmentItem>", `<responseProcessing><equal toleranceMode="absolute" tolerance="1"><variable identifier="R"/></equal></responseProcessing></assessmentItem>`, 1), "skipped 1: it has no answer: q\n"},
		"a key too short":    {newOne("<p>q</p>"+asking("orderInteraction", "R", abc), "R=C A"), "skipped 1: its key does not name all parts: q\n"},
		"in order":           {newOne("<p>q</p>"+asking("orderInteraction", "R", abc), "R=C A B"), "q: z / x / y\n"},
		"another kind":       {newOne("<p>q</p>"+asking("sliderInteraction", "R"), "R=3"), "skipped 1: a question of the kind sliderInteraction, which cannot be asked here: q\n"},
	})
}

func TestFeedbackOfAnItem(t *testing.T) {
	told := func(feedback ...string) string {
		return strings.Replace(newOne("<p>q</p>"+asking("choiceInteraction", "R", abc), "R=A"), "</assessmentItem>", strings.Join(feedback, "")+"</assessmentItem>", 1)
	}
	modal := func(of, shows, text string) string {
		return `<modalFeedback outcomeIdentifier="F" identifier="` + of + `" showHide="` + shows + `">` + text + `</modalFeedback>`
	}
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"of a choice":        {told(modal("B", "show", "no")), "q: *x / y (no) / z\n"},
		"twice":              {told(modal("B", "show", "no"), modal("B", "show", "never")), "q: *x / y (no) / z # never\n"},
		"hidden by a choice": {told(modal("B", "hide", "so")), "q: *x / y / z # so\n"},
		"of all":             {told(modal("F", "show", "why"), modal("G", "show", ""), modal("H", "show", "why"), modal("I", "show", "how")), "q: *x / y / z # why⏎⏎how\n"},
	})
}
