package orgdrill

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

func TestCards(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"answer below": {"* Topic\n** Name :drill:\nSCHEDULED: <2026-01-01>\n:PROPERTIES:\n:ID: x\n:END:\nWhat is it?\n*** Answer\nThis.\n** Who? :drill:\nMe.\n", "[Topic] What is it? = This.\n[Topic] Who? = Me.\n"},
		"named answer": {"* Item :drill:\nWhat is it?\n** The Answer\nThis.\n* Item :drill:\nVem?\n** Svar\nJag\n** Why\nSo.\n", "What is it? = This.\nVem? = Jag⏎⏎Why⏎So.\n"},
		"cloze":        {"* Item :drill:\nThe [sun] is a [star|not a planet].\n", "The ____ is a star. = sun\nThe sun is a ____ (not a planet). = star\n"},
		"both ways":    {"* Item :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: twosided\n:END:\nq\n** Answer\na\n", "q = a\na = q\n"},
		"org-fc":       {"* What? :fc:\n:PROPERTIES:\n:FC_TYPE: normal\n:END:\n:REVIEW_DATA:\n| x |\n:END:\nThis.\n", "What? = This.\n"},
		"code, links":  {"* What? :drill:\n#+begin_src go\nx\n#+end_src\n** Answer\n[[https://a.b][here]]\n", "What?⏎⏎```go⏎x⏎``` = here <https://a.b>\n"},
	})
	sourcetest.Others(t, Detect, "* Headline\ntext\n", "* TODO x :work:\n", "- a :drill:\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("* a :drill:\n:X:\n:END:\n[b|c] {{d}{e}@0}\n** f\n")
	sourcetest.Fuzz(f, Detect, Read)
}
