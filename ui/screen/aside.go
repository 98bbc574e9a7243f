package screen

import (
	"charm.land/bubbles/v2/key"

	"cutscore/ui/widget"
)

// noteLimit is how many letters a note may have.
const noteLimit = 1000

// aside handles the keys that say something about the item of a drill, and reports whether it was one.
func aside(s *Host, k widget.Key) bool {
	switch {
	case key.Matches(k, keyRetire):
		s.Ask(widget.Prompt{
			Title: "Ask this question no more?",
			Lines: []string{"Drills leave it out from now on; exams still hold it."},
			Answers: []widget.Answer{
				widget.NewAnswer("y", "retire it", func() { s.Want(WantRetire) }),
				widget.NewAnswer("n", "keep it", nil),
			},
		})
	case key.Matches(k, keyReport):
		s.Ask(widget.TextPrompt("What is wrong with this question?", "a few words, or nothing", noteLimit, func(note string) {
			s.Send(Intent{Want: WantNote, Note: note})
		}))
	default:
		return false
	}
	return true
}
