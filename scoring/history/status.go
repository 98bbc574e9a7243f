package history

// Kind says what kind of trouble there is.
type Kind string

// The kinds of trouble.
const (
	NoTrouble Kind = ""
	ReadOnly  Kind = "read-only" // the file or its folder cannot be written
	Full      Kind = "full"      // no room on the disk
	Locked    Kind = "locked"    // another program holds the file
	Broken    Kind = "broken"    // the file is damaged
	Newer     Kind = "newer"     // a newer Cutscore wrote the file
	Taken     Kind = "taken"     // the attempt was resumed in another window
	Deleted   Kind = "deleted"   // the attempt was deleted in another window
	Failing   Kind = "failing"   // anything else
)

// Status says whether what happens is being kept.
type Status struct {
	Keeping bool
	Kind    Kind
	Trouble string // a sentence for the screen: what, where, what to do; empty while all is well
	Attempt string // the attempt that was taken or deleted; the others are kept
	Notice  string // something done about the file that the person should read once, such as a broken one put aside
}
