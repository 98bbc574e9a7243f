package logseq_test

import (
	"testing"

	"cutscore/content/formats/logseq"
	"cutscore/content/formats/source/sourcetest"
)

func TestPages(t *testing.T) {
	sourcetest.Cases(t, logseq.Detect, logseq.Read, map[string][2]string{
		"one back":  {"title:: Trees\n\n- What drops its leaves? #card\n  card-repeats:: 2\n\t- A [[larch]]\n- no card\n\t- nor this\n", "What drops its leaves? = A larch\n"},
		"a list":    {"- Forests #geo\n\t- Name two kinds [[Card]]\n\t\t- pine\n\t\t- beech\n", "[Forests] Name two kinds = - pine⏎- beech\n"},
		"gaps":      {"- The {{cloze oak}} bears {{cloze acorns}}. #card\n", "The ____ bears acorns. = oak\nThe oak bears ____. = acorns\n"},
		"no back":   {"- Nothing below #card\n- Something? #card\n  - yes\n", "Something? = yes\nskipped 1: it has no answer: Nothing below\n"},
		"code":      {"- How is a loop written? #card\n  id:: x\n\t- ```c\n\t  #define N 3\n\t  for (;;)\n\t      f(a[[0]]);\n\t  ```\n- And in a list? #card\n\t- so:\n\t  and {{cloze on}}\n\t\t- ```\n\t\t  - x:: 1\n\t\t    y\n\t\t  ```\n", "How is a loop written? = ```c⏎#define N 3⏎for (;;)⏎    f(a[[0]]);⏎```\nAnd in a list? = - so:⏎  and on⏎    - ```⏎      - x:: 1⏎        y⏎      ```\n"},
		"a picture": {"- What tree? ![leaf](a/leaf.png) #card\n  - elm\n", "What tree? [image: leaf] = elm\nlost 1: picture leaf.png\n"},
	})
}

func TestOthers(t *testing.T) {
	sourcetest.Others(t, logseq.Detect, "- a business card\n- b\n", "#card\nfront\nback\n", "- see #cards\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("- a {{cloze b}} #card\n  id:: x\n\t- c\n")
	sourcetest.FuzzAny(f, logseq.Detect, logseq.Read)
}
