package recipe

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
)

// emphasis finds what an author has set apart: code, then bold.
var emphasis = sync.OnceValue(func() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile("`([^`\n]{2,40})`"),
		regexp.MustCompile(`\*\*([^*\n]{3,40})\*\*`),
		regexp.MustCompile(`\b([A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*|[A-Z]{2,})\b`), // a name with capitals inside
	}
})

// typedGaps leaves one telling word out of a long back, and asks for it: what the author set apart, a name, a figure with its
// unit, or else the longest word, of which the first letter stays. It is for cards of which nothing shorter can be asked.
func typedGaps(x *index, e *entry) []draft {
	if e.quoted == "" || shortAnswer(e) != "" || shortTerm(e) != "" || typedMembers(x, e) != nil {
		return nil
	}
	for _, pattern := range emphasis() {
		for _, m := range pattern.FindAllStringSubmatch(e.quoted, -1) {
			if dr, ok := x.leftOut(e, m[0], m[1]); ok {
				return []draft{dr}
			}
		}
	}
	for _, n := range text.NumbersIn(e.quoted) {
		if _, known := text.Units[n.Unit]; !known {
			continue
		}
		end := n.End
		if at := strings.Index(e.quoted[n.End:], n.Unit); at >= 0 && at <= 2 {
			end += at + len(n.Unit)
			for end < len(e.quoted) && e.quoted[end] == 's' {
				end++
			}
		}
		if dr, ok := x.leftOut(e, e.quoted[n.Start:end], e.quoted[n.Start:end]); ok {
			return []draft{dr}
		}
	}
	if word := longest(e); word != "" {
		first, size := utf8.DecodeRuneInString(word)
		masked := strings.Replace(e.quoted, word, string(first)+blank, 1)
		if _, left := x.mask(masked, x.lexicon.Set(word)); left >= leastLeft && !strings.Contains(masked, word[size:]) {
			return []draft{x.missing(e, masked, word)}
		}
	}
	return nil
}

// leastLeft is how many words of content must stand around a word of which the first letter is given.
const leastLeft = 3

// longest is the longest word of a back, outside of code, that its front does not say, a noun as far as its ending tells; empty: all are short.
func longest(e *entry) string {
	best := ""
	for _, w := range strings.FieldsFunc(inCode().ReplaceAllString(e.quoted, "."), func(r rune) bool { return !unicode.IsLetter(r) }) {
		lower := strings.ToLower(w)
		switch {
		case text.Length(w) < shortestMissing, text.Length(w) <= text.Length(best), text.IsStop(lower), text.VerbFirst(lower), text.Within(e.frontFold, lower):
		case strings.Contains(e.frontFold, lower[:len(lower)*2/3]), strings.HasSuffix(lower, "ly"), strings.HasSuffix(lower, "ed"), strings.HasSuffix(lower, "ing"):
		default:
			best = w
		}
	}
	return best
}

var inCode = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("`[^`]*`") })

// shortestMissing is how many letters a word has that its first one and the sentence tell.
const shortestMissing = 6

// leftOut blanks a piece of the back wherever it stands; false: the front names it, or too little would be left.
func (x *index) leftOut(e *entry, piece, answer string) (draft, bool) {
	expected := typable(answer)
	if expected == "" || given(e.front.Text, expected) {
		return draft{}, false
	}
	masked := strings.ReplaceAll(e.quoted, piece, blank)
	if given(masked, expected) || len(text.ContentWords(text.Plain(masked))) < minQuoted {
		return draft{}, false
	}
	if strings.HasPrefix(piece, "`") {
		expected = piece
	}
	return x.missing(e, masked, expected), true
}

// missing asks what is left out of a quoted back.
func (x *index) missing(e *entry, masked, expected string) draft {
	ask := e.asking(x, x.say.missing)
	if missing := card.Capitalized(x.say.missing); e.front.Asks && !strings.HasSuffix(ask, missing) {
		ask += " " + missing
	}
	return x.typed(e, ask+"\n\n"+quote(masked), content.Gap{Answer: expected})
}
