package content

import (
	"errors"
	"time"
)

// ExamPlan is an exam to be: what it asks of a bank, how much, in what time, and the code that draws it.
type ExamPlan struct {
	Topics    []string // these alone; none: all
	Blueprint Blueprint
	Code      Code
	Limit     time.Duration // of the clock; 0: untimed
	Capped    bool          // the blueprint asked for more items than the bank can put into one form
	Again     *Form         // what the code drew before, to be asked once more; nil: it is drawn anew
}

// PlanExam fits a blueprint to those items of a bank that belong to the topics. One that asks for more than fit into a form
// is capped, at the same pace; items that give each other away, as those made of one card do, count once. A bank without
// items is left to Form to complain about.
func PlanExam(b Blueprint, bank Bank, topics ...string) ExamPlan {
	plan := ExamPlan{Topics: topics, Blueprint: b}
	if fits := bank.Only(topics).Apart(); b.Questions > fits {
		plan.Blueprint, plan.Capped = b.Sized(fits), true
	}
	return plan
}

// Form draws the form of the plan's code from a deck's bank.
func (p ExamPlan) Form(deck *Deck, bank Bank) (Form, error) {
	if p.Again != nil {
		return p.Again.again(deck), nil
	}
	some := bank.Only(p.Topics)
	if len(some.Stubs) == 0 {
		return Form{}, errors.New("there is no question that an exam can ask: choose other topics or another deck")
	}
	items, err := Draw(some, p.Blueprint, p.Code)
	return NewForm(deck, p.Blueprint, p.Code, items), err
}
