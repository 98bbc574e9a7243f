package scoring

// Cause is why a question was missed, as the person says. Reports and plans use it; scores never do.
type Cause string

// The causes.
const (
	NoCause   Cause = ""
	NotKnown  Cause = "not known"
	Confused  Cause = "confused"
	Misread   Cause = "misread"
	Guessed   Cause = "guessed"
	OutOfTime Cause = "out of time"
)

// Causes lists them in the order in which they are offered.
func Causes() []Cause { return []Cause{NotKnown, Confused, Misread, Guessed, OutOfTime} }
