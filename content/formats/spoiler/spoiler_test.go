package spoiler_test

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
	"cutscore/content/formats/spoiler"
)

func TestHiddenAnswers(t *testing.T) {
	sourcetest.Cases(t, spoiler.Detect, spoiler.Read, map[string][2]string{
		"below":     {"Hello all!\n\n> What is ice?\n> ||frozen water||\n\n> What is steam?\n\n||hot water||\n", "What is ice? = frozen water\nWhat is steam? = hot water\n"},
		"behind":    {"1. What falls? ||rain||\n2. What shines? Answer: ||the sun||\n", "What falls? = rain\nWhat shines? = the sun\n"},
		"no asking": {"||nothing||\nWhat is red?\n||rust||\nWhat is green?\n||moss||\n", "What is red? = rust\nWhat is green? = moss\nskipped 1: an answer without a question: nothing\n"},
	})
}

func TestOthers(t *testing.T) {
	sourcetest.Others(t, spoiler.Detect, "if a || b || c {\n}\nif d || e || f {\n}\n", "| a || b |\n|---|---|\n| c || d |\n", "a ||b||\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("> What?\n||x||\n\nWhy? ||y||\n")
	sourcetest.FuzzAny(f, spoiler.Detect, spoiler.Read)
}
