package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mention is a place on a card's back where the term of another card stands.
type mention struct {
	term int32 // the entry whose term it is
}

// vocabulary finds the terms of a deck in running text.
type vocabulary struct {
	terms map[string]int32 // by folded words
	reach map[string]int   // by first word: the most words that a term with it has
}

const maxTermWords = 4

func newVocabulary(entries []entry) *vocabulary {
	v := &vocabulary{terms: map[string]int32{}, reach: map[string]int{}}
	for i := range entries {
		e := &entries[i]
		if e.front.Term == "" || len(e.reading.Kinds) == 0 || e.front.Focus != card.OnTerm || !distinctive(e.full.text) {
			continue
		}
		ws := text.Words(e.full.fold)
		if len(ws) == 0 || len(ws) > maxTermWords {
			continue
		}
		v.terms[strings.Join(ws, " ")] = e.at
		v.reach[ws[0]] = max(v.reach[ws[0]], len(ws))
	}
	return v
}

// distinctive reports whether a term is not taken for an everyday word when it stands in a sentence: it has several
// words, or is written unlike one.
func distinctive(term string) bool {
	p := text.Plain(term)
	if strings.Contains(p, " ") {
		return true
	}
	for i, r := range p {
		if i > 0 && (unicode.IsUpper(r) || unicode.IsDigit(r)) {
			return true
		}
	}
	return false
}

// in lists the terms of other cards that a text holds, each once.
func (v *vocabulary) in(fold string, own int32) []mention {
	ws := text.Words(fold)
	var out []mention
	seen := map[int32]bool{own: true}
	for i := range ws {
		for n := min(v.reach[ws[i]], len(ws)-i); n > 0; n-- {
			at, known := v.terms[strings.Join(ws[i:i+n], " ")]
			if known && !seen[at] {
				seen[at] = true
				out = append(out, mention{at})
			}
			if known {
				break
			}
		}
	}
	return out
}

// clozes blanks the term of another card in a sentence of this one. Terms that stand on other backs, too, and look like it
// are the distractors.
func clozes(x *index, e *entry) []draft {
	if e.front.Focus == card.OnGap || len(x.mentions[e.at]) == 0 {
		return nil
	}
	var out []draft
	for _, m := range x.mentions[e.at] {
		o := &x.entries[m.term]
		if text.Within(e.frontFold, o.full.fold) {
			continue
		}
		for _, s := range e.statements() {
			md := blankTerm(s.text, text.Plain(o.full.text))
			if md == "" || strings.Count(strings.ToLower(md), o.full.fold) > 0 {
				continue
			}
			stem := card.About(e.front.Subject(), "which of these belongs in the gap?") + "\n\n" + quote(md)
			c := &choice{
				question: question{key: &o.full, stem: x.lexicon.Set(text.Plain(stem)), sound: func(c *phrase) bool {
					other := &x.entries[c.owner]
					return !alike(&o.full, c) && !x.related(e, other) && !x.related(o, other) && !text.Within(e.backFold, c.fold) && !text.Within(e.frontFold, c.fold)
				}},
				class:  x.termClass[o.at],
				reason: func(*phrase) string { return "The card has “" + clipped(text.Plain(o.full.text)) + "” there." },
			}
			out = append(out, c.draftAt(x, o.at, stem))
			break
		}
	}
	return out
}

// blankTerm takes a term out of a sentence, a plural's s stays; empty: the sentence does not hold it as it is written.
func blankTerm(s, term string) string {
	at := strings.Index(s, term)
	if at < 0 {
		return ""
	}
	end := at + len(term)
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	if at > 0 && (text.IsWordRune(before) || before == '-') {
		return ""
	}
	rest := s[end:]
	if strings.HasPrefix(rest, "s") && text.Boundary(rest, 1) {
		rest = rest[1:]
	}
	after, _ := utf8.DecodeRuneInString(rest)
	if rest != "" && (text.IsWordRune(after) || after == '-') || strings.Count(s[:at], "`")%2 == 1 {
		return ""
	}
	return s[:at] + blank + rest
}
