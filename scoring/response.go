package scoring

import (
	"slices"
	"time"

	"cutscore/content"
)

// Response is what an attempt records for one item.
type Response struct {
	// Choice holds option numbers from 0 as shown: for choice and response those chosen, ascending; for ordering the
	// parts in the order given; for matching the right part chosen for each left one, -1 for none; for a flashcard Knew or
	// DidNot.
	Choice  []int         `json:"choice,omitempty"`
	Typed   []string      `json:"typed,omitempty"`  // typed items: what was written, one entry a gap, or a member of a list
	Upheld  bool          `json:"upheld,omitempty"` // typed items: the person overruled the marking: "I was right"
	Flagged bool          `json:"flagged,omitempty"`
	Unsure  bool          `json:"unsure,omitempty"`
	Guess   bool          `json:"guess,omitempty"`  // of the unsure answers: a guess
	Struck  []int         `json:"struck,omitempty"` // options struck out, ascending
	First   []int         `json:"first,omitempty"`  // the first answer that was complete, whatever became of it
	Time    time.Duration `json:"time,omitempty"`
	Right   bool          `json:"right,omitempty"` // stamped when the attempt, or in a drill the item, is ended
	Done    bool          `json:"done,omitempty"`  // stamped
	Fresh   bool          `json:"fresh,omitempty"` // exams: the item had never been answered when the exam was drawn
	Cause   Cause         `json:"cause,omitempty"` // why it was wrong, as the person says
}

// How a self-graded flashcard is answered.
const (
	Knew   = 0
	DidNot = 1
)

const noPart = -1

// Answered reports whether anything is chosen or written.
func (r *Response) Answered() bool {
	return len(r.Typed) > 0 || slices.ContainsFunc(r.Choice, func(c int) bool { return c != noPart })
}

// Incomplete reports whether something, but less than asked, is chosen.
func (r *Response) Incomplete(d *content.Drawn) bool {
	given := len(r.Typed)
	for _, c := range r.Choice {
		if c != noPart {
			given++
		}
	}
	return given > 0 && given < d.Asked()
}

// Chose reports whether an option is chosen.
func (r *Response) Chose(option int) bool { return slices.Contains(r.Choice, option) }

// IsStruck reports whether an option is struck out.
func (r *Response) IsStruck(option int) bool { return slices.Contains(r.Struck, option) }

// Strike strikes an option out, or takes the line away again. Nobody means both: striking takes a choice back, as choosing takes
// a strikeout off.
func (r *Response) Strike(d *content.Drawn, option int) {
	if option < 0 || option >= len(d.Options) || !d.Kind.Examinable() || r.Done {
		return
	}
	if r.IsStruck(option) {
		r.unstrike(option)
		return
	}
	if place := slices.Index(r.Choice, option); place >= 0 {
		r.drop(place)
	}
	r.Struck = append(slices.Clone(r.Struck), option)
	slices.Sort(r.Struck)
}

func (r *Response) unstrike(option int) {
	if r.Struck = slices.DeleteFunc(slices.Clone(r.Struck), func(o int) bool { return o == option }); len(r.Struck) == 0 {
		r.Struck = nil
	}
}

// Finish ends one item of a drill: it is stamped right or wrong and takes no further answer.
func (r *Response) Finish(d *content.Drawn) { r.stamp(d) }

// Word says how the item went that the response is to, at the start of a sentence.
func (r *Response) Word(d *content.Drawn) string {
	went := r.Outcome(d)
	if went == Unanswered && r.Cause == NotKnown {
		return "Not known"
	}
	return map[Outcome]string{Right: "Right", Wrong: "Wrong", Incomplete: "Incomplete", Unanswered: "Not answered"}[went]
}

// Met reports whether the item that a response is to was answered or at least looked at; only then it says anything, and is new no more.
func Met(r *Response) bool { return r.Answered() || r.Time > 0 }

func (r *Response) stamp(d *content.Drawn) {
	if !r.Done {
		r.Done = true
		if d.Kind == content.Typed {
			r.Right = r.Upheld || MarkTyped(d, r.Typed).Right
			return
		}
		r.Right = Grade(d, r.Choice)
	}
}

// Filter is a choice of questions of an ended attempt, by how they went.
type Filter struct {
	Word string // what the questions are, such as "wrong"
	Fits func(*content.Drawn, *Response) bool
}

// Filters lists them: what was wrong, what was left open, what was marked, and where confidence and result part.
func Filters() []Filter {
	went := func(one Outcome) func(*content.Drawn, *Response) bool {
		return func(d *content.Drawn, r *Response) bool { return r.Outcome(d) == one }
	}
	return []Filter{
		{string(Wrong), went(Wrong)},
		{string(Unanswered), went(Unanswered)},
		{string(Incomplete), went(Incomplete)},
		{"flagged", func(_ *content.Drawn, r *Response) bool { return r.Flagged }},
		{"unsure", func(_ *content.Drawn, r *Response) bool { return r.Unsure }},
		{"sure and wrong", func(d *content.Drawn, r *Response) bool { return !r.Unsure && r.Outcome(d) == Wrong }},
		{"unsure and right", func(_ *content.Drawn, r *Response) bool { return r.Unsure && r.Right }},
	}
}
