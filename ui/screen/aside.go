package screen

import (
	"strings"

	"charm.land/bubbles/v2/key"

	"cutscore/ui/widget"
)

// noteLimit is how many letters a note may have: as many as a terminal may paste at once.
const noteLimit = 64 << 10

// aside handles the keys that say something about the item of a drill, and reports whether it was one.
func aside(s *Host, k widget.Key) bool {
	switch {
	case key.Matches(k, keyRetire):
		s.Want(WantRetire)
	case key.Matches(k, keyReport):
		s.Ask(widget.TextPrompt("What is wrong with this question?", "a few words, or nothing", noteLimit, func(note string) {
			s.Send(Intent{Want: WantNote, Note: note})
		}))
	case key.Matches(k, keyEdit):
		s.Want(WantEdit)
	case key.Matches(k, keyWrong):
		s.Ask(widget.TextPrompt("A wrong answer to this card, for choices that are made from it:", "what people mistake it for", noteLimit, func(answer string) {
			if strings.TrimSpace(answer) != "" {
				s.Send(Intent{Want: WantWrong, Note: answer})
			}
		}))
	default:
		return false
	}
	return true
}
