package figures

import (
	"cutscore/content/text"
	"slices"
	"strconv"
)

// register is a list of numbers with a meaning: those that stand beside a key are of the list, too, so that each could be
// one.
type register struct {
	name     string
	words    []string // that a front speaks of it by
	numbers  []float64
	families [][]float64 // numbers that can be right for one thing, or that are taken for each other
}

var registers = []register{
	{ // IANA's service names and port numbers, and what widespread servers listen on
		name:  "port",
		words: []string{"port", "ports", "puerto", "puertos"},
		numbers: []float64{21, 22, 23, 25, 53, 67, 69, 80, 88, 110, 119, 123, 135, 143, 161, 179, 194, 389, 443, 445, 465, 500, 514, 543,
			587, 631, 636, 853, 873, 993, 995, 1194, 1433, 1521, 1701, 1723, 1812, 1883, 2049, 2181, 2375, 3128, 3268, 3306, 3389, 4500, 5060, 5432,
			5672, 5900, 5985, 6379, 6667, 8000, 8080, 8443, 8883, 9000, 9092, 9200, 10050, 11211, 15672, 25565, 27017, 50000},
		families: [][]float64{{20, 21}, {80, 8080, 8000}, {443, 8443}, {25, 465, 587}, {67, 68}, {110, 995}, {143, 993}, {389, 636, 3268},
			{161, 162}, {135, 137, 138, 139, 445}, {53, 853}, {1883, 8883}, {5672, 15672}, {500, 4500}, {1812, 1813, 1645}},
	},
	{ // modes of files
		name:    "mode",
		words:   []string{"chmod", "permission", "permissions", "umask", "octal"},
		numbers: []float64{400, 444, 600, 640, 644, 660, 664, 666, 700, 711, 744, 750, 755, 770, 775, 777},
	},
}

// Registered gives the registered numbers that may stand beside a number, with itself; nil: it is not of a register. words are those of
// the front in lower case; said tells which numbers the card names.
func Registered(n text.Number, words []string, said func(number string) bool) []float64 {
	for _, r := range registers {
		if n.Unit != "" && !slices.Contains(r.words, n.Unit) || n.Decimals > 0 || n.Value < r.numbers[0] || n.Value > r.numbers[len(r.numbers)-1] ||
			!slices.ContainsFunc(r.words, func(w string) bool { return slices.Contains(words, w) }) {
			continue
		}
		return slices.DeleteFunc(slices.Clone(r.numbers), func(v float64) bool {
			return v != n.Value && (said(strconv.Itoa(int(v))) || Family(v, n.Value))
		})
	}
	return nil
}

// Register names the register that the words of a front speak of; empty: none.
func Register(words []string) string {
	for _, r := range registers {
		if slices.ContainsFunc(r.words, func(w string) bool { return slices.Contains(words, w) }) {
			return r.name
		}
	}
	return ""
}

// Family reports whether two registered numbers can be right for one thing: 80 and 8080.
func Family(a, b float64) bool {
	for _, r := range registers {
		if slices.ContainsFunc(r.families, func(f []float64) bool { return slices.Contains(f, a) && slices.Contains(f, b) }) {
			return true
		}
	}
	return false
}
