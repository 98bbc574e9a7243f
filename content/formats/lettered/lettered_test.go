package lettered_test

import (
	"testing"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/source/sourcetest"
)

// Each file in testdata holds a bank; what is to be made of it stands in the file of that name with the ending .want.
func TestBanksAreRead(t *testing.T) {
	sourcetest.Files(t, ".txt", lettered.Detect, lettered.Read)
}

func FuzzRead(f *testing.F) {
	f.Add("1. Q?\nA. a\nB. b\nAnswer: B\n\n2. R? A) x B) y C) z\n\n1. A\n2. C\n")
	f.Add("Q: a\nO: b\nO: c\nA: 2\nE: d\n<details><summary>x</summary>**C.**</details>")
	sourcetest.FuzzAny(f, lettered.Detect, lettered.Read)
}
