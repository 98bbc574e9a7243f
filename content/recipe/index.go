package recipe

import (
	"strings"
	"sync"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

type phrase = distractor.Phrase

// entry is a card of the deck, read.
type entry struct {
	card    *content.Card
	topic   int32
	name    string // of the topic
	at      int32  // its place in the deck
	front   card.Front
	reading card.Reading
	quoted  string      // the back as it can stand in a stem; empty: it cannot
	full    phrase      // the front as an option: its term, or all of it
	answer  phrase      // the short answer as an option; no text: there is none
	pairs   []card.Pair // what belongs together on the card
	backing []int32     // content words of what is quoted
	frontal []int32     // and of the whole front

	backFold, frontFold string // as they read, in lower case
	digits              bool   // the back holds any
	turn                int    // how many cards with digits come before it
}

// index is a deck, read once: what recipes take distractors from.
type index struct {
	deck     *content.Deck
	lexicon  *text.Lexicon
	say      wording
	without  string // the recipe or rule that an ablation leaves out; empty: none
	entries  []entry
	turns    int // cards with digits
	initials initials
	lastYear float64            // the latest year that the deck names
	fronts   map[string][]int32 // entries by front: the same question may stand on several cards
	asking   map[string]int     // cards by the noun that their front asks for
	measured quantities
	pools    [2]*distractor.Pool // of what backs answer, of what fronts name
	near     [2][][]int32        // by pool and card: the nearest sound distractors
	met      [2][]int32          // by pool and card: how many cards have it among those

	answers  func() map[string]bool // in lower case: what stands on the backs, for commands that must not be offered as wrong ones
	expected expectations
}

// newIndex reads a deck. Its cost grows with the deck's text.
func newIndex(deck *content.Deck) *index { return newIndexWithout(deck, "") }

func newIndexWithout(deck *content.Deck, rule string) *index {
	x := &index{deck: deck, without: rule, lexicon: text.NewLexicon(), say: wordingOf(deck), fronts: map[string][]int32{}, asking: map[string]int{}, initials: initials{}, measured: quantities{}}
	x.entries = entriesOf(deck)
	for from := 0; from < len(x.entries); from += readAtOnce {
		some := x.entries[from:min(len(x.entries), from+readAtOnce)]
		read := make([]card.Card, len(some))
		text.Each(len(some), func(i int) { read[i] = card.Read(some[i].card.CardRef) })
		for i := range some {
			x.add(&some[i], &read[i])
		}
	}
	x.lexicon.Frozen = true
	x.answers = sync.OnceValue(x.allAnswers)
	answers, terms := make([]distractor.Place, len(x.entries)), make([]distractor.Place, len(x.entries))
	text.Each(len(x.entries), func(i int) {
		answers[i], terms[i] = x.entries[i].answerPlace(x), x.entries[i].termPlace(x)
		if x.say.capitals {
			answers[i].Kind, terms[i].Kind = answers[i].Kind.Common(), terms[i].Kind.Common()
		}
	})
	for i := range answers {
		answers[i].Across, terms[i].Across = &terms[i], &answers[i]
	}
	x.pools = [2]*distractor.Pool{distractor.NewPool(answers, rule), distractor.NewPool(terms, rule)}
	x.findNear(ofAnswers, x.answerGuard)
	x.findNear(ofTerms, x.frontGuard)
	return x
}

// The pools of distractors.
const (
	ofAnswers = iota
	ofTerms
)

// findNear looks the distractors of all cards up, and counts how often each is met.
func (x *index) findNear(pool int, guarded func(*entry) guard) {
	near, met := make([][]int32, len(x.entries)), make([]int32, len(x.entries))
	text.Each(len(near), func(i int) { near[i] = x.pools[pool].Near(int32(i), nearest, wanted, 0, guarded(&x.entries[i])) })
	for _, some := range near {
		for _, at := range some {
			met[at]++
		}
	}
	x.near[pool], x.met[pool] = near, met
}

// allAnswers are the commands that the deck's cards give.
func (x *index) allAnswers() map[string]bool {
	out := map[string]bool{}
	for i := range x.entries {
		if r := &x.entries[i].reading; r.Main() == card.Command {
			out[text.Fold(literal(r.Answer))] = true
		}
	}
	return out
}

const readAtOnce = 2048 // cards, so that the texts of a large deck are not all held at once

// entriesOf lists a deck's cards as bare entries.
func entriesOf(deck *content.Deck) []entry {
	n := 0
	for t := range deck.Topics {
		n += len(deck.Topics[t].Cards)
	}
	out := make([]entry, n)
	at := 0
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		for c := range topic.Cards { // an entry is large: it is filled in where it stands
			e := &out[at]
			e.card, e.topic, e.name, e.at = &topic.Cards[c], int32(t), topic.Name, int32(at)
			at++
		}
	}
	return out
}

