package marking

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	brackets = regexp.MustCompile(`\s*[(\[（][^()\[\]（）]*[)\]）]`)
	inside   = regexp.MustCompile(`[(\[（]([^()\[\]（）]*)[)\]）]`)
	between  = regexp.MustCompile(`(?i)\s+/\s+|\s*;\s*|\s*,\s+or\s+|\s+or\s+|\s*,\s+oder\s+|\s+oder\s+|\s*,\s+ou\s+|\s+ou\s+`)
)

// variants lists the wordings that a written answer stands for, the answer itself first: with and without what stands in
// brackets, either side of a "/" or an "or", each part between commas where the parts are alike.
func variants(answer string) []string {
	out := []string{answer}
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	if bare := brackets.ReplaceAllString(answer, ""); bare != answer {
		add(bare)
		add(strings.NewReplacer("(", "", ")", "", "[", "", "]", "").Replace(answer))
		for _, in := range inside.FindAllStringSubmatch(answer, -1) {
			if short(in[1]) {
				add(in[1])
			}
		}
		answer = bare
	}
	for _, part := range alternatives(answer) {
		add(part)
	}
	return out
}

// short reports whether what stands in brackets is a name of its own: "Content Delivery Network (CDN)".
func short(s string) bool {
	upper := 0
	for _, r := range s {
		if unicode.IsSpace(r) {
			return false
		}
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper >= 2
}

// alternatives splits an answer into answers that each would do.
func alternatives(answer string) []string {
	if parts := between.Split(answer, -1); len(parts) > 1 && alike(parts) {
		return parts
	}
	if parts := strings.Split(answer, "/"); len(parts) == 2 && word(parts[0]) && word(parts[1]) && !inseparable[strings.ToLower(answer)] {
		return parts
	}
	if parts := strings.Split(answer, ", "); len(parts) == 2 && word(parts[0]) && word(parts[1]) && lowerCase(parts[0]) == lowerCase(parts[1]) {
		return parts
	}
	return nil
}

// alike reports whether parts can be answers of one kind: none of them has many more words than the shortest.
func alike(parts []string) bool {
	least, most := 99, 0
	for _, p := range parts {
		n := len(strings.Fields(p))
		least, most = min(least, n), max(most, n)
	}
	return least > 0 && most <= least+2 && most <= 5
}

// word reports whether s is one word of letters, of three or more, that is no acronym.
func word(s string) bool {
	letters, upper := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case !unicode.IsLetter(r) && r != '-' && r != '\'':
			return false
		}
		letters++
	}
	return letters >= 3 && upper <= 1
}

func lowerCase(s string) bool { return strings.ToLower(s) == s }

// inseparable are pairs that name one thing together: half of it is not the answer.
var inseparable = map[string]bool{
	"and/or": true, "input/output": true, "read/write": true, "client/server": true, "publish/subscribe": true, "request/response": true,
	"plug/play": true, "start/stop": true, "push/pull": true, "send/receive": true, "master/slave": true, "primary/replica": true,
	"blue/green": true, "red/green": true, "yes/no": true, "true/false": true, "key/value": true,
}
