package cue

import (
	"strings"
	"unicode/utf8"

	"cutscore/content/text"
)

// style is how an option is written, apart from what it says.
type style struct {
	marks        int     // commas, semicolons, colons, dashes and brackets
	clauses      int     // words that open a clause: because, so that, which
	conjunctions int     // and, or
	negations    int     // not, no, without, instead
	names        int     // words with a capital inside the option: services, features
	code         int     // spans of code
	wordSize     float64 // characters of a word, the mean
	opening      string  // its first word
	words        int
}

var (
	clauseWords = text.List(`because since so as which that who whose while when until unless if although
		though whereas before after once where`)
	negationWords = text.List(`no not nothing none neither nor never without instead cannot isn't doesn't don't
		lacks lack fails`)
)

func newStyle(md string) style {
	s := style{code: strings.Count(md, "`") / 2}
	for _, prose := range text.Unspanned(md) {
		for _, r := range prose {
			if strings.ContainsRune(",;:()–—", r) {
				s.marks++
			}
		}
	}
	fields := strings.Fields(text.Plain(md))
	s.words = len(fields)
	letters := 0
	for i, f := range fields {
		letters += utf8.RuneCountInString(f)
		if i > 0 && text.StartsUpper(f) {
			s.names++
		}
	}
	for i, w := range text.Words(md) {
		if i == 0 {
			s.opening = w
		}
		if w == "and" || w == "or" {
			s.conjunctions++
		}
		if clauseWords()[w] {
			s.clauses++
		}
		if negationWords()[w] {
			s.negations++
		}
	}
	s.wordSize = float64(letters) / float64(max(1, len(fields)))
	return s
}

func perStyle(of func(style) float64) measure {
	return perOption(func(f face) float64 { return of(f.style) })
}

var (
	marks        = perStyle(func(s style) float64 { return float64(s.marks) })
	clauses      = perStyle(func(s style) float64 { return float64(s.clauses) })
	conjunctions = perStyle(func(s style) float64 { return float64(s.conjunctions) })
	negations    = perStyle(func(s style) float64 { return float64(s.negations) })
	names        = perStyle(func(s style) float64 { return float64(s.names) })
	code         = perStyle(func(s style) float64 { return float64(s.code) })
	wordSize     = perStyle(func(s style) float64 { return s.wordSize })
)

// opening is how many of the options begin with the same word: parallel ones agree, the odd one does not.
func opening(v *view) []float64 {
	held := map[string]int{}
	for _, f := range v.faces {
		held[f.style.opening]++
	}
	return perOption(func(f face) float64 { return float64(held[f.style.opening]) })(v)
}

// asked counts the words that an option shares with the stem's last sentence, which asks.
func asked(v *view) []float64 {
	return perOption(func(f face) float64 { return float64(shared(f.set, v.asked)) })(v)
}

// lastSentence is the part of a stem that asks.
func lastSentence(stem string) string {
	sentences := text.ProseSentences(stem)
	if len(sentences) == 0 {
		return ""
	}
	return sentences[len(sentences)-1]
}
