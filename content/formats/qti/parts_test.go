package qti

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// responses is an item of version 1 with a response for each text `name=text: option, *option`.
func responses(kind, stem string, texts ...string) string {
	var show, score strings.Builder
	for _, t := range texts {
		head, options, _ := strings.Cut(t, ": ")
		name, text, _ := strings.Cut(head, "=")
		show.WriteString(`<response_lid ident="response_` + name + `"><material><mattext>` + text + `</mattext></material><render_choice>`)
		for o := range strings.SplitSeq(options, ", ") {
			o, key := strings.CutPrefix(o, "*")
			show.WriteString(`<response_label ident="i` + o + `"><material><mattext>` + o + `</mattext></material></response_label>`)
			if key {
				score.WriteString(strings.ReplaceAll(when("i"+o, "50"), `"r"`, `"response_`+name+`"`))
			}
		}
		show.WriteString("</render_choice></response_lid>")
	}
	return `<questestinterop><item ident="i"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>` + kind + `</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>` +
		`<presentation><material><mattext>` + stem + `</mattext></material>` + show.String() + `</presentation><resprocessing>` + score.String() + `</resprocessing></item></questestinterop>`
}

func TestSeveralResponses(t *testing.T) {
	const asked = "changed 1: a question with several blanks became a flashcard: "
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"blanks in the order of the text": {responses("multiple_dropdowns_question", "A [sea_1] has [salt_1].", "salt_1=: *b, c", "sea_1=: *a, d"), "A ____ has ____. = a; b\n" + asked + "A ____ has ____.\n"},
		"blanks that the text names not":  {responses("multiple_dropdowns_question", "Two words.", "y=one: *b, c", "x=two: *a, d", "z=: *e"), "Two words. = one: b; two: a; e\n" + asked + "Two words.\n"},
		"one that the text names":         {responses("multiple_dropdowns_question", "Of [x].", "y=: *b, c", "x=: *a, d"), "Of [x]. = b; a\n" + asked + "Of [x].\n"},
		"a blank without a key":           {responses("multiple_dropdowns_question", "A [x] has [y].", "x=: *a, d", "y=: b, c"), "skipped 1: one of its parts has no right answer: A [x] has [y].\n"},
		"a blank with two":                {responses("fill_in_multiple_blanks_question", "A [x].", "x=: *a, *d"), "A ____. = a\n" + asked + "A ____.\nlost 1: the answer \"d\", which is right for a blank, too\n"},
		"groups":                          {responses("categorization_question", "Sort.", "1=Sweet: *fig, *date, leek, salt", "2=Not: fig, date, *leek, salt"), "Sort.: fig -> Sweet / date -> Sweet / leek -> Not\nlost 1: \"salt\", which belongs to no group\n"},
		"a part to spare":                 {responses("matching_question", "Pairs.", "1=a: *x, y, z", "2=b: x, *y, z"), "Pairs.: a -> x / b -> y\nlost 1: the right part \"z\", which belongs to no left one\n"},
	})
}

func written(rest string) string {
	return `<questestinterop><item ident="i"><presentation><material><mattext>q</mattext></material><response_str ident="r"><render_fib/></response_str>` + rest + `</resprocessing></item></questestinterop>`
}

func between(value, low, high string) string {
	return written(`</presentation><resprocessing><respcondition><conditionvar><or><varequal respident="r">` + value + `</varequal><and><vargte respident="r">` + low + `</vargte><varlte respident="r">` + high + `</varlte></and></or></conditionvar><setvar varname="SCORE">100</setvar></respcondition>`)
}

