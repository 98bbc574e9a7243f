package text

import "strings"

// Lead is the grammar that a phrase begins with. Options of one item begin alike.
type Lead uint8

// The leads.
const (
	LeadNoun   Lead = iota
	LeadVerb        // "Starts a job", "Allow users to ..."
	LeadTo          // "To warn others"
	LeadIng         // "Deleting from ..."
	LeadPrep        // "By ...", "When ..."
	LeadClause      // "It is ...", "They ..."
	LeadFigure      // "30 days"
	LeadQuote
	LeadPart // "Used to ..."
)

// LeadOf tells how a phrase begins; lower are its words in lower case.
func LeadOf(p string, lower []string) Lead {
	if len(lower) == 0 {
		return LeadNoun
	}
	if strings.HasPrefix(p, "“") || strings.HasPrefix(p, `"`) {
		return LeadQuote
	}
	w := lower[0]
	switch base, third := IsVerb(w); {
	case w[0] >= '0' && w[0] <= '9':
		return LeadFigure
	case w == "to":
		return LeadTo
	case Pronouns()[w] && len(lower) > 1 && (Auxiliaries()[lower[1]] || verbForm(lower[1])):
		return LeadClause
	case (Articles()[w] || Pronouns()[w]) && !clausal(lower):
		return LeadNoun
	case openings()[w]:
		return LeadPrep
	case len(w) > 4 && strings.HasSuffix(w, "ing") && len(lower) > 1:
		return LeadIng
	case len(w) > 4 && strings.HasSuffix(w, "ed") && len(lower) > 1 && openings()[lower[1]] || w == "used":
		return LeadPart
	case third && len(lower) > 1 && (OnlyVerbs()[w] || !nounFollows(lower[1])), len(w) > 4 && w[len(w)-1] == 's' && len(lower) > 2 && determiner(lower[1]):
		return LeadVerb
	case base && len(lower) > 1 && (Articles()[lower[1]] || lower[1] == "you" || lower[1] == "users" || lower[1] == "only" || lower[1] == "all"):
		return LeadVerb
	case base && len(lower) > 1 && (OnlyVerbs()[w+"s"] || OnlyVerbs()[w+"es"]) && !nounFollows(lower[1]): // "Produce digestive enzymes"
		return LeadVerb
	case clausal(lower):
		return LeadClause
	}
	return LeadNoun
}

// clausal reports whether words say what something does, with its name before the verb: "Container keeps starting". What
// stands in a relative clause makes none: "A pod that runs".
func clausal(lower []string) bool {
	for i, w := range lower {
		switch {
		case i == 0:
			continue
		case modals()[w]:
			return true
		case Pronouns()[w], openings()[w], Relatives()[w], Articles()[w]:
			return false
		}
		base, third := IsVerb(w)
		if third && OnlyVerbs()[w] || base && i+1 < len(lower) && pluralDoes(lower[i-1], w, lower[i+1]) {
			return true
		}
	}
	return false
}

// pluralDoes reports whether a plain verb says what several do: "planets move in", but not "rules set by".
func pluralDoes(before, verb, after string) bool {
	return len(before) > 3 && strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss") && !participles()[verb] && (Prepositions()[after] || determiner(after))
}

// participles are plain verbs that may say what was done.
var participles = List(`set put cut cast spread hit hurt let shut split read run become come overcome`)

var (
	// Relatives begin a clause that says more of the noun before it.
	Relatives = List(`that which who whose whom what so`)
	modals    = List(`is are was were has had do does did can could will would shall should must may might cannot isn't aren't doesn't don't`)
)

// nounFollows reports whether the word before this one is a noun rather than a verb: "rules of", "labels decide",
// "tests that".
func nounFollows(w string) bool {
	base, third := IsVerb(w)
	return base || third || Prepositions()[w] && w != "for" && w != "which" && w != "whether" || Auxiliaries()[w] || Pronouns()[w] && w != "it" && w != "you"
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "its", "their", "your", "it", "them", "all", "each":
		return true
	}
	return false
}

func verbForm(w string) bool {
	base, third := IsVerb(w)
	return base || third
}
