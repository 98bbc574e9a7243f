package content

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Drawn is an item as a person sees it: options in the order shown, and for matching the right parts in theirs.
type Drawn struct {
	Item
	Rights []string `json:"rights,omitempty"`
}

// Show freezes the order of an item's options for a code. All-numeric options ascend; "all of the above" and its like stay
// last; the rest is ordered by hash. An ordering item is never shown solved.
func Show(item *Item, code Code) Drawn {
	d := Drawn{Item: *item}
	d.Options = slices.Clone(item.Options)
	salt := code.String() + "\x00" + item.ID
	text := func(o Option) string { return o.Text }
	switch item.Kind {
	case Choice, Response:
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
		sortByHash(d.Options, text, salt)
		sortByHash(d.Rights, func(s string) string { return s }, salt)
	case Recall:
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
		line = append(line[:pick:pick], line[pick+1:]...)
	}
	return out
}

// sortNumeric sorts options that are all numbers, with the same words around them, and reports whether they were.
func sortNumeric(options []Option) bool {
	values := make(map[string]float64, len(options))
	for _, o := range options {
		v, ok := leadingNumber(o.Text)
		if !ok {
			return false
		}
		values[o.Text] = v
	}
	slices.SortStableFunc(options, func(a, b Option) int {
		switch va, vb := values[a.Text], values[b.Text]; {
		case va < vb:
			return -1
		case va > vb:
			return 1
		}
		return 0
	})
	return true
}

// unitScale brings the units that stand beside each other in options to one measure.
var unitScale = map[string]float64{
	"": 1, "%": 1, "ms": 1e-3, "milliseconds": 1e-3, "s": 1, "second": 1, "seconds": 1, "minute": 60, "minutes": 60,
	"hour": 3600, "hours": 3600, "day": 86400, "days": 86400,
	"bytes": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "tb": 1 << 40,
}

// leadingNumber reads "300", "10,000 requests", "50 ms": a number, then at most two words.
func leadingNumber(s string) (float64, bool) {
	fields := strings.Fields(strings.ReplaceAll(s, "`", ""))
	if len(fields) == 0 || len(fields) > 3 {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSuffix(fields[0], "%"), ",", ""), 64)
	if err != nil {
		return 0, false
	}
	if len(fields) > 1 {
		if scale, known := unitScale[strings.ToLower(fields[1])]; known {
			v *= scale
		}
	}
	return v, true
}

// sweeping is 1 for an option that speaks of the other options and so must stay last.
func sweeping(text string) int {
	t := strings.ToLower(strings.Trim(text, " .*_"))
	for _, of := range []string{"all", "none", "both", "any", "neither"} {
		for _, which := range []string{"of the above", "of these", "of these answers", "of the options", "of the other options"} {
			if t == of+" "+which {
				return 1
			}
		}
	}
	return 0
}

var counts = map[int]string{2: "TWO", 3: "THREE", 4: "FOUR", 5: "FIVE", 6: "SIX", 7: "SEVEN"}

// Announcement is what a response item's stem must say and does not, such as "Select TWO"; empty where nothing is
// missing.
func (it *Item) Announcement() string {
	if it.Kind != Response || announced(it.Stem) > 0 {
		return ""
	}
	return "Select " + counts[it.Keys()]
}

// announced is how many options a stem says to select; 0: it does not say.
func announced(stem string) int {
	words := strings.Fields(strings.ToUpper(stem))
	for i, w := range words[:max(0, len(words)-1)] {
		switch strings.Trim(w, "(*_") {
		case "SELECT", "CHOOSE", "PICK":
			next := strings.Trim(words[i+1], ".,:;)*_!?")
			for n, word := range counts {
				if next == word || next == fmt.Sprint(n) {
					return n
				}
			}
		}
	}
	return 0
}

// Announced is how many options the stem says to select; 0: it does not say.
func (it *Item) Announced() int { return announced(it.Stem) }

// Asked is how many options, or parts, a complete response to the item has.
func (it *Item) Asked() int {
	switch it.Kind {
	case Choice, Recall:
		return 1
	case Response:
		return it.Keys()
	case Order, Match:
		return len(it.Options)
	}
	return 0
}
