package card

import (
	"strings"
	"sync"
)

// Properties are nouns that a front may ask for, by the sort of their answers. A noun that is not here is a sort of its
// own: the port of one protocol is like the port of another. The question taxonomy is that of Li and Roth (2002), cut down
// to what flashcards ask for.
var Properties = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for sort, nouns := range map[string]string{
		"person": `author writer inventor founder leader president king queen emperor empress commander general composer painter
			discoverer creator publisher director ruler prophet philosopher scientist explorer dictator chancellor pharaoh
			muckraker poet playwright novelist person`,
		"place":     `capital city country continent location birthplace place region`,
		"time":      `year date century decade`,
		"drug":      `antidote drug medication antibiotic vaccine reversal`,
		"treatment": `treatment therapy remedy cure`,
		"option":    `option flag switch`,
		"formula":   `formula equation`,
		"symbol":    `symbol abbreviation sign`,
		"colour":    `color colour`,
		"service":   `service`,
		"exception": `exception error`,
		"mask":      `mask`,
		"material":  `material metal alloy mineral`,
		"organ":     `organ gland`,
		"mnemonic":  `mnemonic`,
		"nickname":  `nickname slogan`,
	} {
		for _, noun := range strings.Fields(nouns) {
			out[noun] = sort
		}
	}
	return out
})
