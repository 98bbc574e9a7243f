package screen

import (
	"fmt"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

// listCount is the heading's count of a list: of 7 attempts, or of those that the filter leaves, 2 of 7 attempts.
func listCount(m *widget.Menu, thing string) string {
	shown, all := m.Count()
	if shown == all {
		return scoring.Counted(all, thing)
	}
	return fmt.Sprintf("%d of %s", shown, scoring.Counted(all, thing))
}

// listStatus is what a list says of itself: its filter, what else there is to say, and which part of it is in sight; below that
// the whole row under the cursor, where rows are cut.
func listStatus(m *widget.Menu, words ...string) string {
	said := dotted(append(append([]string{m.Filter()}, words...), m.Sheet())...)
	whole := m.Whole()
	if said == "" || whole == "" {
		return said + whole
	}
	return said + "\n" + whole
}
