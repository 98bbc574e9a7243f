package journal

import "cutscore/scoring/history"

// Status says whether what happens is being kept.
type Status struct {
	Keeping bool
	Kind    history.Kind
	Trouble string // a sentence for the screen: what, where, what to do; empty while all is well
	Attempt string // the attempt that was taken or deleted; the others are kept
	Notice  string // something done about the file that the person should read once, such as a broken one put aside
}
