// Package aiken recognises and writes Aiken: a question, options with capital letters, and a line ANSWER: with one of
// them. Reading is the business of formats/respondus, which knows the whole family. write.go writes.
package aiken

import (
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/respondus"
	"cutscore/content/formats/source"
)

// The line before ANSWER: is an option, and so is the one before that: a log that has an answer in it has no options.
var question = pattern.New(`(?m)^[ \t]*[A-Z][.)][^\n]*\n+[ \t]*[A-Z][.)][^\n]*\n(?:[^\n]*\n){0,3}?[ \t]*ANSWER[ \t]*:[ \t]*[A-Z]\b`)

// Detect recognises Aiken.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "ANSWER") || !question.MatchString(f.Text) {
		return ""
	}
	return "ANSWER: lines below options with letters"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) { return respondus.Read(f) }
