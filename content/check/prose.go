package check

import (
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/check/cue"
)

func plain(md string) string { return cue.Plain(md) }

// withoutFences leaves fenced code out of a text.
func withoutFences(md string) string {
	if !strings.Contains(md, "```") && !strings.Contains(md, "~~~") {
		return md
	}
	var kept []string
	fence := ""
	for line := range strings.SplitSeq(md, "\n") {
		mark := strings.TrimLeft(line, " ")
		switch {
		case fence != "":
			if strings.HasPrefix(mark, fence) {
				fence = ""
			}
		case strings.HasPrefix(mark, "```"), strings.HasPrefix(mark, "~~~"):
			fence = mark[:3]
			kept = append(kept, "")
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// sentences splits prose at full stops, question and exclamation marks before a space, and at empty lines. Code spans
// are not split.
func sentences(md string) []string {
	var out []string
	for paragraph := range strings.SplitSeq(md, "\n\n") {
		start, code := 0, false
		runes := []rune(strings.Join(strings.Fields(paragraph), " "))
		for i, r := range runes {
			if r == '`' {
				code = !code
			}
			end := i + 1
			for end < len(runes) && strings.ContainsRune(`*_)"'”’`, runes[end]) {
				end++
			}
			if !code && strings.ContainsRune(".?!", r) && (end == len(runes) || runes[end] == ' ') {
				out = append(out, strings.TrimSpace(string(runes[start:end])))
				start = min(end+1, len(runes))
			}
		}
		if rest := strings.TrimSpace(string(runes[min(start, len(runes)):])); rest != "" {
			out = append(out, rest)
		}
	}
	return out
}

// bare takes the signs around a word off and folds its case.
func bare(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }))
}

// properNames lists the words that stand with a capital after a word without one, anywhere in the items: names keep it
// wherever they stand.
func properNames(items []*content.Item) map[string]bool {
	names := map[string]bool{}
	gather := func(text string) {
		before := ""
		for w := range strings.FieldsSeq(text) {
			if capital(w) && before != "" && !strings.ContainsAny(before[len(before)-1:], ".?!:;)") && !capital(before) {
				names[bare(w)] = true
			}
			before = w
		}
	}
	for _, it := range items {
		gather(it.Stem)
		gather(it.Explanation)
		for _, o := range it.Options {
			gather(o.Text)
			gather(o.Rationale)
		}
	}
	return names
}

func capital(word string) bool {
	for _, r := range word {
		return unicode.IsUpper(r)
	}
	return false
}
