package unlettered

import (
	"slices"

	"cutscore/content"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var (
	entry  = pattern.New(`^(\s*[-*+•]\s+)(\S.*)$`)
	lone   = pattern.New(`^[A-H](?:\s*[,&]\s*[A-H])*\.?$`)
	folded = pattern.New(`(?i)^\s*</?(?:details|p|div)\b[^<>]*>\s*$`)
)

// run is a run of options with the answer below them.
type run struct {
	lines   []mdlines.Line // all of the file
	from    int            // the first line of its list, or of its paragraph
	entries []int          // its options
	at, end int            // its key, to the line behind it
	stem    int            // the line of its stem, where that is to be told from what stands above; -1: there is no need
	key     lettered.Key
	flat    bool // it is a paragraph
	first   bool // it is that of the first key
	owns    bool // nothing stands above its paragraph but the question before
	spell   bool // nothing parts its key from the question below, so that it needs its word
	odd     bool // its options cannot be told from its stem
}

// runs finds the options above each key. Where no key has a word before it, lines of a lone letter are the keys.
func runs(text string) []run {
	lines, _ := mdlines.Of(text)
	plain := make([]string, len(lines))
	for i, l := range lines {
		plain[i] = lettered.Unbuttoned(l.Text)
	}
	out := above(lines, func(i int) (lettered.Key, int, bool) {
		key, _, end, found := lettered.KeyAt(plain, i)
		return key, end, found
	})
	if len(out) == 0 {
		if out = even(lines); len(out) > 0 {
			return out
		}
		out = above(lines, func(i int) (lettered.Key, int, bool) {
			last := i+1 == len(lines) || ends(lines[i+1])
			return lettered.KeyOf(plain[i]), i + 1, last && lone.MatchString(plain[i])
		})
	}
	settle(out)
	return out
}

// above finds the options above the lines that are keys.
func above(lines []mdlines.Line, keyAt func(int) (key lettered.Key, end int, found bool)) []run {
	var out []run
	floor := 0
	for i := 0; i < len(lines); i++ {
		if lines[i].Code || lines[i].Blank() {
			continue
		}
		key, end, found := keyAt(i)
		if !found {
			continue
		}
		r := run{lines: lines, at: i, end: end, key: key, stem: -1}
		if r.find(floor) {
			out = append(out, r)
		}
		floor, i = end, end-1
	}
	return out
}

// find looks for the options above a key, down to a line.
func (r *run) find(floor int) bool {
	last := r.at - 1
	for last >= floor && nothing(r.lines[last]) {
		last--
	}
	if last < floor {
		return false
	}
	for i, base := last, -1; i >= floor; i-- {
		l := r.lines[i]
		switch marked := !l.Code && entry.MatchString(l.Text); {
		case marked && (base < 0 || l.Indent() == base):
			base, r.from = l.Indent(), i
			r.entries = append(r.entries, i)
			continue
		case l.Blank() || l.Indent() > max(base, 0): // more of the entry above
			continue
		}
		break
	}
	slices.Reverse(r.entries)
	if len(r.entries) >= 2 {
		above := r.from - 1
		for above > floor && r.lines[above].Blank() {
			above--
		}
		if above >= floor && entry.MatchString(r.lines[above].Text) {
			r.stem = above
		}
		return len(r.entries) <= content.MaxOptions
	}
	return r.paragraph(last, floor)
}

// options are those of a run, as they stand.
func (r *run) options() []content.Option {
	out := make([]content.Option, len(r.entries))
	for i, at := range r.entries {
		out[i].Text = cutMark(r.lines[at].Text)
	}
	return out
}
