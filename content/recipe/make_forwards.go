package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
	"strings"
)

// forwards asks a front for its answer.
func forwards(x *index, e *entry) []draft {
	if e.answer.text == "" {
		return nil
	}
	tail := "which of these is it?"
	switch kind := e.reading.Main(); kind {
	case card.Definition:
		if e.front.Focus.Group() == card.OnTerm {
			tail = "which of these describes it?"
		}
	case card.Cloze:
		tail = "which of these fills the gap?"
	case card.Command:
		if e.front.Focus == card.OnCommand {
			tail = "which of these does that?"
		}
	case card.Name, card.Quantity, card.Formula:
	default:
		return nil
	}
	c := &choice{
		question:  question{key: &e.answer, stem: e.frontal, sound: x.answerGuard(e)},
		class:     x.answerClass[e.at],
		reason:    x.belongsTo,
		keyReason: cardSays,
	}
	return []draft{c.draft(x, e, e.front.Asking(tail))}
}

// minQuoted is how many content words a quoted back must keep when what gives the front away is blanked.
const minQuoted = 3

// backwards shows a back and asks for its front: for the term that it is about where there are others like it, else for
// the question that it answers.
func backwards(x *index, e *entry) []draft {
	if e.quoted == "" || e.full.text == "" {
		return nil
	}
	id := x.frontClass[e.at]
	if id == none {
		return nil
	}
	key, ask := x.classes[id].phrase(e.at), "Which of these does this answer?"
	if x.classes[id].group == "terms" {
		ask = "Which of these is it?"
	}
	for _, hide := range [][]int32{x.telling(key.set), key.set} {
		if dr := x.backward(e, key, id, ask, hide); dr != nil && dr.possible() {
			return []draft{*dr}
		}
	}
	return nil
}

// backward blanks the words to hide: those that back and front share and that are rare enough to tell something, or all
// that they share.
func (x *index) backward(e *entry, key *phrase, id int32, ask string, hide []int32) *draft {
	s, left := x.mask(e.quoted, hide)
	gaps := strings.Count(s, blank)
	if gaps > 0 && left < minQuoted || 2*left < 3*gaps || e.reading.Main() == card.Definition && left < 2 {
		return nil
	}
	sound, name := x.frontGuard(e, key), x.telling(key.set)
	c := &choice{
		question: question{key: key, stem: x.lexicon.Set(text.Plain(s)), sound: func(ph *phrase) bool {
			// With "project" blanked, a program manager may lead it, too.
			return (gaps == 0 || text.Common(ph.set, name) == 0) && sound(ph)
		}},
		class:  id,
		reason: x.answeredBy,
	}
	dr := c.draft(x, e, quoting(s, ask))
	return &dr
}

// telling leaves the words of a set that are rare enough in the deck to tell something.
func (x *index) telling(set []int32) []int32 {
	most := max(3, int32(len(x.entries)/6))
	var out []int32
	for _, id := range set {
		if x.lexicon.Texts(id) <= most {
			out = append(out, id)
		}
	}
	return out
}

// flashcards offers the card as it is: turned, then judged by the person.
func flashcards(_ *index, e *entry) []draft {
	if !card.Readable(e.card.Front) || !card.Readable(e.card.Back) || len(e.card.Front) > card.MaxFront {
		return nil
	}
	return []draft{{kind: content.Recall, stem: e.card.Front}}
}
