package plain

import (
	"strings"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/marking"
)

// gaps writes what was to be typed: the answer, or each member of a list, with what was written against it. r is nil where nobody
// has answered.
func (v *voice) gaps(d *content.Drawn, r *scoring.Response) {
	var typed []string
	if r != nil {
		typed = r.Typed
	}
	marked := scoring.MarkTyped(d, typed)
	if len(d.Gaps) == 1 && len(typed) == 1 {
		v.say("You wrote: %s", typed[0])
	}
	for i, g := range d.Gaps {
		head := "The answer: "
		switch by := marked.By[i]; {
		case len(d.Gaps) == 1 || len(typed) == 0:
		case by < 0:
			head = "Not named: "
		case marked.Marks[by].Verdict != marking.Exact:
			head = "Named, as “" + typed[by] + "”: "
		default:
			head = "Named: "
		}
		v.say("%s%s", head, g.Answer)
		if len(g.Also) > 0 {
			v.say("Also right: %s", strings.Join(g.Also, ", "))
		}
	}
	for i, m := range marked.Marks {
		if len(d.Gaps) > 1 && !m.Right() {
			v.say("Not on the list: %s", typed[i])
		}
		if m.Rival != "" {
			v.say("“%s” is the answer to another card.", m.Rival)
		}
	}
	if r != nil && r.Upheld {
		v.say("You said that you were right.")
	}
}

// uphold counts the typed answer that was missed last as right.
func uphold(s *Session) {
	if s.missed < 0 || len(s.Attempt.Responses[s.missed].Typed) == 0 {
		s.say("No typed answer was missed just now.")
		return
	}
	d, r := &s.Attempt.Form.Items[s.missed], &s.Attempt.Responses[s.missed]
	r.Uphold(d, true)
	scoring.NotAgain(s.Attempt, s.missed)
	s.keep()
	number, _ := scoring.Number(s.Attempt, s.missed)
	if s.say("Question %d counts as right.", number); len(d.Gaps) == 1 {
		s.say("“%s” is accepted from now on.", r.Typed[0])
	}
	s.missed = -1
}
