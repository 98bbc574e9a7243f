package distractor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cutscore/content/text"
)

// formOf is what an answer is by its shape alone. Options of one question share it.
func formOf(ph *Phrase, typed bool) string {
	switch {
	case ph.Text == "":
		return ""
	case typed || len(ph.Text) > 1 && strings.HasPrefix(ph.Text, "`") && strings.HasSuffix(ph.Text, "`"):
		return "typed " + typedForm(strings.Trim(ph.Fold, "`"), ph.Style)
	}
	if numbers := ph.numbers; len(numbers) > 0 && ph.Lead == text.LeadFigure && ph.Size <= 24 {
		if strings.Contains(ph.Fold, "10^") || strings.Contains(ph.Fold, "× 10") { // of quite another size than its first figures say
			return "figure power"
		}
		return "figure " + figureForm(numbers)
	}
	words := strings.Fields(ph.Fold)
	if k := len(ph.numbers); k > 0 && len(words) <= 3 && text.BeginsWithMonth(ph.Fold) && ph.numbers[k-1].IsYear() {
		return "figure " + map[bool]string{true: "month", false: "date"}[k == 1] // October 1962; June 6, 1944
	}
	switch {
	case len(words) > 1 && words[0] == "to":
		return "to do"
	case len(words) <= shortWords && ph.Size <= shortSize && ph.Lead != text.LeadVerb && ph.Lead != text.LeadClause && ph.Lead != text.LeadPrep:
		return "name"
	}
	form := "said " + leads[ph.Lead]
	if leaning()[words[0]] {
		form += " " + words[0]
	}
	return form
}

// leaning are words that stand for something in the question, and tell its gender or number.
var leaning = text.List(`it they he she er sie es il elle ils elles`)

const (
	shortWords = 5  // of a name
	shortSize  = 45 // characters
)

// leads name how a phrase begins.
var leads = map[text.Lead]string{text.LeadNoun: "noun", text.LeadVerb: "verb", text.LeadTo: "to", text.LeadIng: "ing", text.LeadPrep: "prep",
	text.LeadClause: "clause", text.LeadFigure: "figure", text.LeadQuote: "quote", text.LeadPart: "part"}

// figureForm is what numbers measure.
func figureForm(numbers []text.Number) string {
	n := numbers[0]
	switch {
	case n.Day && len(numbers) == 1: // 26 December, of any year
		return "day"
	case n.Day || len(numbers) > 1 && numbers[1].IsYear() && n.Value <= 31:
		return "date"
	case n.IsYear() && len(numbers) > 1 && numbers[1].IsYear():
		return "years"
	case n.IsYear():
		return "year"
	}
	dimension, _ := n.Measure()
	if len(numbers) > 1 {
		return dimension + " to"
	}
	return dimension
}

// typedForm is what typed text is, as far as its signs tell: an option, a path, a call, a value, a command, a name.
func typedForm(fold string, style Style) string {
	first, _ := utf8.DecodeRuneInString(fold)
	switch {
	case strings.HasPrefix(fold, "```"), strings.HasPrefix(fold, "~~~"), strings.Contains(fold, "\n"):
		return "code"
	case first == '-':
		return "option"
	case first == '/' || first == '~' || first == '.':
		return "path"
	case unicode.IsDigit(first):
		return "value" + strings.Join(slices.DeleteFunc([]string{".", ":", "/", " "}, func(sign string) bool { return !strings.Contains(fold, sign) }), "")
	case first == '"' || first == '\'':
		return "text"
	case strings.Contains(fold, "("):
		return "call"
	case strings.Contains(fold, " "):
		if program, _, _ := strings.Cut(fold, " "); text.IsUnit(program) {
			return "command"
		}
		return "signs"
	case fileName(fold):
		return "file"
	case unicode.IsLetter(first) && style&styleCaps == 0 && style&styleUpper != 0:
		return "name"
	case unicode.IsLetter(first):
		return "word"
	}
	return "signs"
}

// fileName reports whether a word ends like a file's name.
func fileName(fold string) bool {
	at := strings.LastIndexByte(fold, '.')
	return at > 0 && at < len(fold)-1 && len(fold)-at <= longestEnding && !strings.ContainsFunc(fold[at+1:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

const longestEnding = 8 // bytes of a file name's ending, with its dot
