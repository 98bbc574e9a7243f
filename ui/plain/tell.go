package plain

import (
	"fmt"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
)

// feedback ends an item of a drill and tells how it went.
func (s *Session) feedback() {
	a := s.Attempt
	d, r := a.Item(), a.Response()
	r.Finish(d)
	s.keep()
	if r.Right {
		s.say("\nRight.")
	} else {
		s.say("\nWrong.")
	}
	for _, g := range d.Gaps {
		s.say("The answer: %s", g.Answer)
	}
	for i, o := range d.Options {
		head := letter(i) + ". "
		switch {
		case d.Kind == content.Order:
			head = fmt.Sprintf("Place %d: ", o.Place)
		case o.Correct && d.Kind.Examinable():
			head += "Correct: "
		}
		s.show(head, markdown.Lead(o.Text))
		if d.Kind == content.Match {
			s.show("   goes with: ", markdown.Lead(o.Match))
		}
		if o.Rationale != "" {
			s.show("   ", markdown.Page(o.Rationale))
		}
	}
	if d.Explanation != "" {
		s.show("", markdown.Page(d.Explanation))
	}
	if d.Card.Front != "" {
		s.show("The card: ", markdown.Lead(d.Card.Front))
		s.show("", markdown.Page(d.Card.Back))
	}
	if d.Card.Correction != "" {
		s.show("Correction of the card: ", markdown.Page(d.Card.Correction))
	}
	if a.Last() {
		s.end(scoring.Submitted)
		return
	}
	s.goTo(a.At + 1)
}

// end ends the attempt and tells the result.
func (s *Session) end(state scoring.State) {
	a := s.Attempt
	a.End(state, s.Now())
	if s.Keep != nil {
		s.Keep.End(a)
	}
	report := scoring.NewReport(a)
	if a.Mode == scoring.Drill {
		s.say("\n%d of %d right.", report.Right, report.Asked)
		return
	}
	s.say("")
	s.show("", markdown.Page(report.Markdown()))
}
