package screen

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"

	"cutscore/scoring"
	"cutscore/scoring/records"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// noteLimit is how many letters a note may have: as many as a terminal may paste at once.
const noteLimit = 64 << 10

// aside handles the keys that say something about the item of a drill, and reports whether it was one.
func aside(s *Host, k widget.Key) bool {
	switch {
	case key.Matches(k, keyRetire):
		s.Want(WantRetire)
	case key.Matches(k, keyReport):
		s.Ask(widget.TextPrompt("What is wrong with this question?", "a few words, or nothing", noteLimit, func(note string) error {
			s.Send(Intent{Want: WantNote, Note: note})
			return nil
		}))
	case key.Matches(k, keyEdit):
		s.Want(WantEdit)
	case key.Matches(k, keyWrong):
		s.Want(WantWrong)
	default:
		return false
	}
	return true
}

// AskWrong asks for a wrong answer to the question's card; again with the one that was refused, and why.
func (h *Host) AskWrong(answer string, refused error) {
	h.Ask(widget.Filled(widget.TextPrompt("A wrong answer for this card, to offer in questions made from it:", "what people mistake it for", noteLimit, func(answer string) error {
		if strings.TrimSpace(answer) != "" {
			h.Send(Intent{Want: WantWrong, Note: answer})
		}
		return nil
	}), answer, refused))
}

// keyJot opens the person's own note on a question. An exam has none: it would be an aid.
var keyJot = widget.Bind([]string{"N"}, "N", "your note")

// noteOn is the person's note on an item of an attempt; empty: there is none.
func (h *Host) noteOn(a *scoring.Attempt, item int) string {
	return h.Notes[records.NoteKey{DeckID: a.Form.DeckID, Item: a.Form.Items[item].ID}]
}

// askNote asks for the note on an item of an attempt.
func (h *Host) askNote(a *scoring.Attempt, item int) {
	h.Ask(widget.EditPrompt("Your note on this question", h.noteOn(a, item), func(text string) {
		h.Send(Intent{Want: WantJot, Attempt: a, Item: item, Note: text})
	}))
}

// explained explains an item of an attempt, with the person's note.
func (h *Host) explained(a *scoring.Attempt, item int) question.Explanation {
	e := question.ExplanationOf(a, item)
	e.Note = h.noteOn(a, item)
	return e
}

// roomForCauses is the width from which on the causes fit, in two lines, with what else a drill says of itself.
const roomForCauses = 76

// keyCause says why an answer was wrong: one key, never asked for.
var keyCause = widget.Bind([]string{"1", "2", "3", "4", "5"}, "1-5", "why it was wrong")

// takeCause takes one of those keys; the same one again takes it back. It reports whether it was one.
func takeCause(r *scoring.Response, k widget.Key) bool {
	if r.Right || !key.Matches(k, keyCause) {
		return false
	}
	cause := scoring.Causes()[k[0]-'1']
	if r.Cause == cause {
		cause = scoring.NoCause
	}
	r.Cause = cause
	return true
}

// causeWords say why an answer was wrong, or, where there is room for that, which keys say so.
func causeWords(r *scoring.Response, width int) string {
	switch {
	case r.Right:
		return ""
	case r.Cause != scoring.NoCause:
		return "why: " + string(r.Cause)
	case width < roomForCauses:
		return ""
	}
	return "why? " + causeNames()
}

func causeNames() string {
	words := make([]string, len(scoring.Causes()))
	for i, c := range scoring.Causes() {
		words[i] = fmt.Sprintf("%d %s", i+1, c)
	}
	return strings.Join(words, ", ")
}

// SpelledOut are bindings as the help lists them: where each key of one has a meaning of its own that the footer has no room for, it
// says which.
func SpelledOut(bindings []key.Binding) []key.Binding {
	out := slices.Clone(bindings)
	for i, b := range out {
		if b.Help().Desc == keyCause.Help().Desc {
			out[i] = widget.Bind(b.Keys(), b.Help().Key, b.Help().Desc+": "+causeNames())
		}
	}
	return out
}
