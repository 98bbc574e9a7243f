package plain

import (
	"cutscore/content"
	"cutscore/scoring"
)

// feedback ends an item of a drill and tells how it went.
func (s *Session) feedback() {
	a := s.Attempt
	d, r := a.Item(), a.Response()
	r.Finish(d)
	s.keep(a.At)
	if r.Right {
		s.say("\nRight.")
	} else {
		s.say("\nWrong.")
	}
	for i, o := range d.Options {
		switch {
		case d.Kind == content.Match:
			s.say("%s goes with: %s", o.Text, o.Match)
		case d.Kind == content.Order:
			s.say("Place %d: %s", o.Place, o.Text)
		case o.Correct:
			s.say("%s. The key: %s", letter(i), o.Text)
		default:
			s.say("%s. %s", letter(i), o.Text)
		}
		if o.Rationale != "" {
			s.say("   %s", o.Rationale)
		}
	}
	for _, text := range []string{d.Explanation, "The card: " + d.Card.Front, d.Card.Back} {
		if text != "" {
			s.say("%s", text)
		}
	}
	if d.Card.Correction != "" {
		s.say("Correction of the card: %s", d.Card.Correction)
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
	s.say("\n%s", report.Markdown())
}
