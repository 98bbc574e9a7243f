package check

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content/text"
)

// maxStem is how many words of prose a stem may have.
const maxStem = 90

func longStem(s *subject) string {
	n := len(strings.Fields(text.WithoutFences(s.Stem)))
	if n <= maxStem {
		return ""
	}
	return fmt.Sprintf("the stem has %d words: cut it to %d or fewer", n, maxStem)
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
	return "the stem asks nothing: end it with a question"
}

// screenVerbs are what questions command with beside text.TaskVerbs.
var screenVerbs = text.List(`pick order put sort rank pair assign bring place number find mark drag decide determine compute
	solve translate`)

// requests reports whether a sentence commands, or asks without a question mark.
func requests(sentence string) bool {
	first, rest, _ := strings.Cut(sentence, " ")
	w := text.Bare(first)
	return rest != "" && (text.TaskVerbs()[w] || screenVerbs()[w] || text.QuestionWords()[w])
}

// question is the last sentence with a question mark, else the last one.
func (s *subject) question() string {
	for _, asked := range slices.Backward(s.asks) {
		if strings.Contains(asked, "?") {
			return asked
		}
	}
	if len(s.asks) == 0 {
		return ""
	}
	return s.asks[len(s.asks)-1]
}

var (
	// reasons ask about what is not so without turning on it: why does it not start?
	reasons = text.List("why how whose how's")
	// turns begin a clause whose "not" is no part of what is asked.
	turns = text.List(`if when that who which whose where while because since although though unless so as
		whether but after before once until and or than with without for to in on`)
)

// unmarkedNegative finds a question for what is not so, which is read over unless it is written NOT or set bold.
func unmarkedNegative(s *subject) string {
	asked, turned := false, false
	ws := strings.Fields(s.question())
	for i, raw := range ws {
		w := text.Bare(raw)
		next, before := "", ""
		if i+1 < len(ws) {
			next = text.Bare(ws[i+1])
		}
		if i > 0 {
			before = text.Bare(ws[i-1])
		}
		found := false
		switch {
		case text.QuestionWords()[w] && !reasons()[w] && !asked:
			asked = true
		case w == "of" || before == "of":
		case turns()[w]:
			turned = asked
		case w == "not" && next != "only" && next != "yet", strings.HasSuffix(w, "n't"), strings.HasSuffix(w, "n’t"):
			found = asked && !turned
		case w == "except":
			found = true
		case w == "least":
			found = before != "at" && next != "privilege" && next != "privileged" && next != "recently" && next != "significant"
		}
		if found && raw != strings.ToUpper(raw) && !strings.ContainsAny(raw, "*_") {
			return fmt.Sprintf("the question turns on an unmarked %q: write it in bold capitals, or ask what is true", w)
		}
	}
	return ""
}
