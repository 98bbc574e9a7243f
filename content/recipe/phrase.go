package recipe

import (
	"cutscore/content/card"
	"cutscore/content/text"
	"strings"
	"unicode"
)

// phrase is a text that can stand as an option, with what is compared and measured of it.
type phrase struct {
	text    string  // Markdown
	fold    string  // as it reads, in lower case
	set     []int32 // its content words
	size    int32   // characters
	figures int32   // words with digits
	owner   int32   // the entry that it comes from
	lead    text.Lead
	style   style
}

// style is how a name looks: names in one item look alike.
type style uint8

const (
	styleUpper  style = 1 << iota // begins with a capital letter
	styleCaps                     // more capitals than letters in lower case
	styleDigit                    // holds a digit
	styleSigned                   // holds signs other than spaces and hyphens
	styleLong                     // three words or more
	styleDoes                     // begins with a verb: "Show commit logs"
)

// newPhrase measures a text.
func (x *index) newPhrase(s string, owner int32) phrase {
	p := text.Plain(s)
	ws := text.Words(p)
	ph := phrase{text: s, fold: strings.ToLower(p), set: x.lexicon.Set(p), size: int32(text.Length(p)), owner: owner, lead: text.LeadOf(p, ws), style: styleOf(p) | styleDoes*style(text.One(len(ws) > 1 && text.VerbFirst(ws[0])))}
	for _, w := range ws {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			ph.figures++
		}
	}
	return ph
}

func styleOf(p string) style {
	var s style
	capital, small := 0, 0
	for i, r := range p {
		switch {
		case unicode.IsUpper(r):
			capital++
			if i == 0 {
				s |= styleUpper
			}
		case unicode.IsLower(r):
			small++
		case unicode.IsDigit(r):
			s |= styleDigit
		case r != ' ' && r != '-' && !unicode.IsLetter(r):
			s |= styleSigned
		}
	}
	if capital > small && capital > 1 {
		s |= styleCaps
	}
	if strings.Count(p, " ") >= 2 {
		s |= styleLong
	}
	return s
}

// band is the length of a phrase in steps of half its length again.
func band(size int32) uint32 {
	b := uint32(0)
	for n := float64(6); n < float64(size); n *= 1.5 {
		b++
	}
	return b
}

// option brings a phrase into the form in which options stand side by side: a capital first, no full stop at the end.
func optionText(s string, kind card.Kind) string {
	s = strings.TrimSpace(s)
	if kind == card.Command || strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~") {
		return s
	}
	s = text.TrimStop(s)
	if kind == card.Definition {
		s = text.Capital(s)
	}
	return s
}
