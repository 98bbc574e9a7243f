package card

import (
	"cutscore/content/text"
	"slices"
	"strings"
	"unicode"
)

// findComparison finds what is said of each of the things that the front sets against each other.
func findComparison(t *scan, r *Reading) bool {
	names := versus(t.front.Plain)
	if len(names) < 2 || t.cut {
		return false
	}
	r.Sides = sidesOf(t, names)
	if r.Sides == nil && (strings.Contains(t.front.Plain, " v. ") || strings.Contains(t.front.Plain, " v ")) { // Marbury v. Madison
		t.front.Focus, t.front.Term = OnTerm, t.front.Text
		return false
	}
	return true
}

// sidesOf is what a back says of each of several names; nil: not of all of them.
func sidesOf(t *scan, names []string) []Pair {
	var pieces []string
	for _, p := range t.parts {
		if p.Mark == 'f' || p.Mark == '|' {
			return nil
		}
		for _, s := range text.Sentences(p.Text) {
			pieces = append(pieces, cutAtNames(s, names)...)
		}
	}
	var sides []Pair
	for i := range names {
		for _, piece := range pieces {
			if said, ok := saidOf(i, names, piece); ok {
				sides = append(sides, Pair{names[i], said})
				break
			}
		}
	}
	if len(sides) != len(names) {
		return nil
	}
	return sides
}

// cutAtNames cuts a sentence where it goes on with another of the names: "up is a bigger machine, out is more machines".
func cutAtNames(sentence string, names []string) []string {
	var pieces []string
	from := 0
	for at := 1; at < len(sentence); at++ {
		for _, sep := range []string{". ", "; ", ", while ", ", whereas ", ", but ", ", and ", ", ", " while ", " whereas "} {
			if !strings.HasPrefix(sentence[at:], sep) {
				continue
			}
			rest := sentence[at+len(sep):]
			if slices.ContainsFunc(names, func(name string) bool { return afterName(name, names, rest) >= 0 }) {
				pieces = append(pieces, sentence[from:at])
				from = at + len(sep)
				at = from
			}
			break
		}
	}
	return append(pieces, sentence[from:])
}

// saidOf gives what a piece says of one of the names with which it begins.
func saidOf(i int, names []string, piece string) (string, bool) {
	at := afterName(names[i], names, piece)
	if at < 0 {
		return "", false
	}
	rest := strings.TrimLeft(piece[at:], " :,*_`=–—-→")
	if strings.HasPrefix(piece[at:], " -") && !strings.HasPrefix(piece[at:], " - ") { // "cp -a"
		rest = strings.TrimSpace(piece[at:])
	}
	for _, link := range []string{"one is ", "one ", "is ", "are ", "means "} {
		if after, found := strings.CutPrefix(rest, link); found {
			rest = strings.TrimSpace(after)
			break
		}
	}
	if first, _, found := strings.Cut(rest, ". "); found && len(strings.Fields(first)) > 1 && text.Balanced(first) { // what follows in lower case is of something else
		rest = first
	}
	rest = strings.TrimRight(text.TrimStop(rest), ",; ")
	return rest, rest != "" && text.Length(rest) <= text.MaxOption && text.Balanced(rest)
}

// afterName gives where a piece that begins with a name goes on after it; -1: it begins otherwise. The piece may call the
// thing by those words of its name that the other names lack ("API Gateway Resource" is called "Resource" below), or by its
// initials.
func afterName(name string, names []string, piece string) int {
	own, telling := wordsOf(name), map[string]bool{}
	for _, w := range own {
		telling[w] = true
	}
	for _, other := range names {
		if other == name {
			continue
		}
		for _, w := range wordsOf(other) {
			delete(telling, w)
		}
	}
	at, told := 0, false
	for at < len(piece) {
		start := at + len(piece[at:]) - len(strings.TrimLeft(piece[at:], " "))
		end := start + len(piece[start:])
		if space := strings.IndexByte(piece[start:], ' '); space >= 0 {
			end = start + space
		}
		word := nameWord(piece[start:end])
		switch {
		case telling[word] && (!told || !strings.HasSuffix(piece[start:end], "s")), word != "" && word == shortName(own):
			told = true
		case slices.Contains(own, word) && (!told || !strings.HasSuffix(piece[start:end], "s")): // not "sort() sorts"
		case !told && (word == "a" || word == "an" || word == "the" || at == 0 && word == "in"):
		default:
			if !told {
				return -1
			}
			return pastBracket(piece, at)
		}
		at = end
		if told && strings.HasSuffix(piece[start:end], ":") {
			return at
		}
	}
	return -1
}

// pastBracket skips a bracket after a name: "up (vertical) = bigger".
func pastBracket(piece string, at int) int {
	rest := piece[at:]
	if shut := strings.IndexByte(rest, ')'); strings.HasPrefix(rest, " (") && shut > 0 {
		if next := strings.TrimLeft(rest[shut+1:], " "); next != "" && strings.ContainsRune(":=-–—", []rune(next)[0]) {
			return at + shut + 1
		}
	}
	return at
}

func wordsOf(name string) []string {
	var out []string
	for w := range strings.FieldsSeq(name) {
		if w = nameWord(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// nameWord is a word of a name without the signs around it and in the singular; a sign that is the name itself stays.
func nameWord(w string) string {
	core := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if core == "" {
		return strings.Trim(w, "`:,()*")
	}
	if dot := strings.LastIndexByte(core, '.'); dot > 0 && strings.HasSuffix(w, "()`") {
		core = core[dot+1:] // `list.sort()`
	}
	return text.Singular(strings.ToLower(core))
}

func shortName(ws []string) string {
	if len(ws) < 2 {
		return ""
	}
	var b strings.Builder
	for _, w := range ws {
		b.WriteString(w[:1])
	}
	return b.String()
}
