package content

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestParseCode(t *testing.T) {
	for written, want := range map[string]Code{
		"7K2MQX-2":       {"7K2MQX", 2},
		"7k2mqx-2":       {"7K2MQX", 2},
		"  7K2MQX-2\n":   {"7K2MQX", 2},
		"7K2MQX":         {"7K2MQX", 1},
		"7K2MQX-0012":    {"7K2MQX", 12},
		"A-9999":         {"A", 9999},
		"ABCDEFGHIJKL-1": {"ABCDEFGHIJKL", 1},
	} {
		if got, err := ParseCode(written); err != nil || got != want {
			t.Errorf("ParseCode(%q) = %v, %v; want %v", written, got, err, want)
		}
	}
}

func TestParseCodeSaysWhatACodeIs(t *testing.T) {
	for _, written := range []string{
		"", " ", "-", "-2", "7K2MQX-", "7K2MQX-0", "7K2MQX--1", "7K2MQX-+1", "7K2MQX-10000", "7K2MQX-99999999999999999999", "7K2MQX-2-3",
		"7K2MQX-two", "7K 2MQX", "7K2_QX", "ÄÖÜ", "7K2MQX\x00", "ABCDEFGHIJKLM", "\x1b[31m",
	} {
		if got, err := ParseCode(written); err == nil || !strings.Contains(err.Error(), "as in 7K2MQX-2") {
			t.Errorf("ParseCode(%q) = %v, %v; want an error with an example", written, got, err)
		}
	}
}

func TestCodeIsReadAsItIsWritten(t *testing.T) {
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		code := Code{randomSeries(r), 1 + r.IntN(maxNumber)}
		for _, written := range []string{code.String(), strings.ToLower(code.String())} {
			if got, err := ParseCode(written); err != nil || got != code {
				t.Errorf("ParseCode(%q) = %v, %v; want %v", written, got, err, code)
			}
		}
	})
}

func TestNextCodeCountsUpAndWrapsRound(t *testing.T) {
	for number, want := range map[int]int{1: 2, 41: 42, 9998: 9999, 9999: 1} {
		if got := (Code{"ABC", number}).Next(); got != (Code{"ABC", want}) {
			t.Errorf("number %d is followed by %v, want %d", number, got, want)
		}
	}
}
