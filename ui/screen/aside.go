package screen

import (
	"charm.land/bubbles/v2/key"

	"cutscore/ui/widget"
)

// aside handles the keys that say something about the item of a drill, and reports whether it was one.
func aside(s *Host, k widget.Key) bool {
	switch {
	case key.Matches(k, keyRetire):
		s.Want(WantRetire)
	case key.Matches(k, keyReport):
		s.Ask(widget.TextPrompt("What is wrong with this question?", "a few words, or nothing", func(note string) {
			s.Send(Intent{Want: WantNote, Note: note})
		}))
	default:
		return false
	}
	return true
}
