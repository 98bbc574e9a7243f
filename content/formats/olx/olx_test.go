package olx

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

func problem(inside string) string {
	return "<problem display_name=\"Name\">\n" + inside + "\n</problem>\n"
}

func TestResponses(t *testing.T) {
	const written, number = "changed 2: a question with a written answer became a flashcard: q\n", "changed 2: a numeric question became a flashcard: q\n"
	choices := `<choicegroup><choice correct="true">x <b>b</b><choicehint>yes</choicehint></choice><choice correct="false">y</choice><compoundhint value="A">z</compoundhint></choicegroup>`
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"label and description":    {problem(`<multiplechoiceresponse><label>q</label><description>One.</description>` + choices + `<solution><p>why</p></solution></multiplechoiceresponse>`), "q⏎⏎One.: *x **b** (yes) / y # why\n"},
		"text before it":           {problem(`<p>q <b>r</b></p><multiplechoiceresponse>` + choices + `</multiplechoiceresponse><solution><p>why</p></solution><demandhint><hint>think</hint></demandhint>`), "q **r**: *x **b** (yes) / y # why\n"},
		"only a name":              {problem(`<multiplechoiceresponse>` + choices + `</multiplechoiceresponse>`), "Name: *x **b** (yes) / y\n"},
		"two in one":               {problem(`<p>q</p><div><div><multiplechoiceresponse>` + choices + `</multiplechoiceresponse></div></div><p>r</p><choiceresponse><checkboxgroup><choice correct="True">A. s</choice><choice correct="true">B. t</choice><choice correct="false">C. u</choice></checkboxgroup></choiceresponse>`), "q: *x **b** (yes) / y\nr: *s / *t / u\n"},
		"told between two":         {problem(`<p>q</p><multiplechoiceresponse>` + choices + `</multiplechoiceresponse><solution><p>why</p></solution><demandhint><hint>think</hint></demandhint><p>r</p><multiplechoiceresponse>` + choices + `</multiplechoiceresponse>`), "q: *x **b** (yes) / y # why\nr: *x **b** (yes) / y # why\n"},
		"hints for both":           {problem(`<p>q</p><choiceresponse><checkboxgroup><choice correct="true">x<choicehint selected="true">yes</choicehint><choicehint selected="false">see p. 3</choicehint></choice><choice correct="false">y</choice></checkboxgroup></choiceresponse>`), "q: *x (yes⏎see p. 3) / y\n"},
		"letters that are named":   {problem(`<p>q</p><choiceresponse><checkboxgroup><choice correct="true">A. x</choice><choice correct="false">B. y</choice></checkboxgroup></choiceresponse><solution>Option B sinks.</solution>`), "q: *x / y [fixed] # Option B sinks.\n"},
		"a list":                   {problem(`<p>q</p><optionresponse><optioninput options="('x','it\'s',&quot;z&quot;)" correct="it's"/></optionresponse>`), "q: x / *it's / z\n"},
		"a list of elements":       {problem(`<p>q</p><optionresponse><optioninput><option correct="False">x<optionhint>no</optionhint></option><option correct="True">y</option></optioninput></optionresponse>`), "q: x (no) / *y\n"},
		"two lists":                {problem(`<p>q</p><optionresponse><optioninput options="('x','y')" correct="x"/><optioninput options="('x','y')" correct="y"/></optionresponse>`), "skipped 2: a question with 2 lists to choose from: q\n"},
		"written":                  {problem(`<p>q</p><stringresponse answer="x" type="ci"><additional_answer answer="y"/><additional_answer>z</additional_answer><textline/></stringresponse>`), "q = x = y = z\n" + written},
		"a pattern":                {problem(`<p>q</p><stringresponse answer="x.*" type="ci regexp"/><textline></textline>` + "<!-- response>-->"), "skipped 2: a question whose answer is a pattern: q\n"},
		"a number":                 {problem(`<numericalresponse answer="12"><label>q</label></numericalresponse>`), "q = 12\n" + number},
		"a number that may be off": {problem(`<numericalresponse answer="12"><responseparam type="tolerance" default="5%"/><label>q</label></numericalresponse>`), "q = 12 ± 5% = 12\n" + number},
		"a number and no room":     {problem(`<numericalresponse answer="12"><responseparam type="tolerance" default="0"/><label>q</label></numericalresponse>`), "q = 12\n" + number},
		"room and no number":       {problem(`<numericalresponse><responseparam type="tolerance" default="1"/><label>q</label></numericalresponse>`), "skipped 2: it has no answer: q\n"},
		"a range":                  {problem(`<numericalresponse answer="[5, 7)"><label>q</label></numericalresponse>`), "q = 5 to 7\n" + number},
		"another":                  {problem(`<customresponse cfn="f"><label>q</label></customresponse>`), "skipped 2: a question of the type customresponse, which cannot be asked here: q\n"},
		"a program":                {problem(`<script>x = 1</script><numericalresponse answer="$x"><label>q</label></numericalresponse>`), "skipped 1: a problem whose values a program makes, which is not run: Name\n"},
		"several problems":         {"<library>" + problem(`<numericalresponse answer="1"><label>q</label></numericalresponse>`) + problem(`<numericalresponse answer="2"><label>r</label><img src="a.png"/></numericalresponse>`) + "</library>", "q = 1\nr = 2\n" + number + "changed 5: a numeric question became a flashcard: r\n"},
		"a picture":                {problem(`<img src="a.png" alt=""/><numericalresponse answer="1"><label>q</label></numericalresponse>`), "[image: a.png]⏎⏎q = 1\nchanged 2: a numeric question became a flashcard: [image: a.png] q\nlost 1: image a.png\n"},
	})
	sourcetest.Others(t, Detect, "<problem>text</problem>", "<vertical><problem url_name=\"x\"/></vertical>", "A <problem> has a <response>.", "<response></response>")
}

func FuzzRead(f *testing.F) {
	f.Add(problem(`<p>q</p><optionresponse><optioninput options="('x','y')" correct="x"/></optionresponse>`))
	sourcetest.Fuzz(f, Detect, Read)
}
