package recipe

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"

	"cutscore/content"
)

// dice are all the chance there is: hashes of form code, item id and what is thrown for. The same three give the same
// everywhere, and nothing else has a say.
type dice struct{ code, id string }

func newDice(code content.Code, id string) dice {
	return dice{code.String(), id}
}

// common are the dice that all items of a form share.
func (d dice) common() dice { return dice{d.code, ""} }

func (d dice) seed() string { return d.code + "\x00" + d.id + "\x00" }

// throw gives a number for a purpose.
func (d dice) throw(purpose string) uint64 {
	sum := sha256.Sum256([]byte(d.seed() + purpose))
	return binary.BigEndian.Uint64(sum[:8])
}

// Pick chooses one of n.
func (d dice) Pick(n int, purpose string) int {
	return int(d.throw(purpose) % uint64(n))
}

// row gives as many numbers as are wanted for a purpose.
func (d dice) row(n int, purpose string) []uint32 {
	out := make([]uint32, 0, n+8)
	for block := 0; len(out) < n; block++ {
		sum := sha256.Sum256([]byte(d.seed() + purpose + strconv.Itoa(block)))
		for i := 0; i < len(sum); i += 4 {
			out = append(out, binary.BigEndian.Uint32(sum[i:]))
		}
	}
	return out[:n]
}

// Some draws at most n different ones of many, in an order of its own.
func (d dice) Some(n, many int, purpose string) []int32 {
	if many <= 0 {
		return nil
	}
	if many <= 2*n { // all of them, shuffled (Fisher and Yates)
		out := make([]int32, many)
		for i := range out {
			out[i] = int32(i)
		}
		throws := d.row(many, purpose)
		for i := many - 1; i > 0; i-- {
			j := int(throws[i] % uint32(i+1))
			out[i], out[j] = out[j], out[i]
		}
		return out[:min(n, many)]
	}
	out, held := make([]int32, 0, n), make(map[int32]bool, n)
	for _, t := range d.row(2*n, purpose) {
		if at := int32(t % uint32(many)); !held[at] && len(out) < n {
			held[at] = true
			out = append(out, at)
		}
	}
	return out
}
