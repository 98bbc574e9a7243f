package recipe

import "strings"

// lead is the grammar that a phrase begins with. Options of one item begin alike.
type lead uint8

const (
	leadNoun   lead = iota
	leadVerb        // "Starts a job", "Allow users to ..."
	leadTo          // "To warn others"
	leadIng         // "Deleting from ..."
	leadPrep        // "By ...", "When ..."
	leadClause      // "It is ...", "They ..."
	leadFigure      // "30 days"
	leadQuote
	leadPart // "Used to ..."
)

func leadOf(p string, lower []string) lead {
	if len(lower) == 0 {
		return leadNoun
	}
	if strings.HasPrefix(p, "“") || strings.HasPrefix(p, `"`) {
		return leadQuote
	}
	w := lower[0]
	switch base, third := isVerb(w); {
	case w[0] >= '0' && w[0] <= '9':
		return leadFigure
	case w == "to":
		return leadTo
	case pronouns()[w] && len(lower) > 1 && (auxiliaries()[lower[1]] || verbForm(lower[1])):
		return leadClause
	case articles()[w] || pronouns()[w]:
		return leadNoun
	case openings()[w]:
		return leadPrep
	case len(w) > 4 && strings.HasSuffix(w, "ing") && len(lower) > 1:
		return leadIng
	case len(w) > 4 && strings.HasSuffix(w, "ed") && len(lower) > 1 && openings()[lower[1]] || w == "used":
		return leadPart
	case third && len(lower) > 1 && (onlyVerbs()[w] || !nounFollows(lower[1])), len(w) > 4 && w[len(w)-1] == 's' && len(lower) > 2 && determiner(lower[1]):
		return leadVerb
	case base && len(lower) > 1 && (articles()[lower[1]] || lower[1] == "you" || lower[1] == "users" || lower[1] == "only" || lower[1] == "all"):
		return leadVerb
	case base && len(lower) > 1 && (onlyVerbs()[w+"s"] || onlyVerbs()[w+"es"]) && !nounFollows(lower[1]): // "Produce digestive enzymes"
		return leadVerb
	case clausal(lower):
		return leadClause
	}
	return leadNoun
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
		case pronouns()[w], openings()[w], relatives()[w]:
			return false
		}
		if _, third := isVerb(w); third && onlyVerbs()[w] {
			return true
		}
	}
	return false
}

var (
	relatives = list(`that which who whose whom what so`)
	modals    = list(`is are was were has had does did can could will would shall should must may might cannot isn't aren't doesn't don't`)
)

// nounFollows reports whether the word before this one is a noun rather than a verb: "rules of", "labels decide",
// "tests that".
func nounFollows(w string) bool {
	base, third := isVerb(w)
	return base || third || prepositions()[w] && w != "for" && w != "which" && w != "whether" || auxiliaries()[w] || pronouns()[w] && w != "it" && w != "you"
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "its", "their", "your", "it", "them", "all", "each":
		return true
	}
	return false
}

func verbForm(w string) bool {
	base, third := isVerb(w)
	return base || third
}
