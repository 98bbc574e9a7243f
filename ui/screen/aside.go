package screen

import (
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
	default:
		return false
	}
	return true
}
