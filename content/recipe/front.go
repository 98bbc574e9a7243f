package recipe

import (
	"slices"
	"strings"

	"cutscore/content/words"
)

// focus is what a front asks for.
type focus uint8

const (
	onPhrase  focus = iota // a phrase or statement, to be named or completed
	onTerm                 // what something is
	onUse                  // what something does or is for
	onPart                 // a property of something: "port of SSH"; head is the property
	onWhich                // "which valve ..."; head is the noun
	onDoes                 // "what does X tell you": head is the verb
	onExpand               // what an acronym stands for
	onWho                  //
	onWhen                 //
	onWhere                //
	onWhy                  //
	onHow                  //
	onMany                 // how many, how long, how much
	onCommand              // how to do something, answered by what one types
	onYes                  // a question to be answered by yes or no
	onGap                  // a text with a gap
	onVersus               // a comparison
)

// front is a card's front, read.
type front struct {
	text  string // Markdown, on one line
	plain string
	lower []string // its words in lower case
	asks  bool     // it is a question
	focus focus
	head  string // the noun or verb that the focus turns on, in lower case, singular
	term  string // the thing that is asked about, Markdown; empty where the front names none
	open  bool   // other answers may be right, too
	count int    // how many the front says there are: "Three types of ..."
}

// starts are beginnings of fronts and what they ask for; the first that fits counts. A star takes in words up to the
// one that follows it.
var starts = []struct {
	begin string
	focus focus
}{
	{"true or false", onYes}, {"t or f", onYes}, {"true/false", onYes},
	{"define", onTerm}, {"definition of", onTerm}, {"meaning of", onTerm}, {"describe", onTerm}, {"explain", onTerm},
	{"what is meant by", onTerm}, {"what do you mean by", onTerm}, {"what do you understand by", onTerm},
	{"purpose of", onUse}, {"function of", onUse}, {"functions of", onUse}, {"role of", onUse}, {"use of", onUse}, {"goal of", onUse},
	{"what is the purpose of", onUse}, {"what is the function of", onUse}, {"what is the role of", onUse}, {"what is the use of", onUse},
	{"what is the goal of", onUse}, {"what is the point of", onUse}, {"key function", onUse}, {"main function", onUse},
	{"what is the job of", onUse}, {"what is the main purpose of", onUse}, {"what is the primary purpose of", onUse},
	{"how many", onMany}, {"how much", onMany}, {"how long", onMany}, {"how often", onMany}, {"how old", onMany}, {"how far", onMany},
	{"how fast", onMany}, {"how large", onMany}, {"how big", onMany}, {"how high", onMany}, {"how deep", onMany}, {"how wide", onMany},
	{"what percentage", onMany}, {"what year", onWhen}, {"in what year", onWhen}, {"in which year", onWhen}, {"what date", onWhen},
	{"who", onWho}, {"whose", onWho}, {"whom", onWho}, {"by whom", onWho},
	{"when", onWhen}, {"where", onWhere}, {"why", onWhy}, {"how", onHow}, {"what happens", onWhy},
}

// readFront reads a front.
func readFront(md string) (f front) {
	_, body := cutMarker(strings.TrimSpace(md))
	f = front{text: withoutOrder(strings.Join(strings.Fields(body), " "))}
	f.plain = plain(f.text)
	last := lastQuestion(f.plain)
	f.asks = strings.HasSuffix(strings.TrimRight(last, ` )"”*_`), "?") || strings.Contains(last, "? (")
	f.lower = words.All(last)
	f.count = countOf(f.lower)
	f.open = openQuestion(f.lower)
	if f.asks { // "As part of the support plan, who is ...": what comes before asks nothing
		if at := slices.IndexFunc(f.lower, asking); at > 0 {
			f.lower = f.lower[at:]
		}
	}
	lower := strings.Join(f.lower, " ")
	defer func() {
		if ws := words.All(f.term); len(ws) == 0 || len(ws) == 1 && pronouns()[ws[0]] {
			f.term = ""
		}
	}()
	switch {
	case gap(f.plain) != "":
		f.focus, f.head = onGap, afterGap(f.plain)
	case versus(f.plain) != nil:
		f.focus = onVersus
	case f.readExpansion():
	case f.asks && auxiliaryStart(f.lower) && !strings.Contains(lower, " or "):
		f.focus = onYes
	default:
		for _, s := range starts {
			if rest, found := strings.CutPrefix(lower+" ", s.begin+" "); found {
				f.focus = s.focus
				if s.focus == onTerm || s.focus == onUse {
					f.term = f.tail(len(words.All(s.begin)))
				}
				_ = rest
				return f
			}
		}
		f.readWhat()
	}
	return f
}

