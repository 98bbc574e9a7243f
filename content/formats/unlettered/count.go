package unlettered

import "strconv"

// counting is what the numbers of a file's answers count from.
type counting int

const (
	fromZero counting = iota
	fromOne
	texts     // they are the texts of options
	undecided // nothing tells
)

// numbered: the answer is a number, or several.
func (r *run) numbered() bool { return len(r.key.Labels) > 0 && r.key.Labels[0] < "A" }

func (r *run) numbers() []int {
	var out []int
	for _, l := range r.key.Labels {
		n, _ := strconv.Atoi(l)
		out = append(out, n)
	}
	return out
}

// fits: the answer names options that are there.
func (r *run) fits() bool {
	if r.key.Names(r.options()) >= 0 {
		return true
	}
	if len(r.key.Labels) == 0 {
		return false
	}
	if r.numbered() {
		for _, n := range r.numbers() {
			if n > len(r.entries) {
				return false
			}
		}
		return true
	}
	for _, l := range r.key.Labels {
		if int(l[0]-'A') >= len(r.entries) {
			return false
		}
	}
	return true
}

// count finds what the numbers of answers are. One question tells nothing: where no answer is 0 and none is the last, nothing does.
func count(all []run) (c counting, found string) {
	numbers, text, zero, top := 0, 0, 0, 0
	for i := range all {
		r := &all[i]
		if r.odd || !r.numbered() {
			continue
		}
		numbers++
		if r.key.Names(r.options()) >= 0 {
			text++
		}
		for _, n := range r.numbers() {
			switch {
			case n == 0:
				zero++
			case n == len(r.entries):
				top++
			}
		}
	}
	switch {
	case numbers == 0:
		return texts, ""
	case text == numbers:
		return texts, "answers are the texts of options"
	case zero > 0 && top == 0:
		return fromZero, "answers are numbers that count from 0"
	case top > 0 && zero == 0:
		return fromOne, "answers are numbers that count from 1"
	}
	return undecided, ""
}

func firstNumber(all []run) *run {
	for i := range all {
		if all[i].numbered() {
			return &all[i]
		}
	}
	return &all[0]
}