func TestWhatIsWritten(t *testing.T) {
	const asked = "changed 1: a question with a written answer became a flashcard: q\n"
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"as far on both sides":  {between("77", "70", "84"), "q = 77 ± 7 = 77\n" + asked},
		"in small steps":        {between("0.3", "0.2", "0.4"), "q = 0.3 ± 0.1 = 0.3\n" + asked},
		"no way off":            {between("4", "4", "4"), "q = 4\n" + asked},
		"farther on one side":   {between("77", "70", "99"), "q = 77 = 70 to 99\n" + asked},
		"beside the range":      {between("1", "2", "0"), "q = 1 = 2 to 0\n" + asked},
		"words":                 {between("few", "a", "b"), "q = few = a to b\n" + asked},
		"not below a number":    {strings.NewReplacer("<or>", "<not>", "</or>", "</not>").Replace(between("1", "2", "3")), "skipped 1: it has no answer: q\n"},
		"a blank in each place": {written(`<response_str ident="s"><render_fib/></response_str></presentation><resprocessing>` + when("x", "50") + strings.Replace(when("y", "50"), `"r"`, `"s"`, 1)), "q = x; y\nchanged 1: a question with several blanks became a flashcard: q\n"},
	})
}

func feedback(names ...string) string {
	var b strings.Builder
	for i := 0; i < len(names); i += 2 {
		b.WriteString(`<itemfeedback ident="` + names[i] + `"><material><mattext>` + names[i+1] + `</mattext></material></itemfeedback>`)
	}
	return b.String()
}

func TestFeedback(t *testing.T) {
	shows := func(value, name string) string {
		return strings.Replace(when(value, "100"), "</respcondition>", `<displayfeedback linkrefid="`+name+`"/></respcondition>`, 1)
	}
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"right and wrong":      {old("", "Single", "<resprocessing>"+shows("2", "correct")+"</resprocessing>"+feedback("correct", "Well done.", "incorrect", "It is y.", "general_fb", "See p. 3.")), "[T] q: x / *y / z # See p. 3.⏎⏎Well done.⏎⏎It is y.\n"},
		"the same twice":       {old("", "Single", "<resprocessing>"+when("2", "100")+"</resprocessing>"+feedback("Correct", "It is y.", "general_incorrect_fb", "It is y.", "solution", "")), "[T] q: x / *y / z # It is y.\n"},
		"of one option":        {old("", "Single", "<resprocessing>"+shows("2", "f2")+"</resprocessing>"+feedback("f2", "It is.", "3_fb", "It is not.")), "[T] q: x / *y (It is.) / z (It is not.)\n"},
		"not in the cartridge": {strings.Replace(old("", "Single", "<resprocessing>"+when("2", "100")+"</resprocessing>"), "<section>", "<section><section><selection_ordering><selection><sourcebank_ref>b1</sourcebank_ref></selection></selection_ordering></section>", 1), "[T] q: x / *y / z\nlost 1: questions that are drawn from the bank \"b1\", which the file does not hold\n"},
	})
}

// paired is an item of version 2 with pairs of A to C on the left and X to Z on the right.
func paired(keys ...string) string {
	return `<assessmentItem identifier="i"><responseDeclaration identifier="R"><correctResponse><value>` + strings.Join(keys, "</value><value>") + `</value></correctResponse></responseDeclaration><itemBody><matchInteraction responseIdentifier="R"><prompt>q</prompt><simpleMatchSet>` +
		`<simpleAssociableChoice identifier="A">a</simpleAssociableChoice><simpleAssociableChoice identifier="B">b</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="X">x</simpleAssociableChoice><simpleAssociableChoice identifier="Y">y</simpleAssociableChoice><simpleAssociableChoice identifier="Z">z</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody></assessmentItem>`
}

func TestItemsOfVersionTwo(t *testing.T) {
	modal := `<modalFeedback identifier="A">no</modalFeedback><modalFeedback identifier="A" showHide="hide">not A</modalFeedback><modalFeedback identifier="R">why</modalFeedback><modalFeedback identifier="S">why</modalFeedback></assessmentItem>`
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one right for two":     {paired("A X", "B X"), "q: a -> x / b -> x\nlost 1: the part \"y\", which belongs to no other\nlost 1: the part \"z\", which belongs to no other\n"},
		"two right for one":     {paired("A X", "B Y", "B Z"), "q: x -> a / y -> b / z -> b\n"},
		"two for two":           {paired("A X", "B X", "B Z"), "skipped 1: its part \"b\" stands twice: q\nlost 1: the part \"y\", which belongs to no other\n"},
		"feedback by name":      {strings.Replace(strings.Replace(two("single", "<value>B</value>"), `<feedbackInline identifier="A">no</feedbackInline>`, "", 1), "</assessmentItem>", modal, 1), "Look at **this**.⏎⏎q: x (no) / *y / z # not A⏎⏎why\n"},
		"values made anew":      {strings.Replace(two("single", "<value>B</value>"), "<itemBody>", "<templateProcessing/><itemBody>", 1), "skipped 1: an item whose values are made anew each time: Look at **this**.\n"},
		"values that are shown": {strings.Replace(two("single", "<value>B</value>"), "z</simple", `<printedVariable identifier="v"/></simple`, 1), "skipped 1: an item whose values are made anew each time: Look at **this**.\n"},
	})
}

