package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"cutscore/content/text"
)

// unit is one or more lines of the text that certainly belong together, because the text was wrapped.
type unit struct {
	text     string
	from, to int // lines of the text
	gap      bool
	side     side
}

// unwrap joins what was wrapped off.
func unwrap(raw []rawLine) []unit {
	units := make([]unit, 0, len(raw))
	width := wrapWidth(raw)
	for i, r := range raw {
		if n := len(units); n > 0 && !r.gap && (r.side == free || r.side == inside) && wraps(raw[i-1].text, r.text, width) {
			units[n-1].text += " " + r.text
			units[n-1].to = i + 1
			continue
		}
		units = append(units, unit{r.text, i, i + 1, r.gap, r.side})
	}
	return units
}

// longestUnit is as far as a unit grows, so that joining stays cheap on any text.
const longestUnit = 2000

// wraps: the line b was wrapped off the line a, on a page wrapped at width (0 for one that was not).
func wraps(a, b string, width int) bool {
	if len(a)+len(b) > longestUnit {
		return false
	}
	if marker, _, _ := splitMarker(b); marker != "" {
		return false
	}
	return bracketGoesOn(a, b) || width > 0 && isFull(a, b, width) && startsInLower(b)
}

// bracketGoesOn: a bracket opens in a and closes in b.
func bracketGoesOn(a, b string) bool {
	open := func(s string) int { return strings.Count(s, "(") - strings.Count(s, ")") }
	return open(a) == 1 && open(b) == -1
}

func startsInLower(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(r)
}

// endsClause: nothing needs to follow.
func endsClause(line string) bool { return strings.ContainsRune(".?!:", lastMark(line)) }

// isFull: the next word would not have fitted any more.
func isFull(a, b string, width int) bool {
	word, _, _ := strings.Cut(b, " ")
	return utf8.RuneCountInString(a)+1+utf8.RuneCountInString(word) > width
}

// The widths that text is wrapped at, and how many lines in a hundred must show it (three at least).
const (
	narrowest, widest = 45, 120
	wrappedShare      = 8
)

// wrapWidth finds the column at which a page was wrapped: the longest of the lines that are carried on in lower case,
// where enough others come close to it and hardly any is longer. 0: the page was not wrapped.
func wrapWidth(raw []rawLine) int {
	carried := func(i int) bool {
		return !raw[i].gap && startsInLower(raw[i].text) && !endsClause(raw[i-1].text)
	}
	width := 0
	for i := 1; i < len(raw); i++ {
		if a := raw[i-1].text; len(a) < widest*utf8.UTFMax && carried(i) {
			if n := utf8.RuneCountInString(a); n <= widest {
				width = max(width, n)
			}
		}
	}
	if width < narrowest {
		return 0
	}
	wrapped, longer, lower := 0, 0, 0
	for i := 1; i < len(raw); i++ {
		a := raw[i-1].text
		full := isFull(a, raw[i].text, width)
		wrapped += text.One(full && carried(i))
		lower += text.One(!full && startsInLower(raw[i].text))
		longer += text.One(len(a) > width && utf8.RuneCountInString(a) > width)
	}
	if wrapped < 3 || wrapped*100 < wrappedShare*len(raw) || longer*100 > wrappedShare*len(raw) {
		return 0
	}
	if lower > wrapped { // lines begin in lower case here whether they are carried on or not
		return 0
	}
	return width
}
