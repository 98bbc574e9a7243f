package moodlexml

import (
	"slices"
	"strings"

	"cutscore/content/formats/source"
)

// remarks are what is said of whole questions when they are right, or not. Moodle puts the same words there in all of them; what
// one question alone has explains it.
type remarks struct {
	of    []remark
	times map[string]int
}

type remark struct {
	record int
	text   string
}

// fewWords is how many words Moodle's own remarks have at most, in whatever language.
const fewWords = 6

func (all *remarks) add(record int, r *reader) {
	for _, name := range []string{"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"} {
		text := r.text(r.q.Child(name), "html")
		if len(strings.Fields(text)) <= fewWords || slices.Contains(all.of[max(0, len(all.of)-2):], remark{record, text}) {
			continue
		}
		if all.times == nil {
			all.times = map[string]int{}
		}
		all.times[text]++
		all.of = append(all.of, remark{record, text})
	}
}

// keep puts them into the explanations of their questions.
func (all *remarks) keep(records []source.Record) {
	for _, m := range all.of {
		if why := &records[m.record].Explanation; all.times[m.text] == 1 && !strings.Contains(*why, m.text) {
			*why = strings.TrimSpace(*why + "\n\n" + m.text)
		}
	}
}
