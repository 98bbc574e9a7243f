package recipe

import (
	"cutscore/content/text"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// byProgram is the program that a command line starts; empty: it starts none.
func byProgram(e *entry) string {
	if program, rest, found := strings.Cut(e.answer.fold, " "); found && rest != "" && text.IsUnit(program) {
		return program
	}
	return ""
}

// byShape is what typed text is, as far as its signs tell: an option, a path, a call, a value, a line, a name.
func byShape(e *entry) string {
	fold := e.answer.fold
	first, _ := utf8.DecodeRuneInString(fold)
	switch {
	case strings.HasPrefix(fold, "```"), strings.HasPrefix(fold, "~~~"):
		return "code"
	case first == '-':
		return "option"
	case first == '/' || first == '~' || first == '.':
		return "path"
	case unicode.IsDigit(first):
		return "value" + strings.Join(slices.DeleteFunc([]string{":", "/", " "}, func(sign string) bool { return !strings.Contains(fold, sign) }), "")
	case strings.Contains(fold, "("):
		return "call"
	case strings.Contains(fold, " "):
		return "line"
	case unicode.IsLetter(first) && text.IsUnit(fold):
		return "word" + strconv.Itoa(int(e.answer.style))
	}
	return "signs"
}
