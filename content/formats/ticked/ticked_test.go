package ticked_test

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
	"cutscore/content/formats/ticked"
)

func TestListsWithMarkedAnswers(t *testing.T) {
	sourcetest.Cases(t, ticked.Detect, ticked.Read, map[string][2]string{
		"ticks":          {"## Q1. Port of HTTPS?\n\n- 80\n- 443 ✅\n- 22\n\n## Q2. Which are private?\n\n- ✅ 10.0.0.0/8\n- 8.8.8.0/24\n- ✅ 192.168.0.0/16\n", "Port of HTTPS?: 80 / *443 / 22\nWhich are private?: *10.0.0.0/8 / 8.8.8.0/24 / *192.168.0.0/16\n"},
		"with crosses":   {"### Which is a fruit?\n- ❌ Carrot\n- ✅ Apple\n\n### Which is a stone?\n- ✅ Granite\n- ❌ Oak\n", "Which is a fruit?: Carrot / *Apple\nWhich is a stone?: *Granite / Oak\n"},
		"bold":           {"1. Which lists files?\n   - **ls**\n   - cat\n\n2. Which prints the folder?\n   - cd\n   - **pwd**\n   - ps\n", "Which lists files?: *ls / cat\nWhich prints the folder?: cd / *pwd / ps\n"},
		"said in words":  {"**Which lists files?**\n\n- ls (correct)\n- cat\n\n**Which ends?**\n\n- cd\n- exit (Correct answer)\n", "Which lists files?: *ls / cat\nWhich ends?: cd / *exit\n"},
		"in other words": {"Which lists files?\n\n- ls (CORRECT)\n- cat\n\nWhich ends?\n\n- cd\n- exit (right answer)\n", "Which lists files?: *ls / cat\nWhich ends?: cd / *exit\n"},
	})
}

func TestOtherListsAreNoQuestions(t *testing.T) {
	sourcetest.Others(t, ticked.Detect,
		"# Features\n\n- Linux ✅\n- Windows ❌\n\n# Done\n\n- tests ✅\n- docs\n",
		"# What is it?\n\n- **fast**\n- **small**\n\n# Why?\n\n- **cheap**\n- **good**\n",
		"## What is TCP?\n\n- **reliable**\n- ordered\n\n## What is UDP?\n\n- fast\n- small\n\n## What is IP?\n\n- a\n- b\n",
	)
}

func FuzzRead(f *testing.F) {
	f.Add("1. a?\n - b ✅\n - c\n\n# d?\n- **e**\n- f\n")
	sourcetest.Fuzz(f, ticked.Detect, ticked.Read)
}
