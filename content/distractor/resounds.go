package distractor

import (
	"strings"
	"unicode"

	"cutscore/content/text"
)

// Resounds reports whether a word of a text is heard in a word of an option without being the same word: "jobs" in CronJob, "value"
// in ValueError, "stores" in storage. Words that are the same are counted elsewhere.
func Resounds(text, option string) bool {
	return !eachPair(text, option, func(w, o string) bool { return !heardIn(w, o) })
}

// eachPair goes through the content words of two texts; false: it was stopped.
func eachPair(a, b string, do func(w, o string) bool) bool {
	for w := range text.EachWord(a) {
		if len(w) < leastHeard || text.IsStop(w) {
			continue
		}
		for o := range strings.FieldsFuncSeq(b, func(r rune) bool { return !text.IsWordRune(r) }) {
			if len(o) > leastHeard && !do(w, o) {
				return false
			}
		}
	}
	return true
}

const leastHeard = 4 // letters of a word that can be heard in another

// heardIn reports whether a word in lower case is a part of another, or begins like it for the most part.
func heardIn(w, o string) bool {
	root := strings.TrimSuffix(w, "s")
	low := strings.ToLower(o)
	if strings.TrimSuffix(low, "s") == root {
		return false
	}
	if at := strings.Index(low, root); at >= 0 && len(low) == len(o) {
		capital := unicode.IsUpper(rune(o[at])) && at > 0
		if capital || len(root) >= leastHeard && (at == 0 || at+len(root) == len(low)) {
			return true
		}
	}
	same := 0
	for same < min(len(root), len(low)) && root[same] == low[same] {
		same++
	}
	return same >= leastHeard && 5*same >= 3*max(leastHeard+1, min(len(root), len(low)))
}
