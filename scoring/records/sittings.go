package records

import (
	"cutscore/scoring"
	"cutscore/scoring/study"
)

// Sittings gives the fresh answers of the exams that count, by topic, oldest exam first: what readiness is
// judged by.
func (b *Book) Sittings() ([]study.Sitting, error) {
	var sittings []study.Sitting
	last := int64(-1)
	err := b.file.each(func(scan func(...any) error) error {
		var attempt, ended int64
		var t scoring.TopicTally
		err := scan(&attempt, &ended, &t.Topic, &t.Right, &t.Asked)
		if attempt != last {
			sittings = append(sittings, study.Sitting{At: Moment(ended)})
			last = attempt
		}
		sit := &sittings[len(sittings)-1]
		sit.Topics = append(sit.Topics, t)
		return err
	}, "SELECT a.attempt, a.ended, i.topic, sum(r.right), count(*)"+told+`
		WHERE r.fresh AND r.counted IS NOT NULL AND f.deck_id = ? AND a.state IN ('submitted', 'expired')
		GROUP BY a.attempt, i.topic ORDER BY a.ended, a.id, i.topic`, b.deck.ID)
	return sittings, err
}

// MarkFresh notes which items of an exam that is about to begin were never answered before.
func (b *Book) MarkFresh(a *scoring.Attempt) error {
	if a.Mode != scoring.Exam {
		return nil
	}
	records, err := b.Items()
	if err != nil {
		return err
	}
	for i := range a.Responses {
		_, met := records[a.Form.Items[i].ID]
		a.Responses[i].Fresh = !met
	}
	return nil
}
