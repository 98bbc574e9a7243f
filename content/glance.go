package content

// Glance is what a deck is told by at first sight. It can be kept, so that it is known before the deck is read again.
type Glance struct {
	Title     string
	AsOf      string `json:",omitempty"` // year and month the content was true in
	Cards     int
	Questions int        // that somebody wrote
	Problems  int        // of the deck's text
	Mocks     *MockExams `json:",omitempty"` // nil: not known, since what exams draw from has not been made yet
}

// MockExams are those that a deck gives without being asked for anything else.
type MockExams struct{ Full, Short Blueprint }

// Glance tells a deck by its text alone.
func (d *Deck) Glance() Glance {
	return Glance{Title: d.Title, AsOf: d.AsOf, Cards: len(d.Cards()), Questions: len(d.Items()), Problems: len(d.Problems)}
}

// WithExams adds the mock exams that a bank of the deck's questions gives.
func (g Glance) WithExams(profile Blueprint, bank Bank) Glance {
	g.Mocks = &MockExams{Full: PlanExam(profile.Full(), bank).Blueprint, Short: PlanExam(profile.Short(), bank).Blueprint}
	return g
}
