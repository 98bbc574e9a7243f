package text

import (
	"strconv"
	"strings"
)

// Number is a number in a text, with its unit.
type Number struct {
	Start, End int     // where its digits stand in the text
	Value      float64 // as written
	Unit       string  // what follows it, in lower case and singular; empty: nothing does
	Word       bool    // written as a word: "two"
	upper      bool    // that word has a capital letter
	Comma      bool    // thousands are set apart by commas
	Day        bool    // it is the day of a month
	point      bool    // its decimals stand behind a comma: 1,6 mm
	rate       bool    // its unit stands behind a slash: 1433/TCP
	Decimals   int
}

// NumbersIn finds the numbers of a text. Digits that belong to a name (S3, IPv6, x86), a version, an address, a time of
// day, a signed or an ordinal number are none.
func NumbersIn(s string) []Number {
	var out []Number
	code := false
	for at := 0; at < len(s) && len(out) < maxNumbers; {
		end := at
		for end < len(s) && s[end] != ' ' && s[end] != '\n' {
			end++
		}
		word := s[at:end]
		if ticks := strings.Count(word, "`"); !code && ticks == 0 {
			out = append(out, numbersOf(s, at, end)...)
			if k := len(out); k > 0 && out[k-1].Start >= at {
				out[k-1].Day = besideMonth(s, at, end)
			}
		} else if ticks%2 == 1 {
			code = !code
		}
		at = end + 1
	}
	return out
}

const maxNumbers = 12

// numbersOf reads the word at s[at:end]: a number, a number with its unit ("29s", "30-day", "27/hour"), or a range ("12-20").
func numbersOf(s string, at, end int) []Number {
	for at < end && strings.IndexByte("(\"'*$~<>=[", s[at]) >= 0 {
		at++
	}
	for _, sign := range []string{"“", "≤", "≥", "≈", "±", "£", "€", "§"} {
		if strings.HasPrefix(s[at:end], sign) {
			at += len(sign)
		}
	}
	n, ok := digitsAt(s, at, end)
	if !ok {
		return wordNumber(s, at, end)
	}
	rest := s[n.End:end]
	tail := strings.TrimRight(rest, ".,;:!?)]\"'*”")
	switch {
	case tail == "":
		if rest == "" {
			n.Unit = UnitAfter(s[n.End:])
		}
		return []Number{n}
	case tail == "%" || tail == `\%`:
		n.Unit = "%"
		return []Number{n}
	case tail[0] == '/' && IsUnit(tail[1:]):
		return n.per(tail[1:])
	}
	written := strings.TrimPrefix(tail, "-")
	if unit := Singular(strings.ToLower(written)); IsUnit(unit) {
		if _, known := Units[unit]; known || attached()[unit] || attached()[written] {
			n.Unit = unit
			return []Number{n}
		}
		return nil
	}
	if rest, ranges := cutDash(rest); ranges {
		return rangeOf(s, n, end-len(rest), end)
	}
	return nil
}

// cutDash takes the dash of a range off.
func cutDash(s string) (rest string, found bool) {
	if rest, found = strings.CutPrefix(s, "-"); found {
		return rest, true
	}
	return strings.CutPrefix(s, "–")
}

// rangeOf reads the second number of a range, which begins at a place, and gives both; nil: there is none.
func rangeOf(s string, n Number, at, end int) []Number {
	m, ok := digitsAt(s, at, end)
	if !ok {
		return nil
	}
	switch tail := strings.Trim(s[m.End:end], ".,;:!?)]\"'*%"); {
	case tail == "":
		m.Unit = UnitAfter(s[m.End:])
	case tail[0] == '/' && IsUnit(tail[1:]):
		m.Unit = Singular(strings.ToLower(tail[1:]))
	default:
		unit := Singular(strings.ToLower(tail))
		if _, known := Units[unit]; !known && !attached()[unit] {
			return nil
		}
		m.Unit = unit
	}
	n.Unit = m.Unit
	if n.IsYear() && m.Value < 100 { // 1786–87
		return nil
	}
	return []Number{n, m}
}

// per is a number in a unit behind a slash; 1/min is a unit by itself: 1500 1/min.
func (n Number) per(unit string) []Number {
	if n.Value == 1 {
		return nil
	}
	n.Unit, n.rate = Singular(strings.ToLower(unit)), true
	return []Number{n}
}

// digitsAt reads the digits of a number.
func digitsAt(s string, at, end int) (Number, bool) {
	to := at
	digit := func(i int) bool { return i < end && s[i] >= '0' && s[i] <= '9' }
	for digit(to) || to > at && to < end && (s[to] == ',' || s[to] == '.') && digit(to+1) {
		to++
	}
	text := s[at:to]
	n := Number{Start: at, End: to}
	if whole, fraction, found := strings.Cut(text, ","); found && len(fraction) < 3 && !strings.ContainsAny(fraction, ".,") && !strings.Contains(whole, ".") {
		n.point, text = true, whole+"."+fraction
	}
	whole, fraction, _ := strings.Cut(text, ".")
	n.Decimals, n.Comma = len(fraction), strings.Contains(whole, ",")
	switch {
	case text == "", strings.ContainsAny(fraction, ".,"), n.Comma && !thousands(whole), len(whole) > 1 && whole[0] == '0', whole == "", len(text) > 18:
		return n, false
	}
	value, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	n.Value = value
	return n, err == nil
}

// wordNumber reads a small number written as a word, where it counts something that is measured or begins the text.
func wordNumber(s string, at, end int) []Number {
	word := strings.ToLower(strings.TrimRight(s[at:end], ".,;:!?)"))
	value, known := NumberWords()[word]
	if !known || value < 1 {
		return nil
	}
	n := Number{Start: at, End: at + len(word), Value: float64(value), Unit: UnitAfter(s[end:]), Word: true, upper: s[at] < 'a'}
	if _, measured := Units[n.Unit]; !measured && at > 0 {
		return nil
	}
	return []Number{n}
}

func thousands(text string) bool {
	groups := strings.Split(strings.SplitN(text, ".", 2)[0], ",")
	for i, g := range groups {
		if i > 0 && len(g) != 3 || i == 0 && (len(g) == 0 || len(g) > 3) {
			return false
		}
	}
	return true
}

// Write gives a value as this number is written.
func (n Number) Write(value float64) string {
	if n.Word {
		for w, v := range NumberWords() {
			if float64(v) == value {
				return map[bool]string{false: w, true: strings.ToUpper(w[:1]) + w[1:]}[n.upper]
			}
		}
	}
	text := strconv.FormatFloat(value, 'f', n.Decimals, 64)
	if n.point {
		return strings.Replace(text, ".", ",", 1)
	}
	if !n.Comma {
		return text
	}
	whole, fraction, has := strings.Cut(text, ".")
	var b strings.Builder
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	if has {
		b.WriteString("." + fraction)
	}
	return b.String()
}
