package source

import (
	"strings"

	"cutscore/content"
)

// Add files a record, or notes why it cannot be asked and leaves it out. A question's kind follows from its keys; its
// options over eight are taken out with the keys kept, which is noted, too.
func (b *Bank) Add(r Record) {
	r.Stem, r.Back, r.Explanation = trim(r.Stem), trim(r.Back), trim(r.Explanation)
	switch {
	case r.Stem == "":
		b.Skip(r.Line, "it has no question")
		return
	case r.Kind == content.Recall && r.Back == "":
		b.Skip(r.Line, "it has no answer: %s", Brief(r.Stem))
		return
	case r.Kind == content.Recall:
	case r.Kind == content.Order || r.Kind == content.Match:
		if !b.addParts(&r) {
			return
		}
	default:
		if !b.addOptions(&r) {
			return
		}
	}
	b.Records = append(b.Records, r)
}

// AddShort files a question that is answered by writing as a flashcard; answers after the first are further right ones.
// What says what it was: "a numeric question".
func (b *Bank) AddShort(r Record, what string, answers []string) {
	r.Kind, r.Options = content.Recall, nil
	if len(answers) > 0 {
		r.Back, r.Also = answers[0], answers[1:]
	}
	before := len(b.Records)
	if b.Add(r); len(b.Records) > before {
		b.Change(r.Line, "%s became a flashcard: %s", what, Brief(r.Stem))
	}
}

// TrueFalse gives the two options of a statement that is to be judged.
func TrueFalse(right bool) []content.Option {
	return []content.Option{{Text: "True", Correct: right}, {Text: "False", Correct: !right}}
}

func (b *Bank) addOptions(r *Record) bool {
	options := make([]content.Option, 0, len(r.Options))
	seen := map[string]int{}
	for _, o := range r.Options {
		o.Text, o.Rationale = trim(o.Text), trim(o.Rationale)
		at, twin := seen[o.Text]
		switch {
		case o.Text == "" && o.Correct:
			b.Skip(r.Line, "the option that is right is empty: %s", Brief(r.Stem))
			return false
		case o.Text == "":
			b.Lose(r.Line, "an empty option was taken out")
		case twin && options[at].Correct != o.Correct:
			b.Skip(r.Line, "%q stands twice, once right and once wrong: %s", Brief(o.Text), Brief(r.Stem))
			return false
		case twin:
			b.Doubt(r.Line, "the option %q stands twice; one was taken out", Brief(o.Text))
		default:
			seen[o.Text] = len(options)
			options = append(options, o)
		}
	}
	r.Options = options
	if wrong := r.flaw(); wrong != "" {
		b.Skip(r.Line, "%s: %s", wrong, Brief(r.Stem))
		return false
	}
	return len(options) <= content.MaxOptions || b.reduce(r)
}

// flaw says why a question cannot be asked, and sets its kind.
func (r *Record) flaw() string {
	it := content.Item{Stem: r.Stem, Options: r.Options, Kind: content.Response}
	keys := it.Keys()
	r.Kind = content.Response
	if keys == 1 {
		r.Kind = content.Choice
	}
	switch said := it.Announced(); {
	case len(r.Options) == 0:
		return "it has no options"
	case keys == 0:
		return "no option is marked as right"
	case len(r.Options) == 1:
		return "it has one option only"
	case keys == len(r.Options):
		return "every option is marked as right"
	case said > 0 && said != keys:
		return "its stem says how many to select, and another number of options is marked as right"
	}
	return ""
}

// reduce takes options out until no more than eight are left: first those that speak of all others, then the last ones.
func (b *Bank) reduce(r *Record) bool {
	over := len(r.Options) - content.MaxOptions
	keys := 0
	for _, o := range r.Options {
		if o.Correct {
			keys++
			if ofAll(o.Text) {
				b.Skip(r.Line, "it has %d options, and %q is right, which cannot be asked with fewer: %s", len(r.Options), o.Text, Brief(r.Stem))
				return false
			}
		}
	}
	if keys >= content.MaxOptions {
		b.Skip(r.Line, "%d options are right, and %d can be shown: %s", keys, content.MaxOptions, Brief(r.Stem))
		return false
	}
	out := map[int]bool{}
	for _, last := range []bool{false, true} {
		for i := len(r.Options) - 1; i >= 0 && len(out) < over; i-- {
			if o := r.Options[i]; !o.Correct && (last || ofAll(o.Text)) {
				out[i] = true
			}
		}
	}
	var kept []content.Option
	var lost []string
	for i, o := range r.Options {
		if out[i] {
			lost = append(lost, Brief(o.Text))
		} else {
			kept = append(kept, o)
		}
	}
	r.Options = kept
	b.Lose(r.Line, "wrong options over %d: %s", content.MaxOptions, strings.Join(lost, "; "))
	return true
}

// ofAll reports whether an option speaks of all others, so that it fails once some are taken out.
func ofAll(option string) bool {
	text := strings.ToLower(strings.Trim(option, " .*_"))
	for _, start := range []string{"all of ", "none of ", "all the ", "all above", "none above", "both "} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return text == "none" || text == "all"
}

func (b *Bank) addParts(r *Record) bool {
	if len(r.Options) < content.MinOptions {
		b.Skip(r.Line, "it has %d parts to put in order or to match, and 2 are the fewest: %s", len(r.Options), Brief(r.Stem))
		return false
	}
	seen := map[string]bool{}
	for i := range r.Options {
		o := &r.Options[i]
		o.Text, o.Match = trim(o.Text), trim(o.Match)
		switch {
		case o.Text == "" || r.Kind == content.Match && o.Match == "":
			b.Skip(r.Line, "one of its parts is empty: %s", Brief(r.Stem))
			return false
		case seen[o.Text]:
			b.Skip(r.Line, "its part %q stands twice: %s", Brief(o.Text), Brief(r.Stem))
			return false
		}
		seen[o.Text] = true
		o.Correct, o.Place = true, i+1
	}
	if over := len(r.Options) - content.MaxOptions; over > 0 {
		b.Lose(r.Line, "%d parts over %d were taken out", over, content.MaxOptions)
		r.Options = r.Options[:content.MaxOptions]
	}
	return true
}

// trim takes off empty lines around a text, and white space at its ends; the indent of a first line of code stays.
func trim(s string) string {
	s = strings.TrimRight(s, " \t\r\n\u00a0")
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found || strings.TrimSpace(line) != "" {
			break
		}
		s = rest
	}
	if strings.HasPrefix(s, "    ") || strings.HasPrefix(s, "\t") {
		return s
	}
	return strings.TrimLeft(s, " \u00a0")
}

// Brief is the beginning of a text, to name it in a note.
func Brief(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) <= 50 {
		return string(runes)
	}
	return string(runes[:49]) + "…"
}
