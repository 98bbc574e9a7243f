package scoring

import (
	"fmt"
	"slices"

	"cutscore/content"
)

// missedAfter is how many other questions of a drill come before one that was missed is asked again.
const missedAfter = 4

// AskAgain has a drill ask the open item once more after some others or at the end, with its options in another order, so that nobody
// remembers the letter for the answer. False: it is asked for the second time already, or nothing else comes before it.
func (a *Attempt) AskAgain() bool {
	place := min(a.At+1+missedAfter, len(a.Form.Items))
	again := reordered(a.Item(), a.Form.Code)
	asked := 0
	for i := range a.Form.Items {
		if a.Form.Items[i].ID == again.ID {
			asked++
		}
	}
	if a.Mode != Drill || !a.Open() || asked > 1 || place <= a.At+1 {
		return false
	}
	a.Form.Items = slices.Insert(slices.Clone(a.Form.Items), place, again)
	a.Responses = slices.Insert(slices.Clone(a.Responses), place, Response{})
	return true
}

// reordered is an item with its options in another order, by a later code of the series. Where ten give the same one it has no other:
// its numbers ascend, or its author fixed it.
func reordered(d *content.Drawn, code content.Code) content.Drawn {
	again := *d
	for range 10 {
		code = code.Next()
		again = content.Show(&d.Item, code)
		if !slices.EqualFunc(d.Options, again.Options, func(a, b content.Option) bool { return a.Text == b.Text }) || !slices.Equal(d.Rights, again.Rights) {
			break
		}
	}
	return again
}

// NotAgain takes back that a drill is to ask an item once more: what was answered counts as right after all.
func NotAgain(a *Attempt, item int) {
	for i := a.At + 1; i < len(a.Form.Items); i++ {
		if i > item && a.Form.Items[i].ID == a.Form.Items[item].ID {
			a.Form.Items = slices.Delete(slices.Clone(a.Form.Items), i, i+1)
			a.Responses = slices.Delete(slices.Clone(a.Responses), i, i+1)
			return
		}
	}
}

// Number is which question an item was, counted from 1; one that a drill asked again has its number twice.
func Number(a *Attempt, item int) (number int, again bool) {
	if a.Mode == Exam {
		return item + 1, false
	}
	repeats := repeatsOf(a)
	for i := range item + 1 {
		if !repeats[i] {
			number++
		}
		if repeats[item] && a.Form.Items[i].ID == a.Form.Items[item].ID {
			return number, true
		}
	}
	return number, false
}

func numberOf(a *Attempt, item int) int {
	number, _ := Number(a, item)
	return number
}

// GiveUp ends the open item of a drill by "I don't know". What was chosen up to then stands; where nothing was, that is also why it was
// missed.
func (a *Attempt) GiveUp() {
	r := a.Response()
	if r.Finish(a.Item()); !r.Answered() {
		r.Cause = NotKnown
	}
}

// DrillWords say what a drill came to, and how the questions went that it asked again.
func DrillWords(a *Attempt) string {
	var again Tally
	repeats := repeatsOf(a)
	for _, i := range a.Asked() {
		if repeats[i] {
			again.add(a.Responses[i].Right)
		}
	}
	words := ratio(a.Result.Right, a.Result.Asked) + " right"
	if again.Asked > 0 {
		words += "; asked again: " + ratio(again.Right, again.Asked)
	}
	return words
}

// Place says which question an item is, counted from 0: "2 of 3", of those that the drill began with, so that no total grows while it goes on.
// What it asks again is told apart: "2 of 3, 1 again" while that is to come, "3 of 3, again" when it is there, with how many more of them come.
// When it is over, that has the number that it had first.
func (a *Attempt) Place(item int) string {
	if !a.Open() {
		number, again := Number(a, item)
		return fmt.Sprintf("%d of %d", number, a.Form.Distinct()) + map[bool]string{true: ", again"}[again]
	}
	number, again, repeats := 0, 0, repeatsOf(a)
	for i, repeat := range repeats {
		switch {
		case !repeat && i <= item:
			number++
		case repeat && i > item:
			again++
		}
	}
	words := fmt.Sprintf("%d of %d", number, a.Form.Distinct())
	switch {
	case repeats[item] && again > 0:
		return fmt.Sprintf("%s, again (%d more)", words, again)
	case repeats[item]:
		return words + ", again"
	case again > 0:
		return fmt.Sprintf("%s, %d again", words, again)
	}
	return words
}

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
