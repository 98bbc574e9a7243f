package records

import (
	"encoding/json"

	"cutscore/content"
	"cutscore/scoring/study"
)

// What is confused is told by so many of the newest answers, in so many attempts: what was confused before may be known by now.
const (
	choicesRead  = 600
	attemptsRead = 30
)

// Choices gives the newest answers to questions of one right option.
func (b *Book) Choices() ([]study.Answer, error) {
	var answers []study.Answer
	err := b.file.each(func(scan func(...any) error) error {
		var body, shown, choice []byte
		err := scan(&body, &shown, &choice)
		if a, ok := choiceOf(body, shown, choice); ok {
			answers = append(answers, a)
		}
		return err
	}, "SELECT i.body, fi.shown, r.choice"+told+`
		WHERE a.attempt IN (SELECT attempt FROM attempts JOIN forms USING (form) WHERE deck_id = ? ORDER BY started DESC LIMIT ?)
		AND r.counted IS NOT NULL AND i.kind = ? ORDER BY r.counted DESC, r.place LIMIT ?`, b.deck.ID, attemptsRead, content.Choice, choicesRead)
	return answers, err
}

// choiceOf reads one answer; false: it cannot be read, which Load says better.
func choiceOf(body, shown, choice []byte) (study.Answer, bool) {
	var item struct {
		Card    content.CardRef  `json:"card"`
		Options []content.Option `json:"options"`
	}
	var order struct {
		Options []int `json:"options"`
	}
	var chosen []int
	if json.Unmarshal(body, &item) != nil || json.Unmarshal(shown, &order) != nil || len(choice) > 0 && json.Unmarshal(choice, &chosen) != nil {
		return study.Answer{}, false
	}
	a := study.Answer{Card: item.Card.ID, Front: item.Card.Front}
	for _, o := range item.Options {
		if o.Correct {
			a.Right = o.Text
		} else {
			a.Wrong = append(a.Wrong, o.Text)
		}
	}
	if len(chosen) == 1 && chosen[0] >= 0 && chosen[0] < len(order.Options) {
		if at := order.Options[chosen[0]]; at >= 0 && at < len(item.Options) && !item.Options[at].Correct {
			a.Chosen = item.Options[at].Text
		}
	}
	return a, true
}
