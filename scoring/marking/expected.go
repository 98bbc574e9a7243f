package marking

// Expected is what one gap expects.
type Expected struct {
	Answers  []string // accepted, plain text; the first is the one that is shown
	Rivals   []string // answers of other cards: what is nearer to one of them, or as near, is that one and no slip
	Question string   // what was asked: a unit or noun that it names need not be typed beside a figure
}
