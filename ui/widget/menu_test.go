package widget

import (
	"slices"
	"testing"
)

// A filter keeps to what holds the words, letter case ignored; rows where nothing is are never found.
func TestHaving(t *testing.T) {
	if got := having("e", []string{"One", " ", "two", "THREE"}); !slices.Equal([]int{got[0].Index, got[1].Index}, []int{0, 3}) || len(got) != 2 {
		t.Errorf("%v", got)
	}
}
