package recipe

import (
	"cutscore/content/text"
	"strings"
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
	core  string   // the part of it that asks
	lower []string // the words of that in lower case
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
	{"explain what is", onTerm}, {"explain what are", onTerm}, {"describe what is", onTerm}, {"describe what are", onTerm},
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
	{"when", onWhen}, {"where", onWhere}, {"why", onWhy}, {"how", onHow},
}

// readFront reads a front.
func readFront(md string) (f front) {
	_, body := text.CutMarker(strings.TrimSpace(md))
	f = front{text: withoutOrder(strings.Join(strings.Fields(body), " "))}
	f.plain = text.Plain(f.text)
	f.readCore()
	lower := strings.Join(f.lower, " ")
	defer func() {
		if ws := text.Words(f.term); len(ws) == 0 || len(ws) == 1 && text.Pronouns()[ws[0]] {
			f.term = ""
		}
	}()
	switch {
	case gap(f.plain) != "":
		f.focus, f.head = onGap, afterGap(f.plain)
		if f.head == "" {
			f.head = beforeGap(f.plain)
		}
	case versus(f.plain) != nil:
		f.focus = onVersus
	case f.readExpansion():
	case f.readProperty():
	case f.asks && auxiliaryStart(f.lower) && !strings.Contains(lower, " or "):
		f.focus = onYes
	default:
		for _, s := range starts {
			if strings.HasPrefix(lower+" ", s.begin+" ") {
				f.focus = s.focus
				if s.focus == onTerm || s.focus == onUse {
					f.term = f.tail(len(text.Words(s.begin)))
				}
				return f
			}
		}
		f.readWhat()
	}
	return f
}
