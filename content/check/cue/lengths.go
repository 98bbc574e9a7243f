package cue

import "math"

// StandsOut is how many times as long as another length one must be to catch the eye.
const StandsOut = 1.2

// glance is up to how many characters an option is taken in at a glance, whatever the lengths beside it.
const glance = 10

// Longest gives the place of the longest option, where one is; by is how many times as long as the next it must at least be.
func Longest(lengths []float64, by float64) (at int, found bool) {
	at, next := 0, 0.0
	for i, n := range lengths[1:] {
		if n > lengths[at] {
			at, next = i+1, lengths[at]
		} else {
			next = max(next, n)
		}
	}
	return at, lengths[at] > next && lengths[at] >= by*next && (by <= 1 || lengths[at] > glance)
}

// Shortest gives the place of the shortest option, where one is; by is how many times as long as it the next must at least be.
func Shortest(lengths []float64, by float64) (at int, found bool) {
	at, next := 0, math.Inf(1)
	for i, n := range lengths[1:] {
		if n < lengths[at] {
			at, next = i+1, lengths[at]
		} else {
			next = min(next, n)
		}
	}
	return at, lengths[at] < next && next >= by*lengths[at] && (by <= 1 || next > glance)
}

// LongestOfEven gives the place of the longest option where none catches the eye by its length.
func LongestOfEven(lengths []float64) (at int, found bool) {
	if _, out := Longest(lengths, StandsOut); out {
		return 0, false
	}
	return Longest(lengths, 1)
}

// LongestOfRest gives the place of the longest option that is not a fifth longer than the mean of the others.
func LongestOfRest(lengths []float64) (at int, found bool) {
	rest := make([]float64, len(lengths))
	for i, n := range lengths {
		if n < StandsOut*others(lengths, i) {
			rest[i] = n
		}
	}
	return Longest(rest, 1)
}

// picked turns a choice among lengths into a measure: it takes one option, or says nothing.
func picked(choice func([]float64) (int, bool)) measure {
	return func(v *view) []float64 {
		out := make([]float64, len(v.faces))
		if at, found := choice(length(v)); found {
			out[at] = 1
		}
		return out
	}
}

func longestBy(by float64) measure {
	return picked(func(lengths []float64) (int, bool) { return Longest(lengths, by) })
}

func shortestBy(by float64) measure {
	return picked(func(lengths []float64) (int, bool) { return Shortest(lengths, by) })
}

// ranked marks the option of a rank by length, the shortest being 0; a negative one counts from the longest, -1. Options of one
// length share their ranks.
func ranked(rank int) measure {
	return func(v *view) []float64 {
		lengths := length(v)
		out, want := make([]float64, len(lengths)), rank
		if want < 0 {
			want += len(lengths)
		}
		for i, n := range lengths {
			shorter, same := 0, 0
			for _, m := range lengths {
				switch {
				case m < n:
					shorter++
				case m == n:
					same++
				}
			}
			if shorter <= want && want < shorter+same {
				out[i] = 1
			}
		}
		return out
	}
}

// toOthers is the logarithm of an option's length to the mean of the others. It is raw: a fifth is a fifth in every question.
func toOthers(v *view) []float64 {
	lengths := length(v)
	out := make([]float64, len(lengths))
	for i, n := range lengths {
		out[i] = math.Log(max(1, n) / max(1, others(lengths, i)))
	}
	return out
}

// toNext is by how much (a logarithm) an option outruns the longest of the others; 0 for those that do not.
func toNext(v *view) []float64 {
	lengths := length(v)
	out := make([]float64, len(lengths))
	if at, found := Longest(lengths, 1); found {
		next := 1.0
		for i, n := range lengths {
			if i != at {
				next = max(next, n)
			}
		}
		out[at] = math.Log(lengths[at] / next)
	}
	return out
}

// band marks the options whose length to the mean of the others lies in a band.
func band(from, to float64) measure {
	return func(v *view) []float64 {
		out := toOthers(v)
		for i, x := range out {
			if ratio := math.Exp(x); ratio >= from && ratio < to {
				out[i] = 1
			} else {
				out[i] = 0
			}
		}
		return out
	}
}

// times makes a raw measure about as large as a standardised one.
func times(factor float64, m measure) measure {
	return func(v *view) []float64 {
		out := m(v)
		for i := range out {
			out[i] *= factor
		}
		return out
	}
}

func away(m measure) measure {
	return func(v *view) []float64 {
		out := m(v)
		for i, x := range out {
			out[i] = math.Abs(x)
		}
		return out
	}
}

// others is the mean of all lengths but one.
func others(lengths []float64, but int) float64 {
	total := 0.0
	for i, n := range lengths {
		if i != but {
			total += n
		}
	}
	return total / float64(max(1, len(lengths)-1))
}
