package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
)

// withoutOrder takes "(Choose TWO)" off: it spoke of options that the card does not have.
func withoutOrder(s string) string {
	open := strings.LastIndexByte(s, '(')
	if open < 1 || !strings.HasSuffix(strings.TrimRight(s, ".? "), ")") {
		return s
	}
	ws := text.Words(s[open:])
	if len(ws) > 0 && len(ws) < 6 && (ws[0] == "choose" || ws[0] == "select" || ws[0] == "pick") {
		return strings.TrimSpace(s[:open])
	}
	return s
}

// readCore finds the part of a front that Asks: the last question of a story, the question behind what it is about, as in
// "In JavaScript, what is a class?" and "NG tube: how is its place confirmed?".
func (f *Front) readCore() {
	last := lastQuestion(f.Plain)
	f.Core = f.Text
	if last != f.Plain {
		f.Core = last
	}
	f.Lower = text.Words(last)
	f.Count, f.Open = countOf(f.Lower), openQuestion(f.Lower)
	f.Asks = strings.HasSuffix(strings.TrimRight(last, ` )"”*_`), "?") || strings.Contains(last, "? (")
	if _, rest, found := strings.Cut(f.Core, ": "); found && text.Balanced(rest) && startsAsking(text.Words(text.Plain(rest))) {
		f.Core, f.Lower = rest, text.Words(text.Plain(rest))
	}
	if f.Asks { // what comes before asks nothing
		if at := slices.IndexFunc(f.Lower, asking); at > 0 {
			f.Lower = f.Lower[at:]
			if i := strings.Index(strings.ToLower(f.Core), " "+f.Lower[0]+" "); i > 0 {
				f.Core = f.Core[i+1:]
			}
		}
	}
	f.Asks = f.Asks || startsAsking(f.Lower)
}

// startsAsking reports whether words begin a question, whether or not a question mark ends it.
func startsAsking(ws []string) bool {
	return len(ws) > 2 && asking(ws[0]) && (text.Auxiliaries()[ws[1]] || ws[0] == "how" && (ws[1] == "many" || ws[1] == "much" || ws[1] == "long"))
}

// lastQuestion is the last sentence that asks, for a front that first tells a story; else the whole front.
func lastQuestion(p string) string {
	all := text.Sentences(p)
	for i := len(all) - 1; i > 0; i-- {
		if strings.HasSuffix(all[i], "?") {
			return all[i]
		}
	}
	return p
}

func asking(w string) bool {
	switch w {
	case "what", "which", "who", "whose", "whom", "why", "how", "what's", "what’s":
		return true
	}
	return false
}

// openQuestion reports whether a front may have more right answers than its back names: it asks for an example, for a
// benefit, for what is not so, or for what is true.
func openQuestion(ws []string) bool {
	for i, w := range ws {
		switch w {
		case "example":
			if i < 2 || ws[i-1] != "an" || ws[i-2] != "are" { // "Tea and coffee are an example of these" has one answer
				return true
			}
		case "not", "except", "examples", "benefit", "benefits", "advantage", "advantages", "statement", "statements", "e.g", "possible", "disadvantage", "disadvantages":
			return true
		case "true", "correct", "recommended", "some", "options", "considered":
			return true
		case "name", "give":
			if i == 0 && len(ws) > 1 && (ws[1] == "a" || ws[1] == "an" || ws[1] == "one" || ws[1] == "another" || ws[1] == "some") {
				return true
			}
		}
	}
	return false
}

func auxiliaryStart(lower []string) bool {
	if len(lower) < 3 {
		return false
	}
	switch lower[0] {
	case "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "has", "have", "must", "may", "might":
		return true
	}
	return false
}

// readExpansion finds fronts that ask what an acronym stands for.
func (f *Front) readExpansion() bool {
	for _, mark := range []string{" stands for", " stand for", " abbreviation for", " is short for"} {
		if at := strings.Index(f.Plain, mark); at > 0 {
			fields := strings.Fields(f.Plain[:at])
			last := strings.Trim(fields[len(fields)-1], `"'“”‘’`)
			if text.Capitals(last) >= 2 {
				f.Focus, f.Term = OnExpand, last
				return true
			}
		}
	}
	return false
}
