package distractor

import (
	"testing"

	"cutscore/content/packed/packedtest"
)

// TestPacked holds that lists are linked as they are written; with -pack it packs them anew.
func TestPacked(t *testing.T) {
	for _, file := range []string{"sets.txt"} {
		packedtest.AsWritten(t, file)
	}
}
