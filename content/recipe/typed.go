package recipe

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
)

// Questions that are answered by writing need no wrong answers, so that most cards can be asked in this way: for the answer, the
// term of a definition, the members of a list, one side of a pair, a word that is left out of a long back.

const (
	mostTyped   = 60   // letters that anybody can be asked to write
	mostInWords = 6    // and words
	mostAsked   = 2000 // bytes of a stem
)

// typable is a text as it can be asked for: plain, short, on one line; empty: it is not.
func typable(md string) string {
	s := strings.TrimSpace(md)
	if strings.Contains(s, "\n") || !card.Readable(s) {
		return ""
	}
	if !strings.HasPrefix(s, "`") || strings.Count(s, "`") != 2 || !strings.HasSuffix(s, "`") { // code keeps its signs
		s = text.TrimStop(text.Plain(s))
	}
	if s == "" || text.Length(s) > mostTyped || len(strings.Fields(s)) > mostInWords || strings.Contains(s, blank) {
		return ""
	}
	if !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) {
		return ""
	}
	return s
}

// shortAnswer is the answer of a card that can be written; empty: it has none.
func shortAnswer(e *entry) string {
	switch e.reading.Main() {
	case card.YesNo, card.List, card.Steps, card.Pairs, card.Comparison:
		return ""
	case card.Definition:
		if e.front.Focus.Group() == card.OnTerm { // what a thing is can be said in many words
			return ""
		}
	default:
	}
	if numbers := text.NumbersIn(e.reading.Answer); len(numbers) > 0 && numbers[len(numbers)-1].IsYear() && e.reading.Main() == card.Quantity {
		return typable(e.reading.Answer)
	}
	if s := typable(e.card.Back); s != "" {
		return s
	}
	if e.reading.Answer != "" {
		return typable(text.InFigures(e.reading.Answer))
	}
	return ""
}

// shortTerm is the term that a card is about, where its front names one alone.
func shortTerm(e *entry) string {
	switch e.reading.Main() {
	case card.List, card.Steps, card.Pairs, card.Comparison, card.Quantity, card.YesNo:
		return ""
	default:
	}
	if e.front.Count > 0 {
		return ""
	}
	term := e.front.Term
	if term == "" && !e.front.Asks && e.front.Focus != card.OnGap {
		term = e.front.Text
	}
	s := typable(term)
	if len(strings.Fields(s)) > 4 || strings.ContainsAny(s, "?:") {
		return ""
	}
	return s
}

// typedAnswers asks a front for its answer.
func typedAnswers(x *index, e *entry) []draft {
	answer := shortAnswer(e)
	if answer == "" || e.answersHalf(x, answer) || given(e.front.Text, answer) {
		return nil
	}
	tail := x.say.writeTail(text.NumbersIn(answer), e.front.Lower, text.Words(answer))
	return []draft{x.typed(e, e.asking(x, tail), content.Gap{Answer: answer, Also: e.card.Also})}
}

// given reports whether a question names its answer.
func given(question, answer string) bool {
	return text.Within(text.Fold(question), text.Fold(answer))
}

// typedTerms shows a back and asks for the term that it is about.
func typedTerms(x *index, e *entry) []draft {
	term := shortTerm(e)
	if term == "" || e.quoted == "" {
		return nil
	}
	masked, left := x.mask(e.quoted, x.lexicon.Set(text.Plain(term)))
	if gaps := strings.Count(masked, blank); left < minQuoted || left <= gaps || given(masked, term) {
		return nil
	}
	return []draft{x.typed(e, quoting(masked, x.say.term), content.Gap{Answer: term})}
}

// typedMembers asks for all members of a list.
func typedMembers(x *index, e *entry) []draft {
	if e.reading.Main() != card.List || len(e.reading.Members) < 2 || len(e.reading.Members) > content.MaxOptions {
		return nil
	}
	subject := e.front.Subject()
	var gaps []content.Gap
	for _, m := range e.reading.Members {
		name, _, _ := strings.Cut(m, ": ")
		s := typable(name)
		if s == "" || given(subject, s) {
			return nil
		}
		gaps = append(gaps, content.Gap{Answer: s})
	}
	return []draft{x.typed(e, card.About(subject, fmt.Sprintf(x.say.all, x.say.count(len(gaps)))), gaps...)}
}

// count is a number as the words of the language put it.
func (w *wording) count(n int) string {
	if *w != wordings["en"] {
		return strconv.Itoa(n)
	}
	for word, v := range text.NumberWords() {
		if v == n {
			return word
		}
	}
	return strconv.Itoa(n)
}

// typedSides asks for one side of a pair by the other.
func typedSides(x *index, e *entry) []draft {
	if len(e.pairs) < 2 {
		return nil
	}
	var out []draft
	for _, p := range e.pairs {
		left, right := typable(p.Left), typable(p.Right)
		switch {
		case right != "" && !given(p.Left+" "+e.front.Text, right):
			out = append(out, x.typed(e, card.About(e.front.Subject(), fmt.Sprintf(x.say.goesWith, text.Plain(p.Left))), content.Gap{Answer: right}))
		case left != "" && !given(e.front.Text, left):
			masked, rest := x.mask(p.Right, x.lexicon.Set(text.Plain(left)))
			if rest >= 2 && !given(masked, left) {
				out = append(out, x.typed(e, card.About(e.front.Subject(), x.say.belongs)+"\n\n"+quote(masked), content.Gap{Answer: left}))
			}
		}
	}
	return out
}

// typed makes the draft of a typed item. Answers of other cards that look much like the one expected are found when the item is made.
func (x *index) typed(e *entry, stem string, gaps ...content.Gap) draft {
	sound := func() bool { return len(stem) <= mostAsked }
	return draft{kind: content.Typed, stem: stem, sound: sound, gaps: func() []content.Gap {
		for i := range gaps {
			gaps[i].Rivals = x.expected.rivals(x.entries, e, gaps[i].Answer)
		}
		return gaps
	}}
}
