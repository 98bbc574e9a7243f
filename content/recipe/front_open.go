package recipe

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

// readCore finds the part of a front that asks: the last question of a story, the question behind what it is about, as in
// "In JavaScript, what is a class?" and "NG tube: how is its place confirmed?".
func (f *front) readCore() {
	last := lastQuestion(f.plain)
	f.core = f.text
	if last != f.plain {
		f.core = last
	}
	f.lower = text.Words(last)
	f.count, f.open = countOf(f.lower), openQuestion(f.lower)
	f.asks = strings.HasSuffix(strings.TrimRight(last, ` )"”*_`), "?") || strings.Contains(last, "? (")
	if _, rest, found := strings.Cut(f.core, ": "); found && text.Balanced(rest) && startsAsking(text.Words(text.Plain(rest))) {
		f.core, f.lower = rest, text.Words(text.Plain(rest))
	}
	if f.asks { // what comes before asks nothing
		if at := slices.IndexFunc(f.lower, asking); at > 0 {
			f.lower = f.lower[at:]
			if i := strings.Index(strings.ToLower(f.core), " "+f.lower[0]+" "); i > 0 {
				f.core = f.core[i+1:]
			}
		}
	}
	f.asks = f.asks || startsAsking(f.lower)
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
		case "not", "except", "example", "examples", "benefit", "benefits", "advantage", "advantages", "statement", "statements", "e.g", "possible", "disadvantage", "disadvantages":
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
func (f *front) readExpansion() bool {
	for _, mark := range []string{" stands for", " stand for", " abbreviation for", " is short for"} {
		if at := strings.Index(f.plain, mark); at > 0 {
			fields := strings.Fields(f.plain[:at])
			last := strings.Trim(fields[len(fields)-1], `"'“”‘’`)
			if text.Capitals(last) >= 2 {
				f.focus, f.term = onExpand, last
				return true
			}
		}
	}
	return false
}
