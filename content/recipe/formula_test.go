package recipe

import (
	"testing"
)

// TestFormulaForms holds which cards are asked for a formula among its wrong forms, and what the key is.
func TestFormulaForms(t *testing.T) {
	for _, c := range []struct{ name, front, back, want string }{
		{"with its left side", "Cardiac output", "CO = HR x SV", "`CO = HR x SV`"},
		{"asked for as a formula", "Cap rate formula", "NOI / value", "`NOI / value`"},
		{"with a remark", "Ejection fraction", "SV/EDV, normally 55 %", "`SV/EDV`"},
		{"one of several", "SLE, ARO, ALE", "SLE = asset value x exposure factor\nALE = SLE x ARO", "`asset value x exposure factor`"},
		{"in per cent", "GDP deflator", "(nominal GDP / real GDP) x 100", "`(nominal GDP / real GDP) x 100`"},
		{"in bold type", "GDP", "**Y = C + I + G + NX**", "`Y = C + I + G + NX`"},
		{"with what its parts are", "Unemployment rate", "unemployed / labour force x 100\nlabour force = employed + unemployed", "`unemployed / labour force x 100`"},
		{"by symbols", "Fisher equation", "i = r + π\nnominal = real + inflation", "`r + π`"},
		{"set as code", "Risk exposure", "`probability x impact`\nadd them all up", "`probability x impact`"},
		{"in capitals", "SV", "EV - PV. Negative = behind schedule", "`EV - PV`"},
		{"a command", "List all in /var", "`ls -a /var`", ""},
		{"a path", "Where are the logs?", "`/var/log`", ""},
		{"things on either side of a stroke", "Heparin", "IV/subQ", ""},
		{"a cadence", "Plagal cadence", "IV - I", ""},
		{"pairs of words", "Heparin and warfarin", "Heparin: IV/subQ\nWarfarin: by mouth", ""},
		{"said in the question", "Is the formula NOI / value?", "NOI / value", ""},
	} {
		items := madeOf(t, "Formulas", []string{c.front, c.back}, "formula")
		switch {
		case c.want == "" && len(items) > 0:
			t.Errorf("%s: asked: %q", c.name, key(items[0]))
		case c.want != "" && (len(items) == 0 || key(items[0]) != c.want || len(items[0].Options) != 4):
			t.Errorf("%s: %d asked", c.name, len(items))
		}
	}
}