// withoutOrder takes "(Choose TWO)" off: it spoke of options that the card does not have.
func withoutOrder(s string) string {
	open := strings.LastIndexByte(s, '(')
	if open < 1 || !strings.HasSuffix(strings.TrimRight(s, ".? "), ")") {
		return s
	}
	ws := words.All(s[open:])
	if len(ws) > 0 && len(ws) < 6 && (ws[0] == "choose" || ws[0] == "select" || ws[0] == "pick") {
		return strings.TrimSpace(s[:open])
	}
	return s
}

// lastQuestion is the last sentence that asks, for a front that first tells a story; else the whole front.
func lastQuestion(p string) string {
	all := sentences(p)
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
			if capitals(last) >= 2 {
				f.focus, f.term = onExpand, last
				return true
			}
		}
	}
	return false
}

// readWhat reads fronts with "what" and "which", "name the ...", and phrases.
func (f *front) readWhat() {
	ws := f.lower
	for i, w := range ws[:min(len(ws), 4)] {
		if w != "what" && w != "which" && w != "what's" && w != "what’s" {
			continue
		}
		if i > 0 && (!f.asks || !prepositions()[ws[i-1]]) {
			break
		}
		rest := ws[i+1:]
		if w != "what" && w != "which" {
			rest = append([]string{"is"}, rest...)
		}
		f.readWhatRest(rest)
		return
	}
	if len(ws) > 1 && (ws[0] == "name" || ws[0] == "give" || ws[0] == "list" || ws[0] == "identify" || ws[0] == "state") {
		f.focus, f.head = onWhich, head(ws[1:])
		return
	}
	if base, _ := isVerb(f.first()); base && len(ws) > 2 && !f.asks && !prepositions()[ws[1]] {
		f.focus = onCommand
		return
	}
	f.readPhrase()
}

func (f *front) first() string {
	if len(f.lower) == 0 {
		return ""
	}
	return f.lower[0]
}

func (f *front) readWhatRest(rest []string) {
	if len(rest) == 0 {
		return
	}
	switch rest[0] {
	case "is", "are", "was", "were":
		f.readIs(rest[1:])
	case "does", "do", "did":
		if verb := lastVerb(rest); verb != "" {
			f.focus, f.head = onDoes, verb
		}
		if f.head == "do" {
			f.focus, f.term = onUse, f.between(rest[0], "do")
		}
		if f.head == "mean" {
			f.focus, f.term = onTerm, f.between(rest[0], "mean")
		}
	case "must", "should", "can", "may", "will", "would":
		f.focus, f.head = onDoes, rest[0]
	case "happens", "causes", "makes":
		f.focus, f.head = onDoes, rest[0]
	default:
		if len(rest) > 3 && rest[0] == "of" && (rest[2] == "following" || rest[2] == "below" || rest[1] == "these") {
			rest = rest[min(3, len(rest)):] // which of the following services
		}
		f.focus, f.head = onWhich, head(rest)
	}
	f.open = f.open || openHeads()[f.head]
}

