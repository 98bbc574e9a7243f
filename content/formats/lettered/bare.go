package lettered

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/source"
)

// DetectAnswers recognises a list of answers whose questions are elsewhere.
func DetectAnswers(f source.File) string {
	raw, _ := mdlines.Of(f.Start())
	lines := unfold(raw)
	n := 0
	for _, l := range append(lists(lines), tail(lines, 0)) {
		for _, a := range l.all {
			if len(a.key.Labels) > 0 {
				n++
			}
		}
	}
	asking := 0
	for _, l := range raw {
		if text := strings.TrimSpace(l.Text); endsAsking(text) {
			asking++
		}
	}
	if n < 3 || asking*2 > n {
		return ""
	}
	return "a list of answers without their questions"
}

// DetectUnanswered recognises numbered questions below which nothing answers them: each ends with its question mark.
func DetectUnanswered(f source.File) string {
	lines, _ := mdlines.Of(f.Start())
	n, asking, last := 0, 0, ""
	count := func() {
		if n > 0 && endsAsking(last) {
			asking++
		}
	}
	for _, l := range lines {
		if text := strings.TrimSpace(l.Text); text != "" && !mdlines.Furniture(text) {
			if mdlines.Numbered(text) {
				count()
				n++
			}
			last = text
		}
	}
	if count(); n < 3 || asking*10 < n*8 {
		return ""
	}
	return "numbered questions without answers"
}
