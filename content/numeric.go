package content

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"cutscore/content/text"
)

// sortNumeric sorts options that are all numbers, ranges or dates, with the same words before and behind them if any, and reports whether
// they are.
func sortNumeric(options []Option) bool {
	values := make(map[string]float64, len(options))
	prefix, behind := "", sameWordsBehind(options)
	for i, o := range options {
		before, v, ok := numberOf(o.Text[:len(o.Text)-behind])
		if !ok || i > 0 && before != prefix {
			return false
		}
		prefix, values[o.Text] = before, v
	}
	slices.SortStableFunc(options, func(a, b Option) int { return cmp.Compare(values[a.Text], values[b.Text]) })
	return true
}

// sameWordsBehind is how many bytes at the end of all options are the same whole words: " or more" of "6.5 % or more".
func sameWordsBehind(options []Option) int {
	if len(options) == 0 {
		return 0
	}
	first := options[0].Text
	for at := range len(first) {
		if tail := first[at:]; at > 0 && tail[0] == ' ' && !strings.ContainsAny(tail, "0123456789") && !slices.ContainsFunc(options, func(o Option) bool { return !strings.HasSuffix(o.Text, tail) }) {
			return len(tail)
		}
	}
	return 0
}

// mostBeside is how many words an option may have that is sorted as a number.
const mostBeside = 5

// numberOf reads "300", "10,000 requests", "0,5 GB", "50 ms", "UDP 161", "135-145 mEq/L", "9 November 1989" as a number in the base unit of
// its dimension, and what stands before it.
func numberOf(s string) (before string, v float64, ok bool) {
	s = strings.Trim(strings.NewReplacer("`", "", "**", "").Replace(s), " .")
	if len(strings.Fields(s)) > mostBeside {
		return "", 0, false
	}
	s = decimalComma().ReplaceAllString(s, "$1.$2$3")
	numbers := text.NumbersIn(s)
	if len(numbers) > 0 {
		if v, ok := dateOf(s, numbers); ok {
			return "", v, true
		}
	}
	if v, ok := plainNumber(strings.ReplaceAll(s, ",", "")); ok {
		return "", v, true
	}
	if len(numbers) == 0 || len(numbers) > 2 {
		return "", 0, false
	}
	first := numbers[0]
	if len(numbers) == 2 && !text.Ranging(s, first, numbers[1]) {
		return "", 0, false
	}
	if after := strings.Fields(s[numbers[len(numbers)-1].End:]); first.Word || len(after) > 2 && first.Start == 0 || strings.Count(s[:first.Start], " ") > 2 {
		return "", 0, false
	}
	_, v = first.Measure()
	return s[:first.Start], v, true
}

var decimalComma = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\d),(\d{1,2})(\D|$)`) })

// dateOf reads a date as a number that rises with time.
func dateOf(s string, numbers []text.Number) (float64, bool) {
	year := numbers[len(numbers)-1]
	if !year.IsYear() || !text.BeginsWithMonth(s) && (len(numbers) != 2 || !numbers[0].Day) {
		return 0, false
	}
	v := year.Value * 12 * 31
	if len(numbers) == 2 {
		v += numbers[0].Value
	}
	for w := range text.EachWord(s) {
		if month := text.Month(w); month > 0 {
			return v + 31*float64(month-1), true
		}
	}
	return 0, false
}

// plainNumber reads a number with its sign and at most two words behind it: a status code with its phrase.
func plainNumber(s string) (float64, bool) {
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > 3 {
		return 0, false
	}
	number := strings.TrimSuffix(fields[0], "%")
	if strings.Trim(number, "+-.0123456789") != "" { // not Inf, NaN or 0x10
		return 0, false
	}
	v, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return 0, false
	}
	if len(fields) > 1 {
		if unit, known := text.Units[text.Singular(strings.ToLower(fields[1]))]; known {
			v *= unit.Factor
		}
	}
	return v, true
}

// sweeping is 1 for an option that speaks of the other options and so must stay last.
func sweeping(text string) int {
	t := strings.ToLower(strings.Trim(text, " .*_"))
	for _, of := range []string{"all", "none", "both", "any", "neither"} {
		switch t {
		case of + " of the above", of + " the above", of + " of these", of + " of these answers", of + " of the options",
			of + " of the other options":
			return 1
		}
	}
	return 0
}
