package lettered

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

var inline = pattern.New(`(?:^|\s)\*{0,2}(?:[(\[]?([A-H])[.)\]]|\(([a-h])\)|([a-h])\))\s?`)

// unfold gives options that stand in one line a line each, and parts what HTML puts into one.
func unfold(lines []mdlines.Line) []mdlines.Line {
	out := make([]mdlines.Line, 0, len(lines))
	for _, l := range lines {
		if l.Code {
			out = append(out, l)
			continue
		}
		parts := []string{l.Text}
		if strings.Contains(l.Text, "<") {
			parts = strings.Split(summary.ReplaceAllString(Unbuttoned(l.Text), "$0\n"), "\n")
		}
		for _, part := range parts {
			if strings.Contains(part, "<") {
				part = folding.ReplaceAllString(part, " ")
			}
			l.Text = strings.TrimRight(part, " \t")
			if l.Level == 0 {
				if level, title := mdlines.Heading(strings.TrimSpace(l.Text)); level > 0 {
					l.Level, l.Heading = level, title
				}
			}
			out = append(out, inlined(l)...)
		}
	}
	return out
}

var (
	summary = pattern.New(`(?i)</summary>|<details[^>]*>|<br\s*/?>`)
	folding = pattern.New(`(?i)</?(?:details|summary|p|div|center|blockquote|br)\b[^>]*>`)
)

var summarized = pattern.New(`(?i)<summary[^>]*>(.*?)</summary>`)

// Unbuttoned is a line whose summary, if it only says to show the answer, says so in English.
func Unbuttoned(line string) string {
	m := summarized.FindStringSubmatchIndex(line)
	if m == nil || !wording.Button(tag.ReplaceAllString(line[m[2]:m[3]], "")) {
		return line
	}
	return line[:m[2]] + "Answer" + line[m[3]:]
}

// inlined parts "What? A) one B) two C) three".
func inlined(l mdlines.Line) []mdlines.Line {
	all := inline.FindAllStringSubmatchIndex(l.Text, -1)
	want := byte('A')
	var cuts []int
	for _, m := range all {
		if strings.ToUpper(strings.Trim(l.Text[m[0]:m[1]], " \t()[].*")) == string(want) {
			cuts = append(cuts, m[0])
			want++
		}
	}
	if len(cuts) < 3 {
		return []mdlines.Line{l}
	}
	var out []mdlines.Line
	at := 0
	for _, cut := range append(cuts, len(l.Text)) {
		if text := strings.TrimRight(l.Text[at:cut], " \t,;·|/•"); strings.TrimSpace(text) != "" {
			part := l
			part.Text = text
			if at > 0 {
				part.Text, part.Level = strings.TrimSpace(text), 0
			}
			out = append(out, part)
		}
		at = cut
	}
	return out
}
