package recipe

import "math"

// Cue balance: among the sound distractors those are taken with which the key stands where it was to stand in the eyes of
// a reader of looks: so many options longer than it, so many more like the others. Where it is to stand goes round from
// card to card, so that over a deck the key is the longest as often as the second longest.

// looks are what readers of looks go by.
const (
	byLength = iota
	byLikeness
	byStem
	byRarity
	looks
)

// weights say how much it costs to miss a place by one.
var weights = [looks]float64{byLength: 1, byLikeness: 1, byStem: 2, byRarity: 1}

const maxTried = 250 // sets of distractors that are weighed

// places gives the place wanted for the key in each look, of n options. The first four cards have it in each place once in
// length, the first sixteen in each pair of places in length and likeness, and so on.
func places(d dice, at int32, n int) [looks]float64 {
	var out [looks]float64
	step := int(at)
	for l := range out {
		out[l] = float64((step + d.pick(n, "place"+string(rune('a'+l)))) % n)
		step /= n
	}
	return out
}

// balance takes n of the distractors found.
func (x *index) balance(d dice, q *question, found []*phrase, n int, want [looks]float64) []*phrase {
	if len(found) <= n {
		return found
	}
	b := newBench(x, q, found)
	best, bestCost := []int(nil), 0.0
	try := func(set []int) {
		cost := b.cost(set, want)
		if best == nil || cost < bestCost {
			best, bestCost = append(best[:0], set...), cost
		}
	}
	sets(d, len(found), n, try)
	out := make([]*phrase, n)
	for i, at := range best {
		out[i] = found[at-1]
	}
	return out
}

// sets tries sets of n of the numbers from 1 to many: all where they are few, else some by the dice.
func sets(d dice, many, n int, try func([]int)) {
	set := make([]int, n)
	if many <= 12 {
		var rest func(from, k int)
		rest = func(from, k int) {
			if k == n {
				try(set)
				return
			}
			for i := from; i <= many; i++ {
				set[k] = i
				rest(i+1, k+1)
			}
		}
		rest(1, 0)
		return
	}
	throws := d.row(maxTried*n, "sets")
	for len(throws) >= n {
		for k := range set {
			set[k] = int(throws[k]%uint32(many)) + 1
			for j := 0; j < k; j++ {
				if set[j] == set[k] { // take the next free one
					set[k], j = set[k]%many+1, -1
				}
			}
		}
		throws = throws[n:]
		try(set)
	}
}

// bench holds the figures of the key, at 0, and of the distractors found.
type bench struct {
	single [looks][]float64
	pair   [][]float64 // how like two of them are
}

func newBench(x *index, q *question, found []*phrase) *bench {
	all := append([]*phrase{q.key}, found...)
	b := &bench{pair: make([][]float64, len(all))}
	for l := range b.single {
		b.single[l] = make([]float64, len(all))
	}
	for i, ph := range all {
		b.single[byLength][i] = float64(ph.size)
		b.single[byStem][i] = float64(common(ph.set, q.stem))
		b.single[byRarity][i] = x.rarity(ph.set, i > 0)
		b.pair[i] = make([]float64, len(all))
		for j, other := range all[:i] {
			like := 2 * float64(common(ph.set, other.set)) / float64(max(1, len(ph.set)+len(other.set)))
			b.pair[i][j], b.pair[j][i] = like, like
		}
	}
	return b
}

// rarity is how rare the words of an option are in a bank of items. A word of one card alone stands in the items of that
// card and, as a distractor, in about three for each of the two ways in which the card is asked; and a distractor is met
// once more than a key, for its own item is another one. Without that the key would be the option with the rarest words.
func (x *index) rarity(set []int32, distractor bool) float64 {
	total, more := 0.0, 0.0
	if distractor {
		more = 1
	}
	for _, id := range set {
		total -= math.Log(rareBase + rareText*float64(x.lexicon.texts(id)) + more)
	}
	return total / float64(max(1, len(set)))
}

var rareBase, rareText = 3.0, 2.0

// cost is how far from the places wanted the key stands among a set.
func (b *bench) cost(set []int, want [looks]float64) float64 {
	like := func(i int) float64 {
		total := 0.0
		if i != 0 {
			total = b.pair[i][0]
		}
		for _, j := range set {
			if j != i {
				total += b.pair[i][j]
			}
		}
		return total
	}
	cost := 0.0
	for l := range want {
		place := 0.0
		figure := b.single[l]
		var mine float64
		if l == byLikeness {
			mine = like(0)
		} else {
			mine = figure[0]
		}
		for _, i := range set {
			var its float64
			if l == byLikeness {
				its = like(i)
			} else {
				its = figure[i]
			}
			switch {
			case its > mine+1e-9:
				place++
			case its > mine-1e-9:
				place += 0.5
			}
		}
		miss := place - want[l]
		if miss < 0 {
			miss = -miss
		}
		cost += weights[l] * miss
	}
	return cost
}
