package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"cutscore/content"
	"cutscore/content/check/cue"
	"cutscore/content/text"
)

func oneHedge(s *subject) string    { return alone(s, "hedge", cue.Hedges) }
func oneAbsolute(s *subject) string { return alone(s, "absolute", cue.Absolutes) }

// alone finds a kind of word in one option only.
func alone(s *subject, what string, find func(string) []string) string {
	if !s.Kind.Examinable() || len(s.Options) < 3 {
		return ""
	}
	at, word := -1, ""
	for i, o := range s.Options {
		if found := find(o.Text); len(found) > 0 {
			if at >= 0 {
				return ""
			}
			at, word = i, found[0]
		}
	}
	if at < 0 {
		return ""
	}
	role := "a distractor"
	if s.Options[at].Correct {
		role = "a key"
	}
	return fmt.Sprintf("only option %s, %s, has the %s word %q: remove it, or use such words in other options too", letter(at), role, what, word)
}

// nested finds an option that contains another: the two cannot be judged apart.
func nested(s *subject) string {
	if !s.Kind.Examinable() {
		return ""
	}
	fields := make([]string, len(s.plain))
	for i, o := range s.plain {
		ws := strings.Fields(strings.ToLower(o))
		for k, w := range ws {
			ws[k] = strings.TrimRight(w, ".,;:!")
		}
		fields[i] = " " + strings.Join(ws, " ") + " "
	}
	for i, small := range fields {
		for j, large := range fields {
			if i != j && len(small) > 2 && len(small) < len(large) && strings.Contains(large, small) {
				return fmt.Sprintf("option %s contains the whole of option %s: reword them so that each rules the other out", letter(j), letter(i))
			}
		}
	}
	return ""
}

// oddCapital leaves names, abbreviations, code and figures alone.
func oddCapital(s *subject) string {
	return oddOne(s, "begins with", "a capital", "a small letter", func(i int) (is, tells bool) {
		word, _, _ := strings.Cut(strings.TrimSpace(s.Options[i].Text), " ")
		word = strings.TrimRight(strings.Trim(word, "*_\"'(“"), ".,;:!?)")
		if word == "" || s.view.names[text.Bare(word)] {
			return false, false
		}
		for k, r := range word {
			if !unicode.IsLetter(r) && !strings.ContainsRune("'’", r) || k > 0 && unicode.IsUpper(r) {
				return false, false
			}
		}
		return text.StartsUpper(word), !(utf8.RuneCountInString(word) == 1 && !strings.EqualFold(word, "a"))
	})
}

func oddPunctuation(s *subject) string {
	return oddOne(s, "ends with", "a full stop", "no full stop", func(i int) (is, tells bool) {
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s.Options[i].Text, " *_\n"))
		return last == '.', last == '.' || unicode.IsLetter(last) || unicode.IsNumber(last) || last == ')'
	})
}

// oddOne finds the one option of three or more that differs from all the others in a trait. Options that say nothing about
// the trait count for neither side.
func oddOne(s *subject, verb, yes, no string, trait func(i int) (is, tells bool)) string {
	if s.Kind == content.Match || s.Kind == content.Order {
		return ""
	}
	var with, without []int
	for i := range s.Options {
		switch is, tells := trait(i); {
		case tells && is:
			with = append(with, i)
		case tells:
			without = append(without, i)
		}
	}
	switch {
	case len(with) == 1 && len(without) > 1:
		return fmt.Sprintf("only option %s %s %s: write them all alike", letter(with[0]), verb, yes)
	case len(without) == 1 && len(with) > 1:
		return fmt.Sprintf("only option %s %s %s: write them all alike", letter(without[0]), verb, no)
	}
	return ""
}
