package recipe

import (
	"cutscore/content"
	"cutscore/content/text"
	"strings"
)

// choice is an item with one key whose distractors come from a class of the deck.
type choice struct {
	question
	class     int32
	reason    func(*phrase) string // why a distractor is wrong
	keyReason string
}

// soundIn reports whether the deck has distractors enough, without a look at any form.
func (c *choice) soundIn(x *index, at int32) bool {
	found, hidden := x.distractors(dice{}, c.class, at, &c.question)
	return len(found) >= leastWant && hidden
}

// make takes the distractors for a form.
func (c *choice) make(x *index, d dice, at int32) []content.Option {
	found, _ := x.distractors(d, c.class, at, &c.question)
	if len(found) < leastWant { // what was promised without a form is kept for every form
		found, _ = x.distractors(dice{}, c.class, at, &c.question)
	}
	options := []content.Option{{Text: c.key.text, Correct: true, Rationale: c.keyReason}}
	for _, ph := range found {
		options = append(options, content.Option{Text: ph.text, Rationale: c.reason(ph)})
	}
	return options
}

// draft wraps the choice for the recipe table.
func (c *choice) draft(x *index, e *entry, stem string) draft { return c.draftAt(x, e.at, stem) }

// draftAt is draft for a key that stands elsewhere in its class than the card.
func (c *choice) draftAt(x *index, at int32, stem string) draft {
	return draft{kind: content.Choice, stem: stem,
		sound:   func() bool { return c.soundIn(x, at) },
		options: func(d dice) []content.Option { return c.make(x, d, at) }}
}

const (
	cardSays  = "This is what the card says."
	maxReason = 160
)

// belongsTo says which front a distractor answers.
func (x *index) belongsTo(ph *phrase) string {
	return "Belongs to “" + clipped(x.entries[ph.owner].front.Text) + "”."
}

// answeredBy says what the answer to a front is.
func (x *index) answeredBy(ph *phrase) string {
	e := &x.entries[ph.owner]
	if len(x.memberOf[e.at]) > 0 { // the first of several would be half an answer
		return x.membersOf(ph)
	}
	if s := e.answer.text; s != "" && !strings.Contains(s, "\n") {
		return "There, the answer is “" + clipped(s) + "”."
	}
	return "There, the card says “" + clipped(text.Plain(e.quoted)) + "”."
}

// clipped cuts a text for a rationale after a whole word.
func clipped(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if text.Length(s) <= maxReason {
		return s
	}
	letters := []rune(s)
	s = string(letters[:maxReason])
	if at := strings.LastIndexByte(s, ' '); at > 0 {
		s = s[:at]
	}
	return strings.TrimRight(text.Plain(s), ",;:. ") + " …"
}
