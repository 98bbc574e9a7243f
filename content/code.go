package content

import (
	"fmt"
	"strconv"
	"strings"
)

// Code names a form: the same code draws the same form from the same deck, on any computer.
type Code struct {
	Series string // letters and digits, upper case
	Number int    // from 1
}

const (
	maxSeries = 12
	maxNumber = 9999
	// seriesLetters are those that a new series is made of: none that is taken for another when read aloud or copied.
	seriesLetters = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
	// SeriesLength is the length of a new series.
	SeriesLength = 6
)

// ParseCode reads a form code such as 7K2MQX-2, letter case ignored; without a number it is the first of its series.
func ParseCode(s string) (Code, error) {
	series, number, numbered := strings.Cut(strings.ToUpper(strings.TrimSpace(s)), "-")
	code := Code{Series: series, Number: 1}
	if numbered {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 || n > maxNumber || number[0] == '+' {
			return Code{}, fmt.Errorf("form code %q: what follows the dash must be a number from 1 to %d, as in 7K2MQX-2", s, maxNumber)
		}
		code.Number = n
	}
	letter := func(r rune) bool { return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' }
	if series == "" || len(series) > maxSeries || strings.ContainsFunc(series, func(r rune) bool { return !letter(r) }) {
		return Code{}, fmt.Errorf("form code %q: a code is up to %d letters and digits, then perhaps a dash and a number, as in 7K2MQX-2", s, maxSeries)
	}
	return code, nil
}

func (c Code) String() string { return fmt.Sprintf("%s-%d", c.Series, c.Number) }

// Next is the code of the following form of the series; after the last number comes the first.
func (c Code) Next() Code {
	c.Number = c.Number%maxNumber + 1
	return c
}

// NewSeries makes a series of random bytes, of which it uses the first SeriesLength.
func NewSeries(random [SeriesLength]byte) string {
	var b strings.Builder
	for _, r := range random {
		b.WriteByte(seriesLetters[int(r)%len(seriesLetters)])
	}
	return b.String()
}
