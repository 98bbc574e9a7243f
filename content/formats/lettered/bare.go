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
