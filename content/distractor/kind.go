package distractor

import (
	"slices"
	"strings"

	"cutscore/content/text"
)

// HowMuch is what the front of a figure asks for, if nothing says what.
const HowMuch = "how much"

// Formula is the form of an answer that is one.
const Formula = "formula"

// Kind is what an answer is.
type Kind struct {
	Form    string  // by its shape: a command line, a year, a name; empty: it cannot stand among options
	Asked   string  // what was asked for, where that says what answers it: person, time, place, reason, manner, count
	Grammar string  // in a language deck: the part of speech, or the form of a word
	sets    setList // the closed sets that it is of
	member  bool    // its front asks for a member of these
	sense   sense   // what its noun names
	head    string  // the noun that it is called by
	proper  bool    // it is a name of one thing, whatever that is
	end     string  // a telling ending: -ase, -itis
	does    bool    // it is said what it does
	value   float64 // of a figure
}

// KindOf tells what an answer is. asked is what its front asks for; typed, that it is something that one types; front are the words of the front.
func KindOf(ph *Phrase, asked string, typed bool, front []string) Kind {
	k := Kind{Form: formOf(ph, typed), Asked: asked}
	switch {
	case k.Form == "":
		return k
	case strings.HasPrefix(k.Form, "figure"):
		numbers := ph.numbers
		_, k.value = numbers[len(numbers)-1].Measure()
		return k
	case strings.HasPrefix(k.Form, "typed"):
		k.sets, k.member = setsOf(strings.Trim(ph.Fold, "`"), front)
		return k
	case strings.HasPrefix(k.Form, "name"):
		plain := text.Plain(ph.Text)
		if open := strings.Index(plain, " ("); open > 0 {
			plain = plain[:open]
		}
		k.sets, k.member = setsOf(strings.ToLower(plain), front)
		words := strings.Fields(plain)
		if at := slices.IndexFunc(words, isPreposition); at > 0 { // a trochanter of the femur is no femur
			words = words[:at]
			plain = strings.Join(words, " ")
		}
		k.sense = senseOf(plain)
		k.proper = ph.Proper() && k.sense.class == 0
		if last := strings.ToLower(words[len(words)-1]); len(last) >= shortestHead { // 5 g IV
			k.head = last
		}
		k.end = ending(k.head)
	}
	return k
}

// Common is the kind of an answer in a language whose nouns all begin with capital letters: these tell no name.
func (k Kind) Common() Kind {
	k.proper = false
	return k
}

// shortestHead is how many bytes a noun has that says what something is: 5 g IV is no IV, 287 BC no BC.
const shortestHead = 3

// Explained is the kind of a term with how its definition begins.
func (k Kind) Explained(definition *Phrase) Kind {
	k.does = definition.Lead == text.LeadVerb
	return k
}

// endings tell what a technical term is by its last letters.
var endings = strings.Fields(`itis osis ectomy otomy ostomy scopy emia aemia uria pathy plasty ase ose pril sartan olol statin cillin mycin azole
	prazole dipine oxacin cycline phase parin mab caine ism ist ology ion ing ium ide ate ite ane ene yne ol`)

func ending(word string) string {
	best := ""
	for _, e := range endings {
		if len(word) > len(e)+2 && len(e) > len(best) && strings.HasSuffix(word, e) {
			best = e
		}
	}
	return best
}

func isPreposition(word string) bool { return text.Prepositions()[strings.ToLower(word)] }