func entry(mode, tolerance, of string) string {
	return `<assessmentItem identifier="i"><responseDeclaration identifier="R" cardinality="single"><correctResponse><value>7</value></correctResponse><mapping><mapEntry mapKey="seven" mappedValue="2"/><mapEntry mapKey="about 7" mappedValue="1"/></mapping></responseDeclaration>` +
		`<itemBody><p>5 + 2 = <textEntryInteraction responseIdentifier="R"/></p></itemBody><responseProcessing><responseCondition><responseIf><equal toleranceMode="` + mode + `" tolerance="` + tolerance + `"><variable identifier="` + of + `"/><correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing></assessmentItem>`
}

func TestHowFarANumberMayBeOff(t *testing.T) {
	const tail = "7 = seven\nchanged 1: a question with a written answer became a flashcard: 5 + 2 = ____\n"
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"on both sides":   {entry("absolute", "1 1", "R"), "5 + 2 = ____ = 7 ± 1 = " + tail},
		"said once":       {entry("absolute", "0.5", "R"), "5 + 2 = ____ = 7 ± 0.5 = " + tail},
		"farther on one":  {entry("absolute", "1 2", "R"), "5 + 2 = ____ = " + tail},
		"a share of it":   {entry("relative", "1 1", "R"), "5 + 2 = ____ = " + tail},
		"not at all":      {entry("absolute", "0 0", "R"), "5 + 2 = ____ = " + tail},
		"of another":      {entry("absolute", "1 1", "S"), "5 + 2 = ____ = " + tail},
		"by how much not": {entry("absolute", "", "R"), "5 + 2 = ____ = " + tail},
	})
}

func TestWeightsAreSaid(t *testing.T) {
	const said = "weights of answers are left out: all that are right must be chosen, and no other"
	mapped := func(cardinality, a, c string) string {
		return strings.Replace(two(cardinality, ""), "</responseDeclaration>", `<mapping><mapEntry mapKey="A" mappedValue="`+a+`"/><mapEntry mapKey="C" mappedValue="`+c+`"/></mapping></responseDeclaration>`, 1)
	}
	for text, want := range map[string]string{
		old("", "Single", "<resprocessing>"+when("1", "50")+when("3", "100")+"</resprocessing>"):  said,
		old("", "Single", "<resprocessing>"+when("1", "0")+when("3", "100")+"</resprocessing>"):   "",
		old("", "Multiple", "<resprocessing>"+when("1", "50")+when("3", "50")+"</resprocessing>"): "",
		mapped("single", "0.5", "1"): said, mapped("single", "1", "0.5"): said, mapped("single", "0", "1"): "",
		mapped("multiple", "1", "1"): "", strings.Replace(mapped("multiple", "2", "1"), "</mapping>", `<mapEntry mapKey="B" mappedValue="2"/></mapping>`, 1): said, mapped("multiple", "2", "1"): said,
	} {
		bank, err := Read(source.File{Text: text})
		if err != nil || strings.Join(bank.Found, "|") != want {
			t.Errorf("%v %q for %s", err, bank.Found, text)
		}
	}
	bank, err := Read(source.File{Data: pack(t, "items/1.xml", mapped("single", "0.5", "1"), "items/2.xml", mapped("single", "1", "0.5"))})
	if err != nil || len(bank.Found) != 1 {
		t.Errorf("a package: %v %q", err, bank.Found)
	}
}
