package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// Calibration says how well a person knows what they know: an answer that was not marked as unsure is a sure one. What
// was not answered, or not wholly, says nothing.
type Calibration struct {
	Misconceptions []int              `json:"misconceptions"` // numbers, from 1, of the items answered surely and wrong
	Lucky          []int              `json:"lucky"`          // unsure and right
	Sure           Tally              `json:"sure"`
	Unsure         Tally              `json:"unsure"` // guesses too
	Confidence     Confidence         `json:"confidence"`
	Bias           Bias               `json:"bias,omitempty"` // whether this attempt alone shows one
	Topics         []TopicCalibration `json:"topics"`         // those with the most misconceptions first
}

// Tally counts answers.
type Tally struct {
	Right int `json:"right"`
	Asked int `json:"asked"`
}

// TopicCalibration is the same for one topic.
type TopicCalibration struct {
	Topic  string `json:"topic"`
	Sure   Tally  `json:"sure"`
	Unsure Tally  `json:"unsure"`
}

// calibrate reads an ended attempt: the items that count and were answered in full.
func calibrate(a *Attempt) Calibration {
	var c Calibration
	for _, i := range a.Counted() {
		r := &a.Responses[i]
		if !r.Done || !r.Answered() || r.Incomplete(&a.Form.Items[i]) {
			continue
		}
		topic := c.topic(a.Form.Items[i].Topic)
		all, one := &c.Sure, &topic.Sure
		if r.Unsure {
			all, one = &c.Unsure, &topic.Unsure
		}
		all.add(r.Right)
		one.add(r.Right)
		c.Confidence.Add(r.Sureness(), tallied(r.Right))
		switch {
		case !r.Unsure && !r.Right:
			c.Misconceptions = append(c.Misconceptions, numberOf(a, i))
		case r.Unsure && r.Right:
			c.Lucky = append(c.Lucky, numberOf(a, i))
		}
	}
	c.Bias = c.Confidence.Bias()
	slices.SortStableFunc(c.Topics, func(a, b TopicCalibration) int {
		return cmp.Or(cmp.Compare(b.Sure.wrong(), a.Sure.wrong()), cmp.Compare(b.Unsure.Right, a.Unsure.Right), cmp.Compare(a.Topic, b.Topic))
	})
	return c
}

// topic finds a topic's line, and begins it where there is none.
func (c *Calibration) topic(name string) *TopicCalibration {
	k := slices.IndexFunc(c.Topics, func(t TopicCalibration) bool { return t.Topic == name })
	if k < 0 {
		k = len(c.Topics)
		c.Topics = append(c.Topics, TopicCalibration{Topic: name})
	}
	return &c.Topics[k]
}

// Marked reports whether any answer was marked as unsure. Without that, being sure says nothing.
func (c *Calibration) Marked() bool { return c.Unsure.Asked > 0 }

func (t *Tally) add(right bool) {
	t.Asked++
	if right {
		t.Right++
	}
}

func tallied(right bool) Tally {
	var t Tally
	t.add(right)
	return t
}

func (t *Tally) wrong() int { return t.Asked - t.Right }

// Line says a topic in one line.
func (t *TopicCalibration) Line() string {
	switch {
	case t.Sure.Asked+t.Unsure.Asked == 1:
		doubt := map[bool]string{true: "sure", false: "unsure"}[t.Sure.Asked == 1]
		return doubt + " of the only one, which was " + map[bool]string{true: "right", false: "wrong"}[t.Sure.Right+t.Unsure.Right == 1]
	case t.Sure.Asked == 0:
		return fmt.Sprintf("unsure of all %d, %s right", t.Unsure.Asked, count(t.Unsure.Right))
	case t.Unsure.Asked == 0:
		return fmt.Sprintf("sure of all %d, %s wrong", t.Sure.Asked, count(t.Sure.wrong()))
	}
	return fmt.Sprintf("sure of %d, %s wrong; unsure of %d, %s right", t.Sure.Asked, count(t.Sure.wrong()), t.Unsure.Asked, count(t.Unsure.Right))
}

func count(n int) string {
	if n == 0 {
		return "none"
	}
	return fmt.Sprint(n)
}

// calibrationWords says what a person was sure of and had wrong, first, and what was right though unsure. Where nothing
// was marked as unsure, being sure says nothing.
func (r *Report) calibrationWords() string {
	c := &r.Calibration
	if !c.Marked() {
		return ""
	}
	lines := []string{"Sure and wrong: " + questionsOrNone(c.Misconceptions), "Unsure and right: " + questionsOrNone(c.Lucky)}
	if g := c.Confidence.Guess; g.Asked > 0 {
		lines = append(lines, fmt.Sprintf("Guessed: %d right, %d wrong", g.Right, g.wrong()))
	}
	for i := range c.Topics {
		lines = append(lines, Literal(c.Topics[i].Topic)+": "+c.Topics[i].Line())
	}
	page := "## How sure you were\n\n" + list(lines...)
	if words := c.Confidence.Words(); words != "" {
		page += "\n\n" + words
	}
	return page
}

// questionsOrNone lists numbers of questions, which alone would read as a count.
func questionsOrNone(numbers []int) string {
	switch len(numbers) {
	case 0:
		return "none"
	case 1:
		return "question " + NumberList(numbers, 1)
	}
	return "questions " + NumberList(numbers, 20)
}
