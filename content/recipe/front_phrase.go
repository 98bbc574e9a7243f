package recipe

import (
	"cutscore/content/text"
	"slices"
	"strings"
)

// readPhrase reads a front that asks nothing in so many words.
func (f *front) readPhrase() {
	ws := f.lower
	if len(ws) == 0 {
		return
	}
	if k := len(ws); k > 1 && !f.asks && (unfinished()[ws[k-1]] || text.Auxiliaries()[ws[k-1]] && ws[k-1] != "means") {
		f.focus, f.head = onDoes, ws[k-2]+" "+ws[k-1] // "ACE inhibitors end in": what goes on alike is of one kind
		return
	}
	if k := len(ws); k > 1 && k < 6 && !f.asks && superlative(ws[0]) && !slices.ContainsFunc(ws, text.IsPreposition) { // "cheapest S3 class"
		f.focus, f.head = onPart, text.Singular(ws[k-1])
		return
	}
	for i, w := range ws {
		if i == 0 || !text.Prepositions()[w] || w == "and" || w == "or" || w == "not" {
			continue
		}
		if text.Auxiliaries()[w] { // a statement: "A price ceiling leads to this"
			break
		}
		f.focus, f.head = onPart, text.Singular(ws[i-1])
		if titled(f.plain, ws[i-1]) { // "Treaty of Ghent"
			f.focus, f.head, f.term = onTerm, "", f.text
			return
		}
		if len(ws) <= 4 && w != "of" && w != "for" && i+1 < len(ws) && text.Articles()[ws[i+1]] { // "man in the middle"
			f.focus, f.head, f.term = onTerm, "", f.text
		}
		return
	}
	if k := len(ws); k > 2 && text.Participle(ws[0]) && text.Articles()[ws[1]] { // "Measuring an NG tube"
		f.focus = onHow
		return
	}
	if k := len(ws); k > 1 && k <= 6 && !f.asks && text.Participle(ws[k-1]) && !strings.HasSuffix(ws[k-1], "ing") {
		f.focus, f.head = onDoes, ws[k-1] // "Townshend Acts taxed"
		return
	}
	if len(ws) <= 6 && !text.Finite(ws) && !f.asks && !situation(f.plain, ws) && !f.illustrates() {
		f.focus, f.term = onTerm, strings.TrimRight(f.text, ":.= ")
		return
	}
	f.focus = onPhrase
}

// superlative reports whether a word picks one out of several: "cheapest", "default".
func superlative(w string) bool {
	switch w {
	case "most", "least", "best", "worst", "first", "last", "default", "max", "maximum", "min", "minimum", "only", "usual":
		return true
	}
	return len(w) > 5 && strings.HasSuffix(w, "est")
}

// titledGenera are the genera of things that have titles with an "of" in them.
var titledGenera = []string{"war", "uprising", "meeting", "crisis", "incident", "election", "law", "writing", "group", "contract"}

// titled reports whether a phrase is the name of an event, a text or a group, with its noun and what comes after "of" in
// capitals.
func titled(p, noun string) bool {
	fields := strings.Fields(p)
	for i, w := range fields {
		if i+1 >= len(fields) || w != "of" || !strings.EqualFold(fields[max(0, i-1)], noun) {
			continue
		}
		genus := genusOfWord(noun)
		return slices.Contains(titledGenera, genus) && text.StartsUpper(fields[i-1]) && text.StartsUpper(fields[i+1]) &&
			properties()[text.Singular(noun)] == ""
	}
	return false
}

// illustrates reports whether a front asks for an example: nothing in it is a fact.
func (f *front) illustrates() bool {
	return slices.Contains(f.lower, "example") || slices.Contains(f.lower, "ex") || slices.Contains(f.lower, "examples")
}

// situation reports whether a phrase names no thing: "Vancomycin infused too fast", "high power, low interest".
func situation(p string, ws []string) bool {
	for i, w := range ws {
		if i > 0 && i+1 < len(ws) && strings.HasSuffix(w, "ed") && text.Participle(w) {
			return true
		}
	}
	return strings.Contains(p, ", ")
}

// unfinished are words with which no sentence ends: the back goes on.
var unfinished = text.List(`of in on at to by with from into a an the is are was were be called named termed that than and or because lasts last equals means`)
