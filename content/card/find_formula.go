package card

import (
	"cutscore/content/text"
	"strings"
)

// formulaWords in a front say that its answer is calculated.
var formulaWords = text.List(`formula formulas equation ratio margin yield turnover rate return variance calculate calculated compute computed`)

// findFormula finds answers that say how something is calculated: "EV - AC", "Net income / Revenue".
func findFormula(t *scan, r *Reading) bool {
	if len(r.Kinds) > 0 || len(t.parts) != 1 || len(t.lower) == 0 || len(t.lower) > 16 || strings.Contains(t.answer, "`") || text.Finite(t.lower) {
		return false
	}
	signs, strong := 0, false
	operand, longest, capitalsOnly := 0, 0, true
	for w := range strings.FieldsSeq(t.plain) {
		switch w {
		case "+":
			signs++
			operand = 0
		case "−", "×", "*", "÷", "^", "=", "x":
			strong = true
			signs++
			operand = 0
		case "/", "-", "–":
			signs++
			operand = 0
		default:
			operand++
			longest = max(longest, operand)
			capitalsOnly = capitalsOnly && strings.ToUpper(w) == w
		}
	}
	for _, w := range t.front.Lower {
		strong = strong || formulaWords()[w]
	}
	return signs > 0 && longest <= 5 && (strong || capitalsOnly)
}
