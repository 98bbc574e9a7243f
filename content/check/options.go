package check

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content/text"
)

// letter names an option as the author counts them, from A.
func letter(i int) string { return string(rune('A' + i)) }

func letters(which []int) string {
	names := make([]string, len(which))
	for i, w := range which {
		names[i] = letter(w)
	}
	if n := len(names); n > 1 {
		return "options " + strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return "option " + names[0]
}

var (
	sweepStart = text.List("all none both any neither either")
	sweepRest  = text.List(`of the these those above following listed mentioned options answers choices
		statements other others are is correct true right wrong false`)
	sweepPoint = text.List("above these following options answers choices statements listed")
)

// allOfTheAbove: such an option is the key 74 % of the time ("all") or 3 % ("none"), and means nothing once options are
// shuffled.
func allOfTheAbove(s *subject) string {
	for i, o := range s.plain {
		ws := text.Words(o)
		if !s.Kind.Examinable() || len(ws) < 2 || !sweepStart()[ws[0]] {
			continue
		}
		points, rest := false, true
		for _, w := range ws[1:] {
			points, rest = points || sweepPoint()[w], rest && sweepRest()[w]
		}
		rest = rest || len(ws) <= 6 && slices.Contains(ws, "above")
		if points && rest {
			return fmt.Sprintf("option %s is %q: replace it with a distractor of its own, or ask for several keys", letter(i), o)
		}
	}
	return ""
}

// trueFalse leaves values in code alone.
func trueFalse(s *subject) string {
	if len(s.Options) < 3 || !s.Kind.Examinable() {
		return ""
	}
	for i, o := range s.Options {
		if trueFalseWord(o.Text) {
			return fmt.Sprintf("option %s is %q, one of %d options: make the statements themselves the options", letter(i), o.Text, len(s.Options))
		}
	}
	return ""
}

func trueFalseWord(option string) bool {
	word := strings.ToLower(strings.Trim(option, " .*_"))
	return word == "true" || word == "false"
}

var (
	joiners  = text.List("and or nor both only neither either options option answers answer statements statement all")
	pointers = text.List("both only neither options option answers answer statements statement")
	numerals = text.List("i ii iii iv v vi 1 2 3 4 5 6 7 8")
)

// combination finds "A and C", "both 1 and 3", "B only": an item with such an option cannot be shuffled.
func combination(s *subject) string {
	for i, o := range s.plain {
		pointed, named, other := false, 0, !s.Kind.Examinable()
		for _, w := range text.Words(strings.NewReplacer(",", " ", "&", " and ", "+", " and ").Replace(o)) {
			switch {
			case joiners()[w]:
				pointed = pointed || pointers()[w]
			case len(w) == 1 && w[0] >= 'a' && w[0] <= 'h':
				named++
			case numerals()[w]:
				named++
				other = other || !pointed && w[0] >= '0' && w[0] <= '9'
			default:
				other = true
			}
		}
		if !other && (named > 1 || named == 1 && pointed) {
			return fmt.Sprintf("option %s (%q) names other options: ask for several keys instead", letter(i), o)
		}
	}
	return ""
}

// noRationale names the options of an item that do not say why.
func noRationale(s *subject) string {
	if !s.Kind.Examinable() || !s.view.reasoned && !s.view.own || !s.view.own && !s.reasoned() && s.Explanation != "" {
		return ""
	}
	var lacking []int
	for i, o := range s.Options {
		if strings.TrimSpace(o.Rationale) == "" {
			lacking = append(lacking, i)
		}
	}
	if len(lacking) == 0 {
		return ""
	}
	verb := " has"
	if len(lacking) > 1 {
		verb = " have"
	}
	return letters(lacking) + verb + " no rationale: say why it is right or wrong in a block quote (>) below it"
}

// oddCount holds to four options for one key, five or six for two or three.
func oddCount(s *subject) string {
	n, keys := len(s.Options), s.Keys()
	switch {
	case !s.Kind.Examinable():
	case keys == 1 && n != 4:
		return fmt.Sprintf("%d options for one key: make it four", n)
	case keys > 1 && (n < 5 || n > 6):
		return fmt.Sprintf("%d options for %d keys: make it five or six", n, keys)
	case keys > 3:
		return fmt.Sprintf("%d keys: ask for two or three", keys)
	}
	return ""
}
