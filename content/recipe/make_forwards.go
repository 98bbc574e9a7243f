package recipe

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/figures"
	"cutscore/content/text"
)

// forwards asks a front for its answer.
func forwards(x *index, e *entry) []draft {
	if e.answer.Text == "" || e.answersHalf(x, e.answer.Text) {
		return nil
	}
	tail := x.say.is
	switch kind := e.reading.Main(); kind {
	case card.Definition:
		if e.front.Focus.Group() == card.OnTerm && !e.front.Asks && e.answer.Lead != text.LeadTo { // a term says half of its definition
			return nil
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
	c := &choice{key: &e.answer, stem: e.frontal, said: e.front.Plain, symbol: e.front.Plain, pool: ofAnswers, reason: x.belongsTo, keyReason: cardSays,
		typed: e.reading.Main() == card.Command, wrong: e.card.Wrong}
	if m := e.members(x); text.Fold(m.Key) == e.answer.Fold { // else the answer says more than its name
		c.fill = m.Beside(e.answer.Text)
	}
	stem := e.asking(x, tail)
	if e.front.Focus == card.OnGap {
		stem = card.EitherArticle(stem)
	}
	return []draft{c.draft(x, e, stem)}
}

// formulas asks for a formula beside those that people take for it: another operation, or its sides changed.
func formulas(x *index, e *entry) []draft {
	var out []draft
	ask := func(said, stem string) {
		said = strings.Trim(text.TrimStop(said), "`")
		if head, _, found := strings.Cut(said, ", "); found && figures.Formulas(head) != nil { // "SV/EDV, normal is 55 %"
			said = head
		}
		others := figures.Formulas(strings.ReplaceAll(said, "**", ""))
		if others == nil || given(e.front.Text, said) {
			return
		}
		options := []content.Option{{Text: "`" + said + "`", Correct: true, Rationale: cardSays}}
		for _, other := range others {
			options = append(options, content.Option{Text: "`" + other + "`", Rationale: "The card says " + said + "."})
		}
		out = append(out, draft{kind: content.Choice, stem: stem, options: func(dice) []content.Option { return options }})
	}
	for _, p := range e.pairs {
		if strings.ContainsAny(p.Right, surelyDone) || strings.Contains(p.Right, " x ") || symbols(p.Left) && symbols(p.Right) { // not IV/subQ
			ask(p.Right, card.About(e.front.Subject(), fmt.Sprintf(x.say.goesWith, text.Plain(p.Left))))
		}
	}
	answer := strings.Trim(e.reading.Answer, "*")
	if e.reading.Is(card.List) { // the formula, and what its parts are
		answer = e.reading.Members[0]
	}
	computed := strings.Contains(answer, " = ") || e.front.AsksFormula() || e.reading.Is(card.Formula) && strings.ContainsAny(answer, surelyDone) ||
		strings.HasSuffix(answer, " x 100") || strings.HasPrefix(answer, "`") && spacedSign().MatchString(answer) || initialled(e.front.Plain) && initialled(answer)
	if len(e.pairs) == 0 && computed && !anyPossible(forwards(x, e)) {
		ask(answer, e.asking(x, x.say.is))
	}
	return out
}

// symbols reports whether a text is made of letters that stand for something, and of signs: r + π.
func symbols(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if text.Length(w) > 2 {
			return false
		}
	}
	return true
}

// spacedSign is that of an operation in what is set as code: no path, and no option of a command.
var spacedSign = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(` [-+*/x×÷−] `) })

// initialled reports whether all words of a text are written in capitals: CV, and EV - AC.
func initialled(s string) bool {
	return strings.ToUpper(s) == s && strings.ContainsFunc(s, unicode.IsLetter)
}

// surelyDone are signs of operations that stand for nothing else.
const surelyDone = "×÷−·"

// minQuoted is how many content words a definition must have that is shown alone.
const minQuoted = 2

// backwards shows a back and asks for the term that it is about.
func backwards(x *index, e *entry) []draft {
	if e.quoted == "" || e.full.Text == "" || x.has("initials") && anySpells(e.full.Text, e.quoted) || e.reading.Main() == card.Definition && len(e.backing) < minQuoted {
		return nil
	}
	quoted := e.quoted
	if x.has("other words") {
		quoted = otherWord.ReplaceAllString(quoted, "")
	}
	c := &choice{key: &e.full, stem: e.backing, said: text.Plain(quoted), symbol: e.answer.Text, pool: ofTerms, reason: x.answeredBy, typed: e.reading.Main() == card.Command}
	return []draft{c.draft(x, e, quoting(quoted, x.say.quoted))}
}

// otherWord is a remark on a word that the key is taken for: farm (factory = la fabbrica).
var otherWord = regexp.MustCompile(` \([^()]* = [^()]*\)$`)

// flashcards offers the card as it is: turned, then judged by the person.
func flashcards(_ *index, e *entry) []draft {
	if !card.Readable(e.card.Front) || !card.Readable(e.card.Back) || len(e.card.Front) > card.MaxFront {
		return nil
	}
	return []draft{{kind: content.Recall, stem: e.card.Front}}
}