// add completes an entry with what was read of its card.
func (x *index) add(e *entry, c *card.Card) {
	at, r := e.at, &e.reading
	e.front, e.reading = c.Front, c.Reading
	if len(r.Kinds) == 0 {
		return
	}
	x.asking[e.front.Head]++
	e.quoted, e.pairs = card.Prose(c.Parts), pairsOf(r)
	e.full = distractor.NewPhrase(x.lexicon, frontOption(e), at)
	e.frontal = e.full.Set
	if e.full.Text != e.front.Text {
		e.frontal = x.lexicon.Set(text.Plain(e.front.Text))
	}
	if r.Answer != "" && !card.IsGeneric(r.Answer) {
		said := optionText(r.Answer, r.Main())
		if r.Main() == card.Name && !x.say.bilingual && x.has("bare nouns") {
			said = bareNoun(said)
		}
		e.answer = distractor.NewPhrase(x.lexicon, said, at)
	}
	back, _ := card.CutText(e.card.Back)
	e.backFold, e.frontFold = text.Fold(back), strings.ToLower(e.front.Plain)
	e.backing = x.lexicon.Set(text.Plain(e.quoted))
	e.digits, e.turn = strings.ContainsAny(back, "0123456789"), x.turns
	x.turns += text.One(e.digits)
	x.lexicon.Count(e.frontal)
	x.lexicon.Count(e.backing)
	x.initials.addExpansion(r.Expands)
	x.measured.add(e)
	if e.digits {
		x.lastYear = max(x.lastYear, x.measured.addYears(e))
	}
	for _, n := range r.Numbers {
		if n.IsYear() {
			x.lastYear = max(x.lastYear, n.Value)
		}
	}
	key := text.Fold(e.front.Text)
	x.fronts[key] = append(x.fronts[key], at)
}

// frontOption is what stands for a card among options: the term that it is about, or its front.
func frontOption(e *entry) string {
	if main := e.reading.Main(); main == card.Pairs || main == card.Steps {
		return e.front.Subject()
	}
	if e.front.Term == "" || !text.Balanced(e.front.Term) {
		return e.front.Text
	}
	if e.front.Asks {
		return text.Capital(e.front.Term)
	}
	return e.front.Term
}

// optionText brings a phrase into the form in which options stand side by side: a capital first, no full stop at the end.
func optionText(s string, kind card.Kind) string {
	s = strings.TrimSpace(s)
	if kind == card.Command || strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~") {
		return s
	}
	if !strings.ContainsFunc(s, text.IsWordRune) && !strings.Contains(s, "`") {
		return "`" + s + "`" // signs that Markdown would take for its own
	}
	s = text.TrimStop(s)
	if kind == card.Definition {
		s = text.Capital(s)
	}
	return s
}

// bareNoun takes the article off a noun, as it stands beside others: "the tibia", but "The Hague".
func bareNoun(s string) string {
	for _, article := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, found := strings.CutPrefix(s, article); found && text.StartsLower(rest) {
			return rest
		}
	}
	return s
}
