package signed

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

const two = "Which sail?\n+ a sloop\n+ a yawl\n- a tug\nWhich float:\n+raft\n-stone\n"

const twoRead = "Which sail?: *a sloop / *a yawl / a tug\nWhich float:: *raft / stone\n"

func TestQuestions(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"without gaps":    {two + "Name a number\nof cold\n+ -5\n- 5\n", twoRead + "Name a number of cold: *-5 / 5\n"},
		"introduced":      {"All about ships.\n\n1. " + two + "\nLook well.\n\nWhat is it?\n\n- a tug\n\n+ a ship\n", twoRead + "Look well.⏎⏎What is it?: a tug / *a ship\n"},
		"longer options":  {two + "What is it?\n- a tug\n  of wood\n+ a ship\n(of iron)\n- a raft\n\n(of ten) Who?\n+ me\n- you\n", twoRead + "What is it?: a tug⏎of wood / *a ship⏎(of iron) / a raft\n(of ten) Who?: *me / you\n"},
		"chapters":        {"# Ships\n\n" + two + "---\n# Other\n\nWho?\n+ me\n- you\n", "[Ships] Which sail?: *a sloop / *a yawl / a tug\n[Ships] Which float:: *raft / stone\n[Other] Who?: *me / you\n"},
		"headings":        {two + "## 1. Who?\n+ me\n- you\n\n## 2. Where?\n\n- here\n+ there\n", twoRead + "Who?: *me / you\nWhere?: here / *there\n"},
		"code, pictures":  {two + "What does it print?\n```\n- 1\n```\n![the sea](sea.png)\n+ 1\n- ![](two.png)\n", twoRead + "What does it print?⏎⏎```⏎- 1⏎```⏎[image: the sea]: *1 / [image: two.png]\nlost 8: picture sea.png, picture two.png\n"},
		"a rule":          {"Hello\n---\n" + two + "Who?\n+ me\n- you\n", twoRead + "Who?: *me / you\n"},
		"no question":     {two + "Who?\n+ me\n- you\n---\n+ she\n- he\n", twoRead + "Who?: *me / you\nskipped 12: it has no question\n"},
		"three parts":     {two + "\nOne.\n\nTwo.\n\nWho?\n+ me\n- you\n", twoRead + "One.⏎⏎Two.⏎⏎Who?: *me / you\n"},
		"a picture above": {two + "## Who? ![](a.png)\n\n+ me\n- you\n", twoRead + "Who? [image: a.png]: *me / you\nlost 8: picture a.png\n"},
		"no keys":         {two + "Who?\n+ me\n- you\n\nWhere?\n- here\n- there\n", twoRead + "Who?: *me / you\nskipped 12: no option is marked as right: Where?\n"},
	})
	sourcetest.Others(t, Detect, "",
		two, // too few to tell
		"@@ -1,2 +1,2 @@\n"+two+two,
		"Redis\n+ fast\n- memory\n\nSQLite\n+ small\n- one writer\n\nFiles\n+ plain\n- slow\n",
		two+"Who?\n+ me\n+ you\n",
		two+"Who?\n+ me\n- you\n\nTo do:\n- here\n- there\n\nTo buy:\n- a rope\n- a sail\n",
	)
}

func FuzzRead(f *testing.F) {
	f.Add("# x\n" + two + "(of)\n---\n+ ![](b)\n")
	sourcetest.Fuzz(f, Detect, Read)
}
