package qti

import (
	"strings"
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

// sets is a condition on a value that sets a variable.
func sets(value, attributes, to string) string {
	return `<respcondition><conditionvar><varequal respident="r">` + value + `</varequal></conditionvar><setvar ` + attributes + `>` + to + `</setvar></respcondition>`
}

func TestKeys(t *testing.T) {
	right := func(rest string) string { return old("", "Single", "<resprocessing>"+rest+"</resprocessing>") }
	several := func(rest string) string { return old("", "Multiple", "<resprocessing>"+rest+"</resprocessing>") }
	const y, gives = "[T] q: x / *y / z\n", `action="Set" varname="SCORE"`
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"no name of the response": {right(strings.Replace(when("2", "100"), ` respident="r"`, "", 1)), y},
		"unequal parts":           {several(when("1", "60") + when("3", "40") + when("2", "0")), "[T] q: *x / y / *z\n"},
		"a larger variable":       {right(sets("1", `varname="tries"`, "500") + when("2", "100")), y},
		"no variable":             {right(sets("1", "", "5") + sets("2", "", "10")), y},
		"a variable for grades":   {right(sets("2", `varname="Grade"`, "10")), y},
		"a variable that says it": {right(sets("2", `varname="correct"`, "1") + sets("1", `varname="incorrect"`, "2")), y},
		"what takes points off":   {right(sets("1", `action="Subtract" varname="SCORE"`, "200") + when("2", "100")), y},
		"points in words":         {right(sets("1", gives, "none") + sets("3", gives, "99") + sets("2", gives, "SCORE.max")), y},
		"points without a key":    {right(`<respcondition><setvar varname="SCORE">100</setvar></respcondition>` + when("2", "100")), y},
		"nothing is right":        {right(`<respcondition><conditionvar><other/></conditionvar><setvar varname="SCORE">0</setvar></respcondition>`), "skipped 1: no option is marked as right: q\n"},
		"only a title":            {strings.NewReplacer(`<item ident="i">`, `<item ident="i" title="Name">`, "&lt;p&gt;q&lt;/p&gt;", "").Replace(right(when("2", "100"))), "[T] Name: x / *y / z\n"},
		"unequal pairs": {strings.Replace(responses("matching_question", "Pairs.", "1=a: *x, y", "2=b: x, *y"), ">50<", ">25<", 1),
			"Pairs.: a -> x / b -> y\n"},
	})
}

func TestWrittenKeys(t *testing.T) {
	const asked = "changed 1: a question with a written answer became a flashcard: q\n"
	answers := func(rest string) string {
		return written("</presentation><resprocessing>" + rest + "</resprocessing><resprocessing>")
	}
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one":            {answers(when("x", "100")), "q = x\n" + asked},
		"an empty one":   {answers(when("", "100") + when("x", "100")), "q = x\n" + asked},
		"the same twice": {answers(when("x", "100") + when("x", "100")), "q = x\n" + asked},
		"two numbers":    {answers(when("5", "100") + when("7", "100")), "q = 5 = 7\n" + asked},
		"up to a number": {answers(when("5", "100") + strings.NewReplacer("varequal", "varlte").Replace(when("7", "100"))), "q = 5\n" + asked},
		"a part":         {answers(when("x", "100") + when("y", "50")), "q = x\n" + asked},
	})
}

func TestKindsThatCannotBeAsked(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"a file":    {old("file_upload_question", "Single", ""), "skipped 1: a question of the kind \"file_upload_question\", which cannot be graded: q\n"},
		"only text": {old("text_only_question", "Single", ""), "skipped 1: a question of the kind \"text_only_question\", which cannot be graded: q\n"},
		"neither":   {`<questestinterop><item title="q"><presentation><response_xy/></presentation></item></questestinterop>`, "skipped 1: an item without a question that can be asked (no kind is said): q\n"},
	})
}

func TestKindsOfChoices(t *testing.T) {
	named := func(kind, cardinality, x, y, z, rest string) string {
		return strings.NewReplacer(">x<", ">"+x+"<", ">y<", ">"+y+"<", ">z<", ">"+z+"<").Replace(old(kind, cardinality, "<resprocessing>"+rest+"</resprocessing>"))
	}
	two := func(x, y string) string {
		text := named("", "Single", x, y, "", when("1", "100"))
		return strings.Replace(text, `<response_label ident="3"><material><mattext></mattext></material></response_label>`, "", 1)
	}
	const order = `<respcondition><conditionvar><and><varequal respident="r">3</varequal><varequal respident="r">1</varequal><varequal respident="r">9</varequal><varequal respident="r">2</varequal></and></conditionvar><setvar varname="SCORE">100</setvar></respcondition>`
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"in small letters":     {two("true", "FALSE"), "[T] q: *True / False [fixed]\n"},
		"only one is true":     {two("true", "maybe"), "[T] q: *true / maybe\n"},
		"false first":          {two("false", "true"), "[T] q: *false / true\n"},
		"three":                {named("", "Single", "true", "false", "neither", when("1", "100")), "[T] q: *true / false / neither\n"},
		"order by kind":        {named("ordering_question", "Single", "x", "y", "z", order), "[T] q: z / x / y\n"},
		"order by cardinality": {named("", "Ordered", "x", "y", "z", order), "[T] q: z / x / y\n"},
		"a number by kind":     {strings.Replace(written("</presentation><resprocessing>"+when("5", "100")), `<item ident="i">`, `<item ident="i"><itemmetadata><qmd_itemtype>Numeric</qmd_itemtype></itemmetadata>`, 1), "q = 5\nchanged 1: a numeric question became a flashcard: q\n"},
		"a number by response": {strings.ReplaceAll(written("</presentation><resprocessing>"+when("5", "100")), "response_str", "response_num"), "q = 5\nchanged 1: a numeric question became a flashcard: q\n"},
		"HTML and plain text":  {named("", "Single", "a*b*c", "&lt;b&gt;d&lt;/b&gt;", "e &amp;amp; f", when("1", "100")), "[T] q: *a\\*b\\*c / **d** / e & f\n"},
	})
}
