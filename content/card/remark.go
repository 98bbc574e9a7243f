package card

import (
	"strings"

	"cutscore/content/text"
)

// remarks are signs behind which an answer is explained.
var remarks = []string{" (", "; ", " – ", " — ", ", "}

const (
	remarkedWords = 5 // of an answer that can have a remark
	leastRemark   = 2 // words of a remark: "Simple Storage Service (S3)" is one name
)

// unremarked takes off a short answer what only explains it: "Tasmania (an island, separated by Bass Strait)", "Garganega, in the Veneto".
// What a term is keeps its remarks: they tell to know (a fact) from to know (a person).
func unremarked(answer string, asked Focus) string {
	if asked.Group() == OnTerm {
		head, remark, found := strings.Cut(answer, " (")
		if ws := text.Words(remark); found && len(ws) > 1 && denying()[ws[0]] && strings.HasSuffix(strings.TrimRight(remark, "!"), ")") && names(head) { // Wiesbaden (not Frankfurt)
			return head
		}
		return answer
	}
	for i, sign := range remarks {
		head, remark, found := strings.Cut(answer, sign)
		if !found || !names(head) || len(strings.Fields(remark)) < leastRemark {
			continue
		}
		switch i {
		case 0:
			inside, after, closed := strings.Cut(remark, ")")
			if !closed || after != "" && !strings.ContainsAny(after[:1], ",;.") || len(strings.Fields(inside)) < leastRemark || strings.Contains(inside, "(") {
				continue
			}
		case len(remarks) - 1:
			first := text.Words(remark)[0]
			if strings.Contains(head, ",") || !text.Prepositions()[first] && !explaining()[first] {
				continue
			}
		}
		return head
	}
	return answer
}

// denying are words with which a remark says what is not meant.
var denying = text.List(`not nicht kein keine no never pas non`)

// explaining are words with which a remark begins.
var explaining = text.List(`made carried found used called named known meant born built founded formerly today now originally usually mostly mainly often
	also not but so then because although e.g i.e the a an its their`)

// names reports whether a text is short and whole enough to answer by itself.
func names(head string) bool {
	ws := text.Words(head)
	return len(ws) > 0 && len(strings.Fields(head)) <= remarkedWords && text.Balanced(head) && !text.Finite(ws) && !text.VerbFirst(ws[0]) && !IsGeneric(head) &&
		!text.IsPreposition(ws[len(ws)-1])
}
