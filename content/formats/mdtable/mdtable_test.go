package mdtable_test

import (
	"testing"

	"cutscore/content/formats/mdtable"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".md", mdtable.Detect, mdtable.Read)
}

func FuzzRead(f *testing.F) {
	f.Add("|Front|Back|\n|--|--|\n|a|`b|c`|\n|d|")
	sourcetest.FuzzAny(f, mdtable.Detect, mdtable.Read)
}
