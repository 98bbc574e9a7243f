package study

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
	"time"

	"cutscore/content"
)

// candidate is an item with what decides its place among those of its kind.
type candidate struct {
	stub    content.Stub
	record  Record
	today   bool // missed today
	waits   bool // missed on an earlier day, since when its card was not asked: another item of the card comes first
	instead bool // it is that other item
	slip    bool // missed, but not for want of knowing it
	overdue float64
	turn    int  // new: how many of its card stand before it
	met     bool // new: its card has been seen
	hash    [sha256.Size]byte
}

// fresh reports whether it was never met.
func (c candidate) fresh() bool { return c.record.Seen == 0 }

// rank sorts the items into their kinds, each with those to be taken first in front: of the missed ones those missed today.
func (p Pool) rank(salt string, now time.Time) [][]candidate {
	cards := p.cards()
	all := make([][]candidate, drillKinds)
	for _, s := range p.Stubs {
		if p.Retired[s.ID] {
			continue
		}
		r := candidate{stub: s, record: p.Records[s.ID], hash: sha256.Sum256([]byte(salt + "\x00" + s.ID))}
		card := cards[s.CardID]
		r.today = sameDay(r.record.LastWrong, now)
		r.met = !card.seen.IsZero()
		r.slip = p.Slips[s.ID]
		r.overdue = p.overdue(s.ID, now)
		k := kindOf(r.record, card, r.overdue, now)
		r.waits = k == kindMissed && !r.today && sameDay(r.record.LastWrong, card.seen)
		all[k] = append(all[k], r)
	}
	askAnother(all)
	for k := range all {
		order := orders(now)[k]
		slices.SortFunc(all[k], func(a, b candidate) int { return cmp.Or(order(a, b), bytes.Compare(a.hash[:], b.hash[:])) })
	}
	takeTurns(all[kindNew])
	return all
}

// cardRecord is when any item of a card was last seen and last right.
type cardRecord struct{ seen, right time.Time }

func (p Pool) cards() map[string]cardRecord {
	cards := map[string]cardRecord{}
	for _, s := range p.Stubs {
		r, c := p.Records[s.ID], cards[s.CardID]
		if r.LastSeen.After(c.seen) {
			c.seen = r.LastSeen
		}
		if r.LastRight.After(c.right) {
			c.right = r.LastRight
		}
		cards[s.CardID] = c
	}
	return cards
}

// kindOf says what an item is now.
func kindOf(r Record, card cardRecord, overdue float64, now time.Time) drillKind {
	switch {
	case r.Seen == 0:
		return kindNew
	case r.Missed() && card.right.After(r.LastWrong) && sameDay(card.right, now):
		return kindKnown // another item of its card was right since, today
	case r.Missed():
		return kindMissed
	case overdue >= 1:
		return kindDue
	}
	return kindKnown
}

// orders says for each kind which of two items comes first; 0 leaves it to the hash.
func orders(now time.Time) []func(a, b candidate) int {
	return []func(a, b candidate) int{
		kindMissed: func(a, b candidate) int {
			switch {
			case a.today && b.today: // as they were missed, so that none comes again at once
				return a.record.LastWrong.Compare(b.record.LastWrong)
			case a.today != b.today:
				return compareBool(b.today, a.today)
			case a.instead && b.instead: // those never met in front
				return a.record.LastSeen.Compare(b.record.LastSeen)
			case a.instead != b.instead:
				return compareBool(b.instead, a.instead)
			}
			return cmp.Or(compareBool(a.slip, b.slip), cmp.Compare(b.record.Wrong, a.record.Wrong)) // the harder ones
		},
		kindNew:   func(a, b candidate) int { return compareBool(a.met, b.met) },
		kindDue:   func(a, b candidate) int { return cmp.Compare(b.overdue, a.overdue) },
		kindKnown: func(a, b candidate) int { return a.record.LastSeen.Compare(b.record.LastSeen) },
	}
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// takeTurns lets every card have one item before any has its second.
func takeTurns(line []candidate) {
	had := map[string]int{}
	for i := range line {
		line[i].turn = had[line[i].stub.CardID]
		had[line[i].stub.CardID]++
	}
	slices.SortStableFunc(line, func(a, b candidate) int { return cmp.Or(compareBool(a.met, b.met), cmp.Compare(a.turn, b.turn)) })
}
