package distractor

import (
	"cutscore/content/text"
	"slices"
	"strings"
	"unicode"
)

// Phrase is a text that can stand as an option, with what is compared and measured of it.
type Phrase struct {
	Text    string  // Markdown
	Fold    string  // as it reads, in lower case
	Set     []int32 // its content words
	Size    int32   // characters
	Figures int32   // words with digits
	Owner   int32   // the entry that it comes from
	Lead    text.Lead
	Style   Style
	numbers []text.Number
}

// Style is how a name looks: names in one item look alike.
type Style uint16

const (
	styleUpper  Style = 1 << iota // begins with a capital letter
	styleCaps                     // more capitals than letters in lower case
	styleDigit                    // holds a digit
	styleSigned                   // holds signs other than spaces and hyphens
	styleLong                     // three words or more
	styleDoes                     // begins with a verb: "Show commit logs"
	styleAffix                    // a part of a word: "-olol", "ser-"
	stylePlural                   // its last word is a plural
	styleProper                   // the name of one person, place or work
	styleInner                    // a capital after a small letter: IaaS, CronJob
	styleJoins                    // names two things: "Phobos and Deimos"
	styleMonth                    // names a month
)

// NewPhrase measures a text.
func NewPhrase(lexicon *text.Lexicon, s string, owner int32) Phrase {
	p := text.Plain(s)
	ws := text.Words(p)
	ph := Phrase{Text: s, Fold: strings.ToLower(p), Set: lexicon.Set(p), Size: int32(text.Length(p)), Owner: owner,
		Lead: text.LeadOf(p, ws), Style: styleOf(p)}
	if len(ws) > 1 && text.VerbFirst(ws[0]) {
		ph.Style |= styleDoes
	}
	if last := ph.Fold[strings.LastIndexByte(ph.Fold, ' ')+1:]; text.Singular(last) != last {
		ph.Style |= stylePlural
	}
	for _, w := range ws {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			ph.Figures++
		}
	}
	if ph.Figures > 0 {
		ph.numbers = text.NumbersIn(ph.Fold)
	}
	if text.Joins(ph.Fold) {
		ph.Style |= styleJoins
	}
	if slices.ContainsFunc(ws, func(w string) bool { return text.Month(w) > 0 }) {
		ph.Style |= styleMonth
	}
	if proper(p) {
		ph.Style |= styleProper
	}
	return ph
}

// Proper reports whether the text is the name of one person, place or work.
func (ph *Phrase) Proper() bool { return ph.Style&styleProper != 0 }

func (ph *Phrase) spaces() int { return strings.Count(ph.Fold, " ") }

// Numbers are those of the text as it reads.
func (ph *Phrase) Numbers() []text.Number { return ph.numbers }

func styleOf(p string) Style {
	var s Style
	capital, small := 0, 0
	before := ' '
	for i, r := range p {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			s |= styleInner
		}
		before = r
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
	if strings.HasPrefix(p, "-") || strings.HasSuffix(p, "-") || small == 0 && strings.Contains(p, "-") { // R-O-R
		s |= styleAffix
	}
	if capital > small && capital > 1 {
		s |= styleCaps
	}
	if strings.Count(p, " ") >= 2 {
		s |= styleLong
	}
	return s
}

// proper reports whether a text is the name of one person, place or work: its words begin with capitals, small ones between them apart.
// What stands behind a comma does not count, but a year there tells that one word is a name, too: "Rembrandt, 1642".
func proper(p string) bool {
	name, rest, _ := strings.Cut(p, ",")
	capitals, first := 0, true
	for w := range strings.FieldsSeq(name) {
		switch {
		case text.StartsUpper(w), !first && text.Capitals(w) > 0: // Dar al-Islam
			capitals++
		case first || len(w) > smallWord:
			return false
		}
		first = false
	}
	return capitals > 1 || capitals == 1 && slices.ContainsFunc(text.NumbersIn(rest), text.Number.IsYear)
}

const smallWord = 3 // letters of "of", "von" or "the" within a name
