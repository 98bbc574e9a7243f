package scoring

// Filter is a choice of questions of an ended attempt, by how they went.
type Filter struct {
	Word string // what the questions are, such as "wrong"
	Fits func(*Response) bool
}

// Filters lists them: what was wrong, what was left open, what was marked, and where confidence and result part.
func Filters() []Filter {
	return []Filter{
		{"wrong", func(r *Response) bool { return r.Answered() && !r.Right }},
		{"unanswered", func(r *Response) bool { return !r.Answered() }},
		{"flagged", func(r *Response) bool { return r.Flagged }},
		{"unsure", func(r *Response) bool { return r.Unsure }},
		{"sure and wrong", func(r *Response) bool { return r.Answered() && !r.Unsure && !r.Right }},
		{"unsure and right", func(r *Response) bool { return r.Unsure && r.Right }},
	}
}
