package recipe

import (
	"strings"

	"cutscore/content"
)

// choice is an item with one key whose distractors come from classes of the deck.
type choice struct {
	question
	classes   []class
	reason    func(*phrase) string // why a distractor is wrong
	keyReason string
	stemOf    func(set []*phrase) string // where the stem depends on the distractors
}

// sound reports whether the deck has distractors enough, without a look at any form.
func (c *choice) soundIn(x *index, at int32) bool {
	found := x.distractors(newDice(content.Code{}, ""), c.classes, at, &c.question, enough+2, true)
	return len(found) >= leastWant
}

// make takes the distractors for a form.
func (c *choice) make(x *index, d dice, at int32) (string, []content.Option) {
	found := x.distractors(d, c.classes, at, &c.question, gathered, false)
	if len(found) < leastWant {
		return "", nil
	}
	n := min(wanted, len(found))
	set := x.balance(d, &c.question, found, n, places(d, at, n+1))
	options := []content.Option{{Text: c.key.text, Correct: true, Rationale: c.keyReason}}
	for _, ph := range set {
		options = append(options, content.Option{Text: ph.text, Rationale: c.reason(ph)})
	}
	if c.stemOf != nil {
		return c.stemOf(set), options
	}
	return "", options
}

// draft wraps the choice for the recipe table.
func (c *choice) draft(x *index, e *entry, stem string) draft {
	return draft{kind: content.Choice, stem: stem,
		sound:   func() bool { return c.soundIn(x, e.at) },
		options: func(d dice) (string, []content.Option) { return c.make(x, d, e.at) }}
}

const (
	cardSays  = "This is what the card says."
	maxReason = 160
)

// belongsTo says which front a distractor answers.
func (x *index) belongsTo(ph *phrase) string {
	return "Belongs to “" + clipped(x.entries[ph.owner].front.text) + "”."
}

// answeredBy says what the answer to a front is.
func (x *index) answeredBy(ph *phrase) string {
	e := &x.entries[ph.owner]
	if text := e.answer.text; text != "" && !strings.Contains(text, "\n") {
		return "There the answer is “" + clipped(text) + "”."
	}
	return ""
}

// clipped cuts a text for a rationale after a whole word.
func clipped(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes(s) <= maxReason {
		return s
	}
	letters := []rune(s)
	s = string(letters[:maxReason])
	if at := strings.LastIndexByte(s, ' '); at > 0 {
		s = s[:at]
	}
	return strings.TrimRight(plain(s), ",;:. ") + " …"
}
