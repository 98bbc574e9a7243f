package scoring

import (
	"fmt"

	"cutscore/content"
)

// Repeat has a plan ask once more what its code drew before, in the time that the form had. A plan whose deck, size or topics were
// chosen otherwise stays as it is, and what is said tells of what the form was drawn. sized: the plan's size was chosen.
func Repeat(p *content.ExamPlan, drew *content.Form, deck *content.Deck, sized bool) (said string) {
	var otherwise string
	switch {
	case drew.DeckID != deck.ID:
		otherwise = fmt.Sprintf("of %s it asks others", deck.Title)
	case len(p.Topics) > 0:
		otherwise = "of these topics alone it asks others"
	case sized && p.Blueprint.Questions != len(drew.Items):
		otherwise = fmt.Sprintf("with %d it asks others", p.Blueprint.Questions)
	default:
		p.Again, p.Blueprint, p.Capped = drew, drew.Blueprint, false
		p.Blueprint.Questions = len(drew.Items)
		return ""
	}
	return fmt.Sprintf("Form %s was drawn from %s with %s: %s", drew.Code, drew.Title, Counted(len(drew.Items), "question"), otherwise)
}
