package journal

import (
	"context"
	"slices"
	"time"

	"cutscore/scoring"
	"cutscore/scoring/history"
)

// overdueAfter is how long after its end an exam is taken to be nobody's: a window that runs it ends it by itself.
const overdueAfter = 10 * time.Second

// ExpireOverdue ends the exams of a strict clock that ran out while no program ran them, each at the moment when it ran out, and
// gives how many that were. The attempts at hand, by their ids, are left to who has them.
func ExpireOverdue(ctx context.Context, j *Journal, open []history.Entry, now time.Time, atHand ...string) (expired int, err error) {
	for i := range open {
		over := ranOut(&open[i])
		if over.IsZero() || now.Sub(over) < overdueAfter || slices.Contains(atHand, open[i].ID) {
			continue
		}
		a, seen, err := j.Resume(ctx, open[i].ID)
		if err != nil {
			return expired, err
		}
		end := scoring.Reading{Wall: over}
		a.Clock.Resume(end, seen)
		a.End(scoring.Expired, end)
		j.End(a)
		expired++
	}
	if expired > 0 {
		err = j.Flush(ctx)
	}
	return expired, err
}

// ranOut is when a strict clock that nobody watches runs out; zero: never.
func ranOut(e *history.Entry) time.Time {
	if e.Mode != scoring.Exam || e.State != scoring.InProgress || !e.Strict || e.Limit <= 0 || e.Seen.IsZero() {
		return time.Time{}
	}
	return e.Seen.Add(e.Left())
}
