package figures

import (
	"math"
	"slices"
	"strings"
	"testing"

	"cutscore/content/text"
)

// seeded is a die that always falls alike.
type seeded int

func (s seeded) Pick(n int, _ string) int { return int(s) % n }

func (s seeded) Some(n, many int, _ string) []int32 {
	var out []int32
	for i := range min(n, many) {
		out = append(out, int32((i+int(s))%many))
	}
	return out
}

// TestRow holds that changed numbers are four different possible ones in rising order, the number among them.
func TestRow(t *testing.T) {
	for _, s := range []string{"29 s", "10,000 requests", "0.5 GB", "237 GB", "99 %", "100 %", "1 day", "0", "1789", "36.5 °C", "64 bits", "One month", "3 minutes", "65,536", "7"} {
		n := text.NumbersIn(s)[0]
		ranks := map[int]bool{}
		for rank := range 4 {
			for _, id := range []int{0, 1, 2} {
				row := Row(seeded(id), n, Known{LastYear: 2000}, rank)
				at := slices.Index(row, n.Value)
				if len(row) != 4 || at < 0 || !slices.IsSorted(row) || len(slices.Compact(slices.Clone(row))) != 4 || row[0] < 0 {
					t.Errorf("%s at %d: %v", s, rank, row)
					continue
				}
				ranks[at] = true
				written := map[string]bool{}
				for _, v := range row {
					written[n.Write(v)] = true
				}
				if len(written) != 4 {
					t.Errorf("%s: written alike: %v", s, row)
				}
			}
		}
		if n.Value > 5 && n.Unit != "%" && len(ranks) < 3 {
			t.Errorf("%s stands at %v only", s, ranks)
		}
	}
}

// TestOneOfWhatNobodyKnows holds that a unit whose singular is not known never stands behind 1.
func TestOneOfWhatNobodyKnows(t *testing.T) {
	n := text.NumbersIn("2 Jahre")[0]
	for rank := range 4 {
		if row := Row(seeded(0), n, Known{}, rank); slices.Contains(row, 1) {
			t.Errorf("%v", row)
		}
	}
}

// TestPlural holds that 1 never stands before a plural, and that ages are no powers of two.
func TestPlural(t *testing.T) {
	for rank := range 4 {
		if row := Row(seeded(0), text.NumbersIn("3 years")[0], Known{Plural: true}, rank); slices.Contains(row, 1) {
			t.Errorf("%v", row)
		}
		if row := Row(seeded(0), text.NumbersIn("16 Jahre")[0], Known{}, rank); slices.Contains(row, 64) {
			t.Errorf("%v", row)
		}
	}
}

// TestNear holds that a fever is no ice, and that a measure with decimals is not doubled over and over.
func TestNear(t *testing.T) {
	for s, most := range map[string]float64{"35 °C": 6, "11.2 km/s": 30} {
		n := text.NumbersIn(s)[0]
		for rank := range places {
			for _, v := range Row(seeded(0), n, Known{}, rank) {
				if math.Abs(v-n.Value) > most {
					t.Errorf("%s beside %v", s, v)
				}
			}
		}
	}
}

// TestOdd holds that of four numbers not only the right one is odd, or round.
func TestOdd(t *testing.T) {
	for _, s := range []string{"755", "96,485 C", "75 kg", "1,000 executions"} {
		n := text.NumbersIn(s)[0]
		for id := range 8 {
			for rank := range places {
				row := Row(seeded(id), n, Known{}, rank)
				odd, round := 0, 0
				for _, v := range row {
					odd += text.One(math.Mod(v, 2) == 1)
					round += text.One(math.Mod(v, 250) == 0)
				}
				if odd == 1 && math.Mod(n.Value, 2) == 1 || round == 1 && n.Value == 1000 {
					t.Errorf("%s beside %v", s, row)
				}
			}
		}
	}
}

// TestGrain holds that days in hours stay half days, bits whole bytes, and that no range begins at a fraction of where it did.
func TestGrain(t *testing.T) {
	for rank := range places {
		for _, r := range Pairs(seeded(rank), "48-72 hours", text.NumbersIn("48-72 hours"), rank) {
			if math.Mod(r[0], halfDay) != 0 || math.Mod(r[1], halfDay) != 0 {
				t.Errorf("48-72 hours beside %v", r)
			}
		}
		for _, v := range Row(seeded(0), text.NumbersIn("48 bits")[0], Known{}, rank) {
			if math.Mod(v, 8) != 0 {
				t.Errorf("48 bits beside %v", v)
			}
		}
		for _, r := range Pairs(seeded(rank), "12-20 per minute", text.NumbersIn("12-20 per minute"), rank) {
			if r[0] < 5 {
				t.Errorf("12-20 breaths beside %v", r)
			}
		}
	}
}

