package recipe

import (
	"regexp"
	"strings"
	"sync"

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

// typedGaps leaves one telling word out of a long back, and asks for it: what the author set apart, a name, or a figure with its
// unit. It is for cards of which nothing shorter can be asked.
func typedGaps(x *index, e *entry) []draft {
	if e.quoted == "" || shortAnswer(e) != "" || shortTerm(e) != "" || e.reading.Is(card.List) {
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
	return nil
}

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
	ask := e.front.Asking(x.say.missing)
	if e.front.Asks {
		ask += " " + card.Capitalized(x.say.missing)
	}
	return x.typed(e, ask+"\n\n"+quote(masked), content.Gap{Answer: expected}), true
}
