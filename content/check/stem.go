package check

import (
	"fmt"
	"strings"

	"cutscore/content/text"
)

// maxStem is how many words of prose a stem may have.
const maxStem = 90

func longStem(s *subject) string {
	n := 0
	for _, sentence := range s.asks {
		n += len(strings.Fields(sentence))
	}
	if n <= maxStem {
		return ""
	}
	return fmt.Sprintf("the stem has %d words: bring it to %d or fewer", n, maxStem)
}

// noQuestion wants a question mark, a request, or a sentence that the options complete, marked by a colon or a blank. A
// statement to be judged true or false is none.
func noQuestion(s *subject) string {
	if len(s.Options) == 2 && trueFalseWord(s.Options[0].Text) && trueFalseWord(s.Options[1].Text) {
		return ""
	}
	for _, sentence := range s.asks {
		if strings.ContainsAny(sentence, "?？؟") || requests(sentence) {
			return ""
		}
	}
	if n := len(s.asks); n > 0 {
		last := strings.TrimRight(s.asks[n-1], " *")
		for _, end := range []string{":", "…", "...", "__"} {
			if strings.HasSuffix(last, end) || strings.Contains(last, "___") {
				return ""
			}
		}
	}
	return "the stem asks nothing: end it with the question"
}

var verbs = text.Set(strings.Fields(`select choose pick name identify match order arrange put sort complete list rank pair
	assign bring place number find give state mark drag decide determine calculate compute solve translate fill`))

// openers begin a question whose mark was left out.
var openers = text.Set(strings.Fields("which what who whom whose where when why how"))

func requests(sentence string) bool {
	ws := strings.Fields(sentence)
	return len(ws) > 1 && (verbs[bare(ws[0])] || openers[bare(ws[0])])
}

// question is the last sentence with a question mark, else the last one.
func (s *subject) question() string {
	for i := len(s.asks) - 1; i >= 0; i-- {
		if strings.Contains(s.asks[i], "?") {
			return s.asks[i]
		}
	}
	if len(s.asks) == 0 {
		return ""
	}
	return s.asks[len(s.asks)-1]
}

var (
	askers = text.Set(strings.Fields("which what who whom where when"))
	// turns begin a clause whose "not" is no part of what is asked.
	turns = text.Set(strings.Fields(`if when that who which whose where while because since although though unless so as
		whether but after before once until and or than with without for to in on`))
)

// unmarkedNegative finds a question for what is not so, which is read over unless it is written NOT or set bold.
func unmarkedNegative(s *subject) string {
	asked, turned := false, false
	ws := strings.Fields(s.question())
	for i, raw := range ws {
		w := bare(raw)
		next, before := "", ""
		if i+1 < len(ws) {
			next = bare(ws[i+1])
		}
		if i > 0 {
			before = bare(ws[i-1])
		}
		found := false
		switch {
		case askers[w] && !asked:
			asked = true
		case w == "of" || before == "of":
		case turns[w]:
			turned = asked
		case w == "not" && next != "only" && next != "yet", strings.HasSuffix(w, "n't"), strings.HasSuffix(w, "n’t"):
			found = asked && !turned
		case w == "except":
			found = true
		case w == "least":
			found = before != "at" && next != "privilege" && next != "privileged" && next != "recently" && next != "significant"
		}
		if found && raw != strings.ToUpper(raw) && !strings.ContainsAny(raw, "*_") {
			return fmt.Sprintf("the question turns on an unmarked %q: write it in capitals and bold, or ask for what is so", w)
		}
	}
	return ""
}
