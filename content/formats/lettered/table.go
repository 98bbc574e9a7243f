package lettered

import (
	"strconv"
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var (
	entry = pattern.New(`(?i)^\W{0,4}(?:q(?:uestion)?\s*\.?\s*)?(\d{1,4})\s*(?:\W{1,4}|\s*\|\s*)\s*[(*_]{0,3}([A-H](?:\s*(?:,|&|/|;|and)\s*[A-H])*|[A-H]{2,5})[*_]{0,3}(?:\s*[.):|,;]|\s+[-–—(]|\s*$)`)
	pairs = pattern.New(`(?:^|[\s,;|])(\d{1,4})\s*[.):\-–=]?\s*\(?([A-H](?:\s*,\s*[A-H]\b)*|[A-H]{2,5})\)?(?:$|[\s,;.|])`)
)

// table reads the list of answers that stands behind the last options. Tail is the line at which it begins.
func table(lines []mdlines.Line, from int) (keys map[int]Key, tail int) {
	keys, tail = map[int]Key{}, len(lines)
	last := 0
	for i := from; i < len(lines); i++ {
		l := lines[i]
		if l.Code || l.Blank() {
			continue
		}
		found := 0
		text := spoiler.Replace(l.Text)
		if m := entry.FindStringSubmatch(text); m != nil && len(pairs.FindAllString(text, 2)) < 2 {
			n, _ := strconv.Atoi(m[1])
			key := KeyOf(strings.ToUpper(m[2]))
			key.Why = reason(text[len(m[0]):])
			keys[n], last = key, n
			found++
		} else if many := manyPairs(text); len(many) >= 2 {
			for n, said := range many {
				keys[n] = KeyOf(said)
				found++
			}
		}
		if found > 0 && tail == len(lines) {
			tail = i
		}
		if key, open := keys[last]; open && found == 0 && l.Level == 0 && key.Why != "" { // the reason goes on
			key.Why += "\n" + strings.TrimSpace(l.Text)
			keys[last] = key
		}
	}
	if len(keys) < 2 {
		return nil, len(lines)
	}
	for tail > from && (lines[tail-1].Blank() || lines[tail-1].Level > 0 || strings.Contains(lines[tail-1].Text, "|") || isKey(lines[tail-1].Text)) {
		tail-- // its heading, or the head of its table
	}
	return keys, tail
}

// reason is what an entry says besides its letter; a word or two, such as the name of a chapter, are none.
func reason(rest string) string {
	text := explanation.ReplaceAllString(strings.Trim(rest, " \t-–—:.,|()*_"), "")
	if len(strings.Fields(text)) < 3 {
		return ""
	}
	return text + rest[len(strings.TrimRight(rest, ".")):]
}

// manyPairs reads "1. B  2. D  3. A, C".
func manyPairs(text string) map[int]string {
	out := map[int]string{}
	rest := text
	for {
		m := pairs.FindStringSubmatchIndex(rest)
		if m == nil {
			return out
		}
		n, _ := strconv.Atoi(rest[m[2]:m[3]])
		out[n] = rest[m[4]:m[5]]
		rest = rest[m[5]:]
	}
}
