// Package sourcetest says what a reader made of a file in few words, and has readers read texts and files (check.go) and whatever a
// fuzzer thinks of (fuzz.go), for the tests of readers.
package sourcetest

import (
	"fmt"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/source"
)

// Tell gives a line for each record, `stem = back` for a flashcard and `stem: wrong / *right` for a question, and one for
// each note, such as `skipped 3: it has no answer`.
func Tell(bank source.Bank) string {
	var b strings.Builder
	line := func(s string) { b.WriteString(strings.ReplaceAll(s, "\n", "⏎") + "\n") }
	for _, r := range bank.Records {
		said := r.Stem
		switch r.Kind {
		case content.Recall:
			said += " = " + r.Back
			for _, w := range r.Wrong {
				said += " ~ " + w
			}
			for _, a := range r.Also {
				said += " = " + a
			}
		default:
			var parts []string
			for _, o := range r.Options {
				part := o.Text
				if o.Match != "" {
					part += " -> " + o.Match
				} else if o.Correct && r.Kind != content.Order {
					part = "*" + part
				}
				if o.Rationale != "" {
					part += " (" + o.Rationale + ")"
				}
				parts = append(parts, part)
			}
			said += ": " + strings.Join(parts, " / ")
		}
		if r.FixedOrder {
			said += " [fixed]"
		}
		if r.Explanation != "" {
			said += " # " + r.Explanation
		}
		if r.Topic != "" {
			said = "[" + r.Topic + "] " + said
		}
		line(said)
	}
	for _, kind := range []struct {
		name  string
		notes []source.Note
	}{{"changed", bank.Changed}, {"skipped", bank.Skipped}, {"lost", bank.Lost}, {"look", bank.Look}} {
		for _, n := range kind.notes {
			line(fmt.Sprintf("%s %d: %s", kind.name, n.Line, n.Text))
		}
	}
	return b.String()
}
