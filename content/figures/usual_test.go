package figures

import (
	"slices"
	"testing"

	"cutscore/content/text"
)

// TestUsual holds that times, shares and angles stand among those that people choose.
func TestUsual(t *testing.T) {
	for number, want := range map[string][]float64{
		"24 hours": {12, 24, 36, 48}, "90 degrees": {75, 90, 120, 135}, "99.9 %": {99, 99.5, 99.9, 99.95}, "30 days": {21, 30, 45, 60},
	} {
		if rows := ladders(text.NumbersIn(number)[0], nil, slices.Index(want, text.NumbersIn(number)[0].Value)); len(rows) != 1 || !slices.Equal(rows[0], want) {
			t.Errorf("%s: %v, want %v", number, rows, want)
		}
	}
}
