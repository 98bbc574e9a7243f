package card

import (
	"cutscore/content/text"
	"strings"
	"unicode"
)

// Focus is what a front asks for.
type Focus uint8

// The focuses of a front.
const (
	OnPhrase  Focus = iota // a phrase or statement, to be named or completed
	OnTerm                 // what something is
	OnUse                  // what something does or is for
	OnPart                 // a property of something: "port of SSH"; head is the property
	OnWhich                // "which valve ..."; head is the noun
	OnDoes                 // "what does X tell you": head is the verb
	OnExpand               // what an acronym stands for
	OnWho                  //
	OnWhen                 //
	OnWhere                //
	OnWhy                  //
	OnHow                  //
	OnMany                 // how many, how long, how much
	OnCommand              // how to do something, answered by what one types
	OnYes                  // a question to be answered by yes or no
	OnGap                  // a text with a gap
	OnVersus               // a comparison
)

// Front is a card's front, read.
type Front struct {
	Text  string // Markdown, on one line
	Plain string
	Core  string   // the part of it that asks
	Lower []string // the words of that in lower case
	Asks  bool     // it is a question
	Focus Focus
	Head  string // the noun or verb that the focus turns on, in lower case, singular
	Term  string // the thing that is asked about, Markdown; empty where the front names none
	Open  bool   // other answers may be right, too
	Count int    // how many the front says there are: "Three types of ..."
}

// starts are beginnings of fronts and what they ask for; the first that fits counts. A star takes in words up to the
// one that follows it.
var starts = []struct {
	begin string
	focus Focus
}{
	{"true or false", OnYes}, {"t or f", OnYes}, {"true/false", OnYes},
	{"explain what is", OnTerm}, {"explain what are", OnTerm}, {"describe what is", OnTerm}, {"describe what are", OnTerm},
	{"define", OnTerm}, {"definition of", OnTerm}, {"meaning of", OnTerm}, {"describe", OnTerm}, {"explain", OnTerm},
	{"what is meant by", OnTerm}, {"what do you mean by", OnTerm}, {"what do you understand by", OnTerm},
	{"purpose of", OnUse}, {"function of", OnUse}, {"functions of", OnUse}, {"role of", OnUse}, {"use of", OnUse}, {"goal of", OnUse},
	{"what is the purpose of", OnUse}, {"what is the function of", OnUse}, {"what is the role of", OnUse}, {"what is the use of", OnUse},
	{"what is the goal of", OnUse}, {"what is the point of", OnUse}, {"key function", OnUse}, {"main function", OnUse},
	{"what is the job of", OnUse}, {"what is the main purpose of", OnUse}, {"what is the primary purpose of", OnUse},
	{"how many", OnMany}, {"how much", OnMany}, {"how long", OnMany}, {"how often", OnMany}, {"how old", OnMany}, {"how far", OnMany},
	{"how fast", OnMany}, {"how large", OnMany}, {"how big", OnMany}, {"how high", OnMany}, {"how deep", OnMany}, {"how wide", OnMany},
	{"what percentage", OnMany}, {"what year", OnWhen}, {"in what year", OnWhen}, {"in which year", OnWhen}, {"what date", OnWhen},
	{"who", OnWho}, {"whose", OnWho}, {"whom", OnWho}, {"by whom", OnWho},
	{"when", OnWhen}, {"where", OnWhere}, {"why", OnWhy}, {"how", OnHow},
}

// readFront reads a front.
func readFront(md string) (f Front) {
	_, body := text.CutMarker(strings.TrimSpace(md))
	f = Front{Text: withoutOrder(strings.Join(strings.Fields(body), " "))}
	if !strings.ContainsFunc(f.Text, unicode.IsLetter) && !strings.Contains(f.Text, "`") && strings.ContainsAny(f.Text, "<>|&*_$#") {
		f.Text = "`" + f.Text + "`" // signs that Markdown would take for its own
	}
	f.Plain = text.Plain(f.Text)
	f.readCore()
	lower := strings.Join(f.Lower, " ")
	defer func() {
		if ws := text.Words(f.Term); len(ws) == 0 || len(ws) == 1 && text.Pronouns()[ws[0]] {
			f.Term = ""
		}
	}()
	switch {
	case gap(f.Plain) != "":
		f.Focus, f.Head, f.Open = OnGap, afterGap(f.Plain), openGap(f.Plain)
		if f.Head == "" {
			f.Head = beforeGap(f.Plain)
		}
	case versus(f.Plain) != nil:
		f.Focus = OnVersus
	case f.readExpansion():
	case f.readProperty():
	case f.readForeign(lower):
	case f.Asks && auxiliaryStart(f.Lower) && !strings.Contains(lower, " or "):
		f.Focus = OnYes
	default:
		for _, s := range starts {
			if strings.HasPrefix(lower+" ", s.begin+" ") {
				f.Focus = s.focus
				if s.focus == OnTerm || s.focus == OnUse {
					f.Term = f.tail(len(text.Words(s.begin)))
				}
				return f
			}
		}
		f.readWhat()
	}
	return f
}

// Group brings together what fronts ask for as far as they read alike.
func (f Focus) Group() Focus {
	switch f { //nolint:exhaustive // the others are groups of their own
	case OnUse, OnExpand:
		return OnTerm
	case OnPart, OnDoes:
		return OnPhrase
	}
	return f
}

// BreaksOff reports whether a front in lower case is a sentence that its back ends: "LiAlH4 reduces", "drained when".
func BreaksOff(front string) bool {
	last := lastWord(front)
	if last == "" {
		return false
	}
	for _, sign := range []string{"=", ":", "→", "…", "..."} {
		if strings.HasSuffix(front, sign) {
			return true
		}
	}
	_, third := text.IsVerb(last)
	return third || text.OnlyVerbs()[last] || text.Auxiliaries()[last] || text.IsPreposition(last) || conjunctions()[last]
}

// conjunctions begin the half of a sentence that answers the other.
var conjunctions = text.List(`when if because that which and or wenn weil dass falls cuando porque que quand parce`)

// lastWord is the last of several words; empty: there is only one.
func lastWord(s string) string {
	at := strings.LastIndexByte(strings.TrimRight(s, " "), ' ')
	if at < 0 {
		return ""
	}
	return strings.Trim(s[at+1:], signs)
}

const signs = ` .,:;!?()"'“”`
