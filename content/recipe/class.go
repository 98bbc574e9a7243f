package recipe

import (
	"slices"
	"strconv"
)

// class is a set of cards whose phrases can stand beside each other as options. A card has one class for each way of
// asking, and the distractors of an item are members of the class of its key. So all members are used alike, now as the
// key, now as a distractor, and whatever readers of looks go by says nothing about which of the two an option is.
type class struct {
	group   string // what kind of class it is
	name    string // tells the classes of a deck apart
	members []int32
	phrase  func(at int32) *phrase
	ahead   []int32 // how far its members look when no form is asked for
}

func newClass(group string, members []int32, phrase func(int32) *phrase) class {
	name := group + strconv.Itoa(int(members[0]))
	return class{group, name, members, phrase, dice{}.some(sampled, len(members), name)}
}

// distances are how far ahead the members look for distractors.
func (c *class) distances(d dice) []int32 {
	if d == (dice{}) {
		return c.ahead
	}
	return d.common().some(sampled, len(c.members), c.name)
}

// split divides the cards of a class by something that they have.
type split struct {
	by    func(e *entry) string
	how   splitKind
	least int // members that a part must have
}

type splitKind uint8

const (
	hard splitKind = iota // parts never mix, however small
	soft                  // small parts are put together
	kin                   // large parts stand apart for good, what is in none goes on
)

// sizes of parts.
const (
	minKin   = 3  // answers to one question asked of several things: "port of SSH", "port of DNS"
	minTopic = 5  // of one topic
	minBand  = 16 // of one length
)

// partition divides cards into classes and gives each card its own.
func (x *index) partition(name string, phrase func(int32) *phrase, members []int32, splits []split, into []int32) {
	if len(members) == 0 {
		return
	}
	if len(splits) == 0 {
		id := int32(len(x.classes))
		x.classes = append(x.classes, newClass(name, members, phrase))
		for _, at := range members {
			into[at] = id
		}
		return
	}
	s, rest := splits[0], splits[1:]
	parts := x.parts(members, s.by)
	if s.how == hard {
		for _, part := range parts {
			x.partition(name, phrase, part, rest, into)
		}
		return
	}
	var small []int32
	var large [][]int32
	for _, part := range parts {
		switch {
		case len(part) < s.least, s.how == kin && s.by(&x.entries[part[0]]) == "":
			small = append(small, part...)
		case s.how == kin:
			x.partition(name, phrase, part, nil, into)
		default:
			large = append(large, part)
		}
	}
	slices.Sort(small)
	if len(small) > 0 && len(small) < s.least && len(large) > 0 && s.how == soft { // too few to be a class: with the smallest
		slices.SortStableFunc(large, func(a, b []int32) int { return len(a) - len(b) })
		large[0] = append(slices.Clone(large[0]), small...)
		slices.Sort(large[0])
		small = nil
	}
	for _, part := range append(large, small) {
		x.partition(name, phrase, part, rest, into)
	}
}

// parts groups cards in the order in which their groups first appear.
func (x *index) parts(members []int32, by func(*entry) string) [][]int32 {
	where := map[string]int{}
	var parts [][]int32
	for _, at := range members {
		key := by(&x.entries[at])
		i, known := where[key]
		if !known {
			i = len(parts)
			where[key] = i
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], at)
	}
	return parts
}
