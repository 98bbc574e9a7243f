package orgdrill

import (
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestCards(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"answer below":           {"* Topic\n** Name :drill:\nSCHEDULED: <2026-01-01>\n:PROPERTIES:\n:ID: x\n:END:\nWhat is it?\n*** Answer\nThis.\n** Who? :drill:\nMe.\n", "[Topic] Name:⏎⏎What is it? = This.\n[Topic] Who? = Me.\n"},
		"named answer":           {"* Item :drill:\nWhat is it?\n** The Answer\nThis.\n* Item :drill:\nVem?\n** Svar\nJag\n** Why\nSo.\n", "What is it? = This.\nVem? = Jag⏎⏎Why⏎So.\n"},
		"cloze":                  {"* Item :drill:\nThe [sun] is a [star|not a planet].\n", "The ____ is a star. = sun\nThe sun is a ____ (not a planet). = star\n"},
		"names of several":       {"* Noun 1 :drill:\nein Haus\n** Answer\na house\n* Noun 2 :drill:\neine Maus\n** Answer\na mouse\n* Question? :drill:\nWho?\n** Answer\nMe\n", "ein Haus = a house\neine Maus = a mouse\nWho? = Me\n"},
		"headlines that ask":     {"* Name the type of :drill:\n#+BEGIN_SRC go :results none\n* x\n#+END_SRC\n** Answer\nint\n", "Name the type of:⏎⏎```go⏎* x⏎``` = int\n"},
		"what stops":             {"* Go on. :drill:\nx\n** Answer\ny\n* Try: :drill:\nx\n** Answer\ny\n* What? :drill:\nx\n** Answer\ny\n", "Go on.⏎⏎x = y\nTry:⏎⏎x = y\nWhat?⏎⏎x = y\n"},
		"code in lines":          {"* What is ~x = y~? :drill:\n** Answer\n~f :: a~, =b=, and a=b=c ~ or ~ so\n", "What is `x = y`? = `f :: a`, `b`, and a=b=c ~ or ~ so\n"},
		"sides":                  {"* Word :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: twosided\n:END:\nTranslate.\n** English\nsea\n** German\nMeer\n** Example\nDas Meer ist blau.\n", "Translate.⏎⏎sea = Meer⏎⏎Example⏎Das Meer ist blau.\nTranslate.⏎⏎Meer = sea⏎⏎Example⏎Das Meer ist blau.\n"},
		"a block never closed":   {"* A? :drill:\n#+BEGIN_SRC go\nx\n* B? :drill:\ny\n", "A? = ```go⏎x\nB? = y\n"},
		"other signs":            {"* Sentence :drill:\nA <[type\nclass]> has <[laws]>.\n", "A ____ has laws. = type⏎class\nA type⏎class has ____. = laws\n"},
		"links inside, pictures": {"* What? :drill:\n[[*Other card][that]] and [[Other]]\n** Answer\n[[file:map.png]] <[x]>\n", "What?⏎⏎that and Other = [image: map.png] <[x]>\nlost 1: picture map.png\n"},
		"both ways":              {"* Item :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: twosided\n:END:\nq\n** Answer\na\n", "q = a\na = q\n"},
		"a topic's name":         {"* Sea\n** Sea :drill:\nq\n*** Answer\na\n", "[Sea] Sea:⏎⏎q = a\n"},
		"topics in topics":       {"** First\n*** One? :drill:\na\n* Top\n** Below\n*** Two? :drill:\nb\n", "[First] One? = a\n[Top] Two? = b\n"},
		"double":                 {"* Sea :fc:\n:PROPERTIES:\n:FC_TYPE: double\n:END:\n** Back\nMeer\n", "Sea = Meer\nMeer = Sea\n"},
		"another property":       {"* Sea :fc:\n:PROPERTIES:\n:CATEGORY: double\n:END:\n** Back\nMeer\n", "Sea = Meer\n"},
		"brackets in a question": {"* Sea? :drill:\nWhat is [x]?\n** Answer\ny\n", "Sea?⏎⏎What is [x]? = y\n"},
		"cloze with notes":       {"* Sea :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: hide1cloze\n:END:\nThe [sea].\n** Notes\ny\n", "The ____. = sea⏎⏎Notes⏎y\n"},
		"cloze with nothing":     {"* Sea :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: hide1cloze\n:END:\nThe sea.\n", "skipped 1: a cloze without anything in brackets: Sea\n"},
		"blocks in blocks":       {"* Sea? :drill:\n#+begin_src\nsrc\n* x\n#+end_quote\n* y\n#+end_src\n#+begin_example\n* z\n#+end_example\n#+caption: w\n** Answer\na\n", "Sea?⏎⏎```⏎src⏎* x⏎* y⏎```⏎```⏎* z⏎``` = a\n"},
		"a link alone":           {"* Sea? :drill:\n[[https://a.b]]\n", "Sea? = <https://a.b>\n"},
		"org-fc":                 {"* What? :fc:\n:PROPERTIES:\n:FC_TYPE: normal\n:END:\n:REVIEW_DATA:\n| x |\n:END:\nThis.\n", "What? = This.\n"},
		"code, links":            {"* What? :drill:\n#+begin_src go\nx\n#+end_src\n** Answer\n[[https://a.b][here]]\n", "What?⏎⏎```go⏎x⏎``` = here <https://a.b>\n"},
	})
	sourcetest.Others(t, Detect, "* Headline\ntext\n", "* TODO x :work:\n", "- a :drill:\n", "")
}

func TestTitle(t *testing.T) {
	if b, err := Read(source.File{Text: "#+TITLE: Ships \n* A? :drill:\nb\n"}); err != nil || b.Title != "Ships" {
		t.Errorf("%q, %v", b.Title, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("* a :drill:\n:X:\n:END:\n[b|c] {{d}{e}@0}\n** f\n")
	sourcetest.Fuzz(f, Detect, Read)
}
