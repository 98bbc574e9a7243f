package text

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Values gives the values of numbers, in order.
func Values(numbers []Number) []float64 {
	out := make([]float64, len(numbers))
	for i, n := range numbers {
		out[i] = n.Value
	}
	return out
}

// Rewrite puts other values where the numbers of a text stand. What is counted follows: one year, two years.
func Rewrite(text string, numbers []Number, values []float64) string {
	var b strings.Builder
	at := 0
	for i, n := range numbers[:min(len(numbers), len(values))] {
		b.WriteString(text[at:n.Start])
		b.WriteString(n.Write(values[i]))
		at = n.End
		end := at + 1
		for end < len(text) && text[end] >= 'a' && text[end] <= 'z' {
			end++
		}
		if end < at+4 || end > len(text) || text[at] != ' ' || n.Unit == "" || (n.Value == 1) == (values[i] == 1) {
			continue
		}
		if word := text[at:end]; n.Value == 1 {
			b.WriteString(strings.TrimSuffix(word, "s") + "s")
			at = end
		} else if Singular(word[1:]) != word[1:] {
			b.WriteString(" " + Singular(word[1:]))
			at = end
		}
	}
	b.WriteString(text[at:])
	return b.String()
}

// Round reports whether a number ends in 0 or 5.
func (n Number) Round() bool { return math.Mod(n.Value, 5) == 0 }

// Grain is the place of the last digit that is not 0.
func (n Number) Grain() float64 {
	grain := math.Pow(10, -float64(n.Decimals))
	for v := math.Round(n.Value / grain); v != 0 && math.Mod(v, 10) == 0; v /= 10 {
		grain *= 10
	}
	return grain
}

// IsYear reports whether a number is that of a year. What follows a year is hardly ever counted: "1917 German note".
func (n Number) IsYear() bool {
	if n.Decimals > 0 || n.Comma || n.Word || n.rate || n.Value < 1000 || n.Value > 2100 {
		return false
	}
	_, measured := Units[n.Unit]
	sign, _ := utf8.DecodeRuneInString(n.Unit)
	measured = measured || n.Unit != "" && !unicode.IsLetter(sign) // 1538 °C
	two := math.Log2(n.Value)
	return n.Unit == "" || n.Value >= 1400 && !measured && n.Unit != "requests" && math.Mod(n.Value, 100) != 0 && two != math.Trunc(two)
}