// TestOwn holds that the deck's own values come before those of a register, these before steps, and that what is far off is left alone.
func TestOwn(t *testing.T) {
	words := []string{"default", "port", "of", "mysql"}
	nobody := func(string) bool { return false }
	port := text.NumbersIn("3306")[0]
	for _, c := range []struct {
		number string
		known  Known
		rank   int
		want   []float64 // that are in the row
	}{
		{"3306", Known{Own: []float64{1433, 5432, 27017}, Registered: Registered(port, words, nobody)}, 1, []float64{1433, 3306, 5432, 27017}},
		{"3306", Known{Own: []float64{5432}, Registered: Registered(port, words, nobody)}, 1, []float64{3306, 5432}},
		{"1923", Known{Own: []float64{1066, 1929, 1933, 1934}, LastYear: 2000}, 0, []float64{1923, 1929, 1933, 1934}},
		{"53 m", Known{Own: []float64{23, 96}}, 1, []float64{23, 53, 96}},
	} {
		row := Row(seeded(0), text.NumbersIn(c.number)[0], c.known, c.rank)
		for _, v := range c.want {
			if !slices.Contains(row, v) {
				t.Errorf("%s among %v: %v lacks %v", c.number, c.known.Own, row, v)
			}
		}
		if slices.Contains(row, 1066) || !slices.IsSorted(row) || len(row) != places {
			t.Errorf("%s: %v", c.number, row)
		}
	}
}

// TestPairs holds that of four ranges none begins where another ends.
func TestPairs(t *testing.T) {
	for _, s := range []string{"135-145 mEq/L", "2 to 4 days", "10-15 minutes", "30-60 min", "3.5-5.0", "7.35-7.45"} {
		for rank := range places {
			rows := Pairs(seeded(rank), s, text.NumbersIn(s), rank)
			if len(rows) != places {
				t.Errorf("%s: %v", s, rows)
			}
			width := text.Values(text.NumbersIn(s))[1] - text.Values(text.NumbersIn(s))[0]
			for _, r := range rows {
				if r[1]-r[0] < 0.1*width {
					t.Errorf("%s: %v has no width", s, r)
				}
				for i, right := range text.Values(text.NumbersIn(s)) {
					if math.Abs(r[i]-right) > 1.3*width {
						t.Errorf("%s: %v is far from what could be", s, r)
					}
				}
			}
			for _, a := range rows {
				for _, b := range rows {
					if a[1] == b[0] {
						t.Errorf("%s: %v ends where %v begins", s, a, b)
					}
				}
			}
		}
	}
}

// TestPossible holds what no option may be.
func TestPossible(t *testing.T) {
	for _, c := range []struct {
		number string
		row    []float64
		want   bool
	}{
		{"99.9 %", []float64{99.5, 99.9, 100}, false}, {"99.9 %", []float64{99, 99.5, 99.9}, true}, {"80 %", []float64{80, 120}, false},
		{"28 June", []float64{28, 31}, false}, {"5", []float64{-1, 5}, false}, {"3", []float64{2.5, 3}, false}, {"1989", []float64{1989, 2040}, false},
	} {
		if n := text.NumbersIn(c.number)[0]; possible(n, c.row, Known{LastYear: 2000}) != c.want {
			t.Errorf("%s and %v: possible is %v", c.number, c.row, !c.want)
		}
	}
	if n := text.NumbersIn("1970s")[0]; !strings.HasSuffix(n.Write(ladders(n, nil, 1)[0][0]), "0") {
		t.Errorf("decades: %v", ladders(n, nil, 1))
	}
	if n := text.NumbersIn("7071 s")[0]; !fine(n, []float64{7070, 7071, 7072}) {
		t.Error("the fourth figure")
	}
}

// TestVersions holds that versions go on by their last number, and that none is below zero.
func TestVersions(t *testing.T) {
	for _, c := range []struct {
		version string
		rank    int
		want    []string
	}{
		{"3.10", 2, []string{"3.8", "3.9", "3.10", "3.11"}},
		{"1.1", 3, []string{"1.0", "1.1", "1.2", "1.3"}},
		{"2024", 0, nil}, {"1.2.3", 0, nil},
	} {
		if got := Versions(c.version, c.rank); !slices.Equal(got, c.want) {
			t.Errorf("%s at %d: %q", c.version, c.rank, got)
		}
	}
}
