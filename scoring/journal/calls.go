package journal

import "cutscore/scoring"

// Begin keeps an attempt that has just been started. An exam of the person's own series moves the number of the next.
func (j *Journal) Begin(a *scoring.Attempt) {
	j.change(a, func(p *pending) {
		j.news.clearLost()
		*p = *newPending(a.ID)
		p.fill(a)
		p.whole = true
	})
}

// Update keeps whatever has changed: responses, which item is open, the clock, the time spent on each item. It is called
// after every change.
func (j *Journal) Update(a *scoring.Attempt) { j.change(a, func(p *pending) { p.catchUp(a) }) }

// Amend keeps what was said of an ended attempt afterwards, such as why an answer was wrong.
func (j *Journal) Amend(a *scoring.Attempt) {
	j.Claim(a.ID)
	j.Update(a)
}

// End keeps an attempt that has ended, with its stamps and its result.
func (j *Journal) End(a *scoring.Attempt) {
	j.change(a, func(p *pending) {
		p.end(a)
		p.moved = true
		for i := range a.Responses {
			p.dirty[i] = true
		}
	})
}

// Forget drops what is known of an attempt, such as before it is deleted here: otherwise its next write would find it
// gone and say that another window had deleted it.
func (j *Journal) Forget(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.queue.attempts, id)
	if j.news.lost.id == id {
		j.news.clearLost()
	}
}
