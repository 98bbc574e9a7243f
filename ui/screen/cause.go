package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

// roomForCauses is the width from which on the causes fit behind what else a drill says of itself.
const roomForCauses = 96

// keyCause says why an answer was wrong: one key, never asked for.
var keyCause = widget.Bind([]string{"1", "2", "3", "4", "5"}, "1-5", "why it was wrong")

// takeCause takes one of those keys; the same one again takes it back. It reports whether it was one.
func takeCause(r *scoring.Response, k widget.Key) bool {
	if r.Right || !key.Matches(k, keyCause) {
		return false
	}
	cause := scoring.Causes()[k[0]-'1']
	if r.Cause == cause {
		cause = scoring.NoCause
	}
	r.Cause = cause
	return true
}

// causeWords say why an answer was wrong, or, where there is room for that, which keys say so.
func causeWords(r *scoring.Response, width int) string {
	switch {
	case r.Right:
		return ""
	case r.Cause != scoring.NoCause:
		return "why: " + string(r.Cause)
	case width < roomForCauses:
		return ""
	}
	words := make([]string, len(scoring.Causes()))
	for i, c := range scoring.Causes() {
		words[i] = fmt.Sprintf("%d %s", i+1, c)
	}
	return "why? " + strings.Join(words, ", ")
}
