package content

import "slices"

// Drawn is an item as a person sees it: options in the order shown, and for matching the right parts in theirs.
type Drawn struct {
	Item
	Rights []string `json:"rights,omitempty"`
}

// Accept takes further answers to a typed item with one gap as right.
func (d *Drawn) Accept(answers []string) {
	if d.Kind == Typed && len(d.Gaps) == 1 && len(answers) > 0 {
		d.Gaps = slices.Clone(d.Gaps)
		d.Gaps[0].Also = slices.Concat(d.Gaps[0].Also, answers)
	}
}

// Show freezes the order of an item's options for a code. Options in a fixed order, or of which one names others by letter,
// stay as they are written; all-numeric ones ascend; "all of the above" and its like stay last; the rest is ordered by hash.
// An ordering item is never shown solved.
func Show(item *Item, code Code) Drawn {
	d := Drawn{Item: *item}
	d.Options = slices.Clone(item.Options)
	salt := code.String() + "\x00" + item.ID
	text := func(o Option) string { return o.Text }
	switch item.Kind {
	case Choice, Response:
		if item.FixedOrder || leaning(item.Options) {
			break
		}
		if !sortNumeric(d.Options) {
			sortByHash(d.Options, text, salt)
			slices.SortStableFunc(d.Options, func(a, b Option) int { return sweeping(a.Text) - sweeping(b.Text) })
		}
	case Order:
		sortByHash(d.Options, text, salt)
		if slices.IsSortedFunc(d.Options, func(a, b Option) int { return a.Place - b.Place }) {
			slices.Reverse(d.Options)
		}
	case Match:
		for _, o := range d.Options {
			d.Rights = append(d.Rights, o.Match)
		}
		d.Rights = append(d.Rights, item.Spare...)
		sortByHash(d.Options, text, salt)
		sortByHash(d.Rights, func(s string) string { return s }, salt)
	case Recall, Typed:
	}
	return d
}

// freeze mixes a form's items and freezes their options. Items of one card are kept apart where there is another to
// stand between them.
func freeze(items []*Item, code Code) []Drawn {
	sortByHash(items, func(it *Item) string { return it.ID }, "mix\x00"+code.String())
	drawn := make([]Drawn, 0, len(items))
	for _, item := range apart(items) {
		drawn = append(drawn, Show(item, code))
	}
	return drawn
}

// apart reorders items so that no two neighbours have one card, as far as that can be done: it takes the first in line
// that differs from the last taken, unless one card has so many left that it must be taken now.
func apart(line []*Item) []*Item {
	left := map[string]int{}
	for _, it := range line {
		left[it.Card.ID]++
	}
	line = slices.Clone(line)
	out, last := make([]*Item, 0, len(line)), "\x00none"
	for len(line) > 0 {
		pick := -1
		for i, it := range line {
			card := it.Card.ID
			if card == last {
				continue
			}
			if 2*left[card] > len(line) { // more than half of the rest: every other place is needed for it
				pick = i
				break
			}
			if pick < 0 {
				pick = i
			}
		}
		pick = max(pick, 0)
		last = line[pick].Card.ID
		left[last]--
		out = append(out, line[pick])
		line = slices.Delete(line, pick, pick+1)
	}
	return out
}
