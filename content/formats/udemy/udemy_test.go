package udemy_test

import (
	"testing"

	"cutscore/content/formats/source/sourcetest"
	"cutscore/content/formats/udemy"
)

func TestResultsOfATest(t *testing.T) {
	sourcetest.Cases(t, udemy.Detect, udemy.Read, map[string][2]string{
		"as shown": {
			"Practice Test 1\nOverview\nQuestion 1Correct\nWhere do rivers end?\nOn hills\nYour answer is correct\nIn seas\nIn clouds\nOverall explanation\nWater runs down.\nDomain\nRivers\n" +
				"Question 2\nIncorrect\nIt rains. What\ngrows? (Select TWO)\nYour selection is incorrect\nStones\nCorrect selection\nGrass\nYour selection is correct\nTrees\nOverall explanation\nPlants grow.\n",
			"[Rivers] Where do rivers end?: On hills / *In seas / In clouds # Water runs down.\nIt rains. What⏎grows? (Select TWO): Stones / *Grass / *Trees # Plants grow.\n"},
		"older": {
			"Question 1: Skipped\n\nName a tree.\n\nOak\n(Correct)\n\nGranite\n\nExplanation\n\nOaks are trees.\n",
			"Name a tree.: *Oak / Granite # Oaks are trees.\n"},
		"reasons that nothing announces": {
			"Question 1\nSkipped\nWhich is ice?\nCorrect answer\nFrozen water\nCold makes it.\nSteam\nHeat makes it.\nOverall explanation\nWater has three states.\n" +
				"Question 2\nSkipped\nWhich is true?\nIce sinks\nIt is light.\nCorrect answer\nIce swims.\nSteam falls.\nOverall explanation\nIce is light.\n",
			"Which is ice?: *Frozen water (Cold makes it.) / Steam (Heat makes it.) # Water has three states.\nWhich is true?: Ice sinks / It is light. / *Ice swims. / Steam falls. # Ice is light.\n" +
				"look 1: every second line was taken for the reason of the option above it: Which is ice?\n"},
		"reasons": {
			"Question 1\nSkipped\nWhich is ice?\nCorrect answer\nFrozen water\nExplanation\nCold makes it.\nSteam\nExplanation\nHeat makes it.\nOverall explanation\nWater has three states.\n",
			"Which is ice?: *Frozen water (Cold makes it.) / Steam (Heat makes it.) # Water has three states.\n"},
	})
}

func TestOthers(t *testing.T) {
	sourcetest.Others(t, udemy.Detect, "Question 1: What?\nA: x\nB: y\nAnswer: A\n", "Question 1\nWhat is it?\nA. x\nB. y\nCorrect answer: A\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("Question 1\nCorrect\n?\nCorrect answer\na\nb\nOverall explanation\nDomain\n")
	sourcetest.FuzzAny(f, udemy.Detect, udemy.Read)
}
