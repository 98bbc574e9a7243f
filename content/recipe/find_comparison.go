package recipe

import (
	"strings"
)

// findComparison finds what is said of each of the things that the front sets against each other.
func findComparison(t *text, r *Reading) bool {
	names := versus(t.front.plain)
	if len(names) < 2 || t.cut {
		return false
	}
	var pieces []string
	for _, p := range t.parts {
		if p.mark == 'f' || p.mark == '|' {
			return true
		}
		pieces = append(pieces, sentences(p.text)...)
	}
	if len(pieces) == 1 {
		for _, sep := range []string{"; ", ", while ", ", whereas ", " while ", " whereas ", ", but ", ", "} {
			if split := strings.Split(pieces[0], sep); len(split) == len(names) {
				pieces = split
				break
			}
		}
	}
	for _, name := range names {
		for _, piece := range pieces {
			if said, ok := saidOf(name, names, piece); ok {
				r.Sides = append(r.Sides, Pair{name, said})
				break
			}
		}
	}
	if len(r.Sides) != len(names) {
		r.Sides = nil
	}
	return true
}

// saidOf takes the name off a sentence that begins with it: the whole name, or its last word, which tells the names
// apart ("API Gateway Resource" is called "Resource" below).
func saidOf(name string, names []string, piece string) (string, bool) {
	piece = strings.TrimSpace(piece)
	text := unarticled(piece)
	lower, full := strings.ToLower(text), strings.ToLower(name)
	if len(lower) != len(text) || full == "" {
		return "", false
	}
	fields := strings.Fields(full)
	for _, begin := range []string{full, fields[len(fields)-1], fields[0]} {
		if shared(begin, full, names) || !strings.HasPrefix(lower, begin) {
			continue
		}
		rest := text[len(begin):]
		rest = strings.TrimPrefix(rest, "s ")
		if rest == text[len(begin):] && rest != "" && strings.IndexByte(" :,*_`", rest[0]) < 0 {
			continue
		}
		rest = strings.TrimLeft(rest, " *_`")
		for _, link := range []string{"is ", "are ", ": ", "= ", "- ", "– ", "— ", "means "} {
			if after, found := strings.CutPrefix(rest, link); found {
				rest = after
				break
			}
		}
		rest = strings.TrimRight(trimStop(strings.TrimSpace(rest)), ",;")
		if rest != "" && runes(rest) <= maxOption && balanced(rest) {
			return rest, true
		}
	}
	return "", false
}

// shared reports whether a beginning fits more than one of the names.
func shared(begin, full string, names []string) bool {
	for _, other := range names {
		other = strings.ToLower(other)
		if other != full && (strings.HasPrefix(other, begin) || strings.HasSuffix(other, begin)) && begin != full {
			return true
		}
	}
	return false
}
