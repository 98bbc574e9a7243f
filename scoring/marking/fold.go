package marking

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold leaves of an answer what makes a difference: lower case, without accents, quotation marks, hyphens, articles in front and
// punctuation at the ends, its words set apart by one space.
func fold(s string) string {
	s = strings.NewReplacer("’", "'", "‘", "'", "–", "-", "—", "-", "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l").Replace(cases.Fold().String(norm.NFKC.String(s)))
	var b strings.Builder
	for _, r := range withoutAccents(s) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), strings.ContainsRune("+#%°$€£", r):
			b.WriteRune(r)
		case r == '.' || r == ',' || r == '\'' || strings.ContainsRune("\"“”„«»`*_", r):
		default:
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	for len(words) > 1 && articles[words[0]] {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// articles may stand in front of an answer or not. Where languages tell words apart by their article (der Leiter, die
// Leiter), both wordings are in the deck, and rivals decide.
var articles = set(`a an the to el la los las un una unos unas le les une der die das den dem des ein eine einen il lo gli i uno o os as um uma`)

// withoutAccents takes marks off letters of scripts in which they are an accent. A mark that makes another letter of it,
// as in Cyrillic й or Japanese が, stays.
func withoutAccents(s string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range norm.NFD.String(s) {
		if unicode.Is(unicode.Mn, r) && unicode.In(last, unicode.Latin, unicode.Greek, unicode.Hebrew, unicode.Arabic) {
			continue
		}
		if !unicode.IsMark(r) {
			last = r
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String())
}

// singular takes the ending of an English plural off each word, and of both sides alike: what it makes need be no word.
func singular(folded string) string {
	words := strings.Fields(folded)
	for i, w := range words {
		switch {
		case len(w) < 4 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		case strings.HasSuffix(w, "ies"):
			words[i] = w[:len(w)-3] + "y"
		case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "sses"):
			words[i] = w[:len(w)-2]
		case strings.HasSuffix(w, "s"):
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
