package recipe

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

// forwards asks a front for its answer.
func forwards(x *index, e *entry) []draft {
	if e.answer.Text == "" {
		return nil
	}
	tail := x.say.is
	switch kind := e.reading.Main(); kind {
	case card.Definition:
		if e.front.Focus.Group() == card.OnTerm {
			tail = x.say.describes
		}
	case card.Cloze:
		tail = x.say.gap
	case card.Command:
		if len(e.front.Lower) > 0 && text.VerbFirst(e.front.Lower[0]) {
			tail = x.say.does
		}
	case card.Quantity:
		tail = x.say.answerTail(e.answer.Numbers(), e.front.Lower)
	case card.Name, card.Formula:
		if e.front.Focus == card.OnGap {
			tail = x.say.gap
		}
	default:
		return nil
	}
	c := &choice{key: &e.answer, stem: e.frontal, said: e.front.Plain, symbol: e.front.Plain, pool: ofAnswers, sound: func(int32) bool { return true }, reason: x.belongsTo, keyReason: cardSays,
		wrong: e.card.Wrong, fill: distractor.Fill(&e.answer, e.front.Lower, func(member string) bool {
			fold := strings.ToLower(member)
			return text.Within(e.backFold, fold) || text.Within(e.frontFold, fold)
		})}
	stem := e.front.Asking(tail)
	if e.front.Focus == card.OnGap {
		stem = card.EitherArticle(stem)
	}
	return []draft{c.draft(x, e, stem)}
}

// minQuoted is how many content words a quoted back must keep when what gives the front away is blanked.
const minQuoted = 3

// backwards shows a back and asks for the term that it is about.
func backwards(x *index, e *entry) []draft {
	if e.quoted == "" || e.full.Text == "" || x.has("initials") && anySpells(e.full.Text, e.quoted) {
		return nil
	}
	for _, hide := range [][]int32{x.telling(e.full.Set), e.full.Set} {
		if dr := x.backward(e, hide); dr != nil && dr.possible() {
			return []draft{*dr}
		}
	}
	return nil
}

// backward blanks the words to hide: those that back and front share and that are rare enough to tell something, or all
// that they share.
func (x *index) backward(e *entry, hide []int32) *draft {
	if heard := x.heard(e); len(heard) > 0 {
		hide = slices.Concat(hide, heard)
		slices.Sort(hide)
	}
	quoted, left := x.mask(e.quoted, hide)
	gaps := strings.Count(quoted, blank)
	if gaps > 0 && left < minQuoted || 2*left < 3*gaps || e.reading.Main() == card.Definition && left < 2 {
		return nil
	}
	name := x.telling(e.full.Set)
	said := text.Plain(quoted)
	c := &choice{key: &e.full, stem: x.lexicon.Set(said), said: said, symbol: e.answer.Text, pool: ofTerms, reason: x.answeredBy,
		sound: func(at int32) bool {
			// With "project" blanked, a program manager may lead it, too.
			return gaps == 0 || text.Common(x.entries[at].full.Set, name) == 0
		}}
	dr := c.draft(x, e, quoting(quoted, x.say.quoted))
	return &dr
}

// heard are the words of a back that are heard in the term that it is about.
func (x *index) heard(e *entry) []int32 {
	if !x.has("sounds alike") {
		return nil
	}
	var out []int32
	term := text.Plain(e.full.Text)
	for w := range text.EachWord(text.Plain(e.quoted)) {
		if distractor.Heard(w, term) > 0 {
			out = append(out, x.lexicon.Set(w)...)
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
