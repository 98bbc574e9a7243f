package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
)

// readPhrase reads a front that asks nothing in so many words.
func (f *Front) readPhrase() {
	ws := f.Lower
	if len(ws) == 0 {
		return
	}
	if k := len(ws); k > 1 && !f.Asks && (unfinished()[ws[k-1]] || text.Auxiliaries()[ws[k-1]] && ws[k-1] != "means") {
		f.Focus, f.Head = OnDoes, ws[k-2]+" "+ws[k-1] // "ACE inhibitors end in": what goes on alike is of one kind
		return
	}
	if k := len(ws); k > 1 && k <= 6 && !f.Asks && happened()[ws[k-1]] { // "Berlin Wall built"
		f.Focus, f.Head = OnDoes, ws[k-1]
		return
	}
	if k := len(ws); k > 1 && k < 6 && !f.Asks && superlative(ws[0]) && !slices.ContainsFunc(ws, text.IsPreposition) { // "cheapest S3 class"
		f.Focus, f.Head = OnPart, text.Singular(ws[k-1])
		return
	}
	for i, w := range ws {
		if i == 0 || !text.Prepositions()[w] || w == "and" || w == "or" || w == "not" {
			continue
		}
		if text.Auxiliaries()[w] { // a statement: "A price ceiling leads to this"
			break
		}
		f.Focus, f.Head = OnPart, text.Singular(ws[i-1])
		if titled(f.Plain, ws[i-1]) { // "Treaty of Ghent"
			f.Focus, f.Head, f.Term = OnTerm, "", f.Text
			return
		}
		if len(ws) <= 4 && w != "of" && w != "for" && i+1 < len(ws) && text.Articles()[ws[i+1]] { // "man in the middle"
			f.Focus, f.Head, f.Term = OnTerm, "", f.Text
		}
		return
	}
	if k := len(ws); k > 2 && text.Participle(ws[0]) && text.Articles()[ws[1]] { // "Measuring an NG tube"
		f.Focus = OnHow
		return
	}
	if k := len(ws); k > 1 && k <= 6 && !f.Asks && text.Participle(ws[k-1]) && !strings.HasSuffix(ws[k-1], "ing") {
		f.Focus, f.Head = OnDoes, ws[k-1] // "Townshend Acts taxed"
		return
	}
	if len(ws) <= 6 && !text.Finite(ws) && !f.Asks && !situation(f.Plain, ws) && !f.Illustrates() {
		f.Focus, f.Term = OnTerm, strings.TrimRight(f.Text, ":.= ")
		return
	}
	f.Focus = OnPhrase
}

// happened are words with which a front ends whose back says when, where or by whom.
var happened = text.List(`built signed founded ended began begins started ends fought won held born died shot made written met attacked invented
	discovered elected crowned killed destroyed established created passed dropped abolished released published`)

// superlative reports whether a word picks one out of several: "cheapest", "default".
func superlative(w string) bool {
	switch w {
	case "most", "least", "best", "worst", "first", "last", "default", "max", "maximum", "min", "minimum", "only", "usual":
		return true
	}
	return len(w) > 5 && strings.HasSuffix(w, "est")
}

// titledNouns are nouns of events, texts and groups that have titles with an "of" in them.
var titledNouns = text.List(`war battle siege invasion raid revolution revolt rebellion uprising strike riot march convention conference meeting
	crisis famine plague panic depression event massacre incident purge scandal expedition voyage trial affair election treaty act
	amendment constitution bill edict decree charter pact proclamation declaration tariff document letter report statement telegram
	pamphlet essay book novel poem speech group party league society army council union company committee agreement deed`)

// titled reports whether a phrase is the name of an event, a text or a group, with its noun and what comes after "of" in
// capitals.
func titled(p, noun string) bool {
	fields := strings.Fields(p)
	for i, w := range fields {
		if i+1 >= len(fields) || w != "of" || !strings.EqualFold(fields[max(0, i-1)], noun) {
			continue
		}
		return titledNouns()[text.Singular(noun)] && text.StartsUpper(fields[i-1]) && text.StartsUpper(fields[i+1]) &&
			Properties()[text.Singular(noun)] == ""
	}
	return false
}

// Illustrates reports whether a front asks for an example: nothing in it is a fact.
func (f *Front) Illustrates() bool {
	return slices.Contains(f.Lower, "example") || slices.Contains(f.Lower, "ex") || slices.Contains(f.Lower, "examples")
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
