package folded_test

import (
	"testing"

	"cutscore/content/formats/folded"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".md", folded.Detect, folded.Read)
}

func FuzzRead(f *testing.F) {
	f.Add("## Q\n<details><summary>a</summary>b</details>\n<details>\n<details>c")
	sourcetest.FuzzAny(f, folded.Detect, folded.Read)
}