// readIs reads what follows "what is".
func (f *front) readIs(rest []string) {
	if len(rest) == 0 {
		return
	}
	at := len(f.lower) - len(rest)
	if rest[len(rest)-1] == "for" && len(rest) > 1 { // what is X (used) for
		f.focus, f.term = onUse, f.tail(at)
		for _, end := range []string{" used for", " good for", " for"} {
			f.term = strings.TrimSuffix(f.term, end)
		}
		return
	}
	for i, w := range rest {
		if i > 0 && (w == "of" || w == "for" || w == "between" || w == "called" || w == "used" || w == "that" || w == "which") {
			f.focus, f.head = onPart, singular(rest[i-1])
			if w == "called" || w == "that" || w == "which" || w == "used" {
				f.focus, f.head = onPhrase, ""
			}
			if rest[0] == "a" || rest[0] == "an" {
				f.focus, f.term = onTerm, f.tail(at)
			}
			return
		}
	}
	if quantityHeads()[rest[len(rest)-1]] && rest[0] != "a" && rest[0] != "an" {
		f.focus, f.head = onPart, singular(rest[len(rest)-1])
		return
	}
	f.focus, f.term = onTerm, f.tail(at)
}

// readPhrase reads a front that asks nothing in so many words.
func (f *front) readPhrase() {
	ws := f.lower
	if len(ws) == 0 {
		return
	}
	if k := len(ws); k > 1 && !f.asks && (unfinished()[ws[k-1]] || auxiliaries()[ws[k-1]] && ws[k-1] != "means") {
		f.focus, f.head = onDoes, ws[k-2]+" "+ws[k-1] // "ACE inhibitors end in": what goes on alike is of one kind
		return
	}
	for i, w := range ws {
		if i == 0 || !prepositions()[w] || w == "and" || w == "or" || w == "not" {
			continue
		}
		if auxiliaries()[w] { // a statement: "A price ceiling leads to this"
			break
		}
		f.focus, f.head = onPart, singular(ws[i-1])
		if len(ws) <= 4 && w != "of" && w != "for" { // "man in the middle"
			f.focus, f.head, f.term = onTerm, "", f.text
		}
		return
	}
	if len(ws) <= 6 && !finite(ws) && !f.asks {
		f.focus, f.term = onTerm, strings.TrimRight(f.text, ":. ")
		return
	}
	f.focus = onPhrase
}

// unfinished are words with which no sentence ends: the back goes on.
var unfinished = list(`of in on at to by with from into a an the is are was were be called named termed that than and or because lasts last equals means`)

// tail is what stands after the first n words of the front's last question, without the article and the question mark.
// A term in quotation marks goes alone: what is a "Request Validation" in the API Gateway context?
func (f *front) tail(n int) string {
	text := f.text
	if last := lastQuestion(f.plain); last != f.plain {
		text = last
	}
	if open := strings.Index(text, "“"); open >= 0 {
		if length := strings.Index(text[open:], "”"); length > len("“") {
			return text[open+len("“") : open+length]
		}
	}
	fields := strings.Fields(text)
	if n >= len(fields) {
		return ""
	}
	fields = fields[n:]
	if w := strings.ToLower(fields[0]); len(fields) > 1 && (w == "a" || w == "an" || w == "the") {
		fields = fields[1:]
	}
	for i, w := range fields { // what is a volume in Kubernetes
		if w := strings.ToLower(w); i > 0 && (w == "in" || w == "under") && i <= 4 {
			fields = fields[:i]
			break
		}
	}
	return strings.TrimRight(strings.Join(fields, " "), "?:. ")
}

// between is what stands between two words of the front, without an article.
func (f *front) between(from, to string) string {
	lower := strings.ToLower(f.text)
	start := strings.Index(lower, from+" ")
	if start < 0 {
		return ""
	}
	start += len(from) + 1
	end := strings.LastIndex(lower, " "+to)
	if end <= start || len(lower) != len(f.text) {
		return ""
	}
	term := strings.TrimSpace(f.text[start:end])
	for _, article := range []string{"a ", "an ", "the "} {
		if rest := strings.TrimPrefix(term, article); rest != term {
			return rest
		}
	}
	return strings.Trim(term, `"“”`)
}
