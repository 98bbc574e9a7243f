package mdtable_test

import (
	"testing"

	"cutscore/content/formats/mdtable"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".md", mdtable.Detect, mdtable.Read)
}

func FuzzRead(f *testing.F) {
	f.Add("|Front|Back|\n|--|--|\n|a|`b|c`|\n|d|")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.File{Text: text}
		mdtable.Detect(file)
		if _, err := mdtable.Read(file); err != nil {
			t.Error(err)
		}
	})
}
