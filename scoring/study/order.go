package study

import (
	"cmp"
	"slices"

	"cutscore/content"
)

// interleave spreads each list evenly over the whole; in each the order stays.
func interleave(lists [][]content.Stub) []content.Stub {
	type placed struct {
		at   float64
		stub content.Stub
	}
	var line []placed
	for _, list := range lists {
		for i, s := range list {
			line = append(line, placed{(float64(i) + 0.5) / float64(len(list)), s})
		}
	}
	slices.SortStableFunc(line, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
	out := make([]content.Stub, len(line))
	for i, p := range line {
		out[i] = p.stub
	}
	return out
}

// spread keeps items of one card apart, and the first from the card last seen, as far as that can be done: it takes the
// first in line of another card than the last taken, unless one card has so many left that it must be taken now.
func spread(line []content.Stub, last string) []content.Stub {
	left := map[string]int{}
	for _, s := range line {
		left[s.CardID]++
	}
	out := make([]content.Stub, 0, len(line))
	for len(line) > 0 {
		other := func(s content.Stub) bool { return s.CardID != last }
		pick := slices.IndexFunc(line, func(s content.Stub) bool { return 2*left[s.CardID] > len(line) })
		if pick < 0 {
			pick = max(0, slices.IndexFunc(line, other))
		}
		last = line[pick].CardID
		left[last]--
		out = append(out, line[pick])
		line = slices.Delete(line, pick, pick+1)
	}
	return out
}
