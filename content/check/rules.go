package check

import "cutscore/content"

// readerRule is the rule of all that the deck's reader reports. It cannot be allowed: such an item is not asked at all.
const readerRule = "reader"

// rule is judged item by item, or on the deck as a whole.
type rule struct {
	name         string
	own, brought Severity // in our own decks, and in other people's; empty: not asked of them
	about        string
	item         func(*subject) string // what is wrong and how to mend it; empty: nothing
	deck         func(*view) []hit
}

// hit is a place where a rule does not hold: items, the first of which is named, or a place without one.
type hit struct {
	items []*content.Item
	at    content.Position
	text  string
}

var rules = []rule{
	// What nobody defends.
	{name: "all-of-the-above", own: Error, brought: Warning, item: allOfTheAbove, about: "all, none or any of the above"},
	{name: "true-false", own: Error, brought: Warning, item: trueFalse, about: "true or false among three or more options"},
	{name: "combination", own: Error, brought: Warning, item: combination, about: "an option that names other options: A and C only"},
	{name: "no-rationale", own: Error, brought: Warning, item: noRationale, about: "an option without a rationale in a deck that has them"},
	// What our own decks promise.
	{name: "no-reference", own: Error, item: noReference, about: "a question that names no source"},
	{name: "no-level", own: Error, item: noLevel, about: "a question without its level"},
	{name: "no-checked", own: Error, item: noChecked, about: "a question that does not say when it was last checked"},
	{name: "odd-count", own: Warning, item: oddCount, about: "other than four options for one key, or five or six for two or three"},
	// What a reader does not see as it is written.
	{name: "look-alike", own: Error, brought: Error, item: lookAlike, about: "options that look alike on the screen"},
	{name: "drawn-differs", own: Warning, brought: Warning, item: drawnDiffers, about: "text that looks different on the screen: a character taken for markup"},
	// What gives a key away.
	{name: "hedge", own: Warning, brought: Warning, item: oneHedge, about: "a hedge word (may, usually) in one option only"},
	{name: "absolute", own: Warning, brought: Warning, item: oneAbsolute, about: "an absolute word (always, never) in one option only"},
	{name: "nested-options", own: Warning, brought: Warning, item: nested, about: "an option that contains another"},
	{name: "odd-capital", own: Warning, brought: Warning, item: oddCapital, about: "only one option begins with a capital, or only one does not"},
	{name: "odd-punctuation", own: Warning, brought: Warning, item: oddPunctuation, about: "only one option ends with a full stop, or only one does not"},
	{name: "cueing", own: Warning, brought: Warning, deck: cueing, about: "a stem that contains the key of another question"},
	// What makes a stem hard to read.
	{name: "long-stem", own: Warning, brought: Warning, item: longStem, about: "a stem of more than 90 words, code left out"},
	{name: "unmarked-negative", own: Warning, brought: Warning, item: unmarkedNegative, about: "a question about what is not true, with the negative unmarked"},
	{name: "no-question", own: Warning, brought: Warning, item: noQuestion, about: "a stem without a question"},
	{name: "duplicate-stem", own: Warning, brought: Warning, deck: duplicates, about: "the same question twice, or nearly"},
	// What grows old.
	{name: "as-of", own: Warning, brought: Warning, deck: asOf, about: "a deck last up to date more than a year ago"},
	{name: "dead-reference", own: Warning, brought: Warning, item: deadReference, deck: deadCardReference, about: "a link that is not a web address"},
}

func (r rule) severity(own bool) Severity {
	if own {
		return r.own
	}
	return r.brought
}

func (r rule) hits(v *view) []hit {
	var out []hit
	if r.deck != nil {
		out = r.deck(v)
	}
	if r.item != nil {
		for _, s := range v.subjects {
			if text := r.item(s); text != "" {
				out = append(out, hit{items: []*content.Item{s.Item}, text: text})
			}
		}
	}
	return out
}
