package cue

import (
	"math"
	"slices"
	"testing"
)

// TestReaders holds each fixed reader to a question on which its rule is plain.
func TestReaders(t *testing.T) {
	tried := map[string]bool{}
	lexicon := Lexicon{"api": 9, "stage": 9, "deployment": 1, "truststore": 1, "method": 5}
	for _, c := range []struct {
		reader, stem string
		options      []string
		want         []int // the options that it takes, evenly
	}{
		{"longest option", "Q?", []string{"aaaa", "aaaaaa", "aa", "`aaaaa`"}, []int{1}},
		{"longest option", "Q?", []string{"aaaa", "bbbb", "aa", "[cccc](https://a.example/long)"}, []int{0, 1, 3}},
		{"shortest option", "Q?", []string{"aaaa", "aaaaaa", "aa", "aaaaa"}, []int{2}},
		{"option of middle length", "Q?", []string{"aaaa", "aaaaaaa", "a", "aaaaaaaaaaa"}, []int{1}},
		{"option of odd length", "Q?", []string{"aaaaaaaaaa", "aaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaa"}, []int{2}},
		{"option of odd length", "Q?", []string{"aaaaaaaaaa", "aaaaaaaaaaa", "aaa", "aaaaaaaaa"}, []int{2}},
		{"second longest option", "Q?", []string{"aaaa", "aaaaaa", "aa", "aaaaa"}, []int{3}},
		{"second shortest option", "Q?", []string{"aaaa", "aaaaaa", "aa", "aaaaa"}, []int{0}},
		{"longest by a fifth", "Q?", []string{"aaaaaaaaaaaa", "aaaaaaaaaa", "aaaa", "aaaa"}, []int{0}},
		{"longest by a fifth", "Q?", []string{"aaaaaaaaaaa", "aaaaaaaaaa", "aaaa", "aaaa"}, []int{0, 1, 2, 3}},
		{"shortest by a fifth", "Q?", []string{"aaaaaaaaaaaa", "aaaaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaaaa"}, []int{2}},
		{"shortest by a fifth", "Q?", []string{"aaaaaaaaaaaa", "aaaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaaaa"}, []int{0, 1, 2, 3}},
		{"longest, if all are even", "Q?", []string{"aaaaaaaaaaa", "aaaaaaaaaa", "aaaa", "aaaa"}, []int{0}},
		{"longest, if all are even", "Q?", []string{"aaaaaaaaaaaa", "aaaaaaaaaa", "aaaa", "aaaa"}, []int{0, 1, 2, 3}},
		{"longest but for long ones", "Q?", []string{"aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa"}, []int{1}},
		{"fewest stem words", "A stage of an API?", []string{"stage", "stage of the API", "method", "API"}, []int{2}},
		{"most words of the question", "A stage fails. Which method?", []string{"stage", "method", "stage", "key"}, []int{1}},
		{"most words of the question", "A stage fails. Which method?\n```\nkey: stage.\n```", []string{"stage", "method", "stage", "key"}, []int{1}},
		{"fewest figures and code", "Q?", []string{"`a`", "429 of 10", "`GET` 5", "b"}, []int{3}},
		{"most code", "Q?", []string{"`a`", "429 of 10", "`GET` or `PUT`", "b"}, []int{2}},
		{"most names", "Q?", []string{"A topic in SNS", "A role in AWS IAM", "`AWS`", "Nothing"}, []int{1}},
		{"fewest names", "Q?", []string{"A topic in SNS", "A role in AWS IAM", "Kinesis or SQS", "Nothing"}, []int{3}},
		{"most commas", "Q?", []string{"a, b", "a (b), c", "`a, b, c, d`", "a"}, []int{1}},
		{"fewest commas", "Q?", []string{"a, b", "a (b), c", "a; b", "a"}, []int{3}},
		{"most clauses", "Q?", []string{"it ends", "it ends because it waits", "it ends", "it ends"}, []int{1}},
		{"fewest clauses", "Q?", []string{"it ends when it waits", "it that ends", "it ends", "which ends"}, []int{2}},
		{"most conjunctions", "Q?", []string{"a, b", "a and b or c", "a or b", "an oar"}, []int{1}},
		{"fewest conjunctions", "Q?", []string{"a and b", "a or b", "a and b", "an oar"}, []int{3}},
		{"most negations", "Q?", []string{"it ends", "it does not end", "it waits", "it stops"}, []int{1}},
		{"fewest negations", "Q?", []string{"no end", "it does not end", "it waits", "without end"}, []int{2}},
		{"longest words", "Q?", []string{"a b c d", "aaa bb", "aaaaa", "a"}, []int{2}},
		{"shortest words", "Q?", []string{"aa b c d", "aaa bb", "aaaaa", "a a a a"}, []int{3}},
		{"odd first word", "Q?", []string{"the a", "the b", "some c", "the d"}, []int{2}},
		{"shared first word", "Q?", []string{"the a", "the b", "some c", "the d"}, []int{0, 1, 3}},
		{"most stem words", "A stage of an API?", []string{"the stage of the API with keys and tokens", "stage", "the method", "deployment"}, []int{0}},
		{"largest stem share", "A stage of an API?", []string{"the stage of the API with keys and tokens", "stages", "the method", "deployment"}, []int{1}},
		{"stem words of its own", "A stage of an API?", []string{"stage", "stage of an API", "stage of a method", "stage policy"}, []int{1}},
		{"most like the others", "Q?", []string{"red cat", "red dog", "blue cat", "green bird"}, []int{0}},
		{"least like the others", "Q?", []string{"red cat", "red dog", "blue cat", "green bird"}, []int{3}},
		{"rarest words", "Q?", []string{"api", "stage", "truststore", "method"}, []int{2}},
		{"commonest words", "Q?", []string{"api", "deployment", "truststore", "method"}, []int{0}},
		{"most hedges", "Q?", []string{"it may", "it does", "it often may", "it can"}, []int{2}},
		{"fewest absolutes", "Q?", []string{"always a", "only b", "c", "never d"}, []int{2}},
		{"most figures and code", "Q?", []string{"a", "429 of 10", "`GET`", "b"}, []int{1}},
		{"smallest number", "Q?", []string{"30 minutes", "1 hour", "90 seconds", "2 hours"}, []int{2}},
		{"largest number", "Q?", []string{"30 minutes", "1 hour", "90 seconds", "2 hours"}, []int{3}},
		{"middle number", "Q?", []string{"1", "2", "3", "4"}, []int{1, 2}},
		{"largest number", "Q?", []string{"about 10,000", "none", "300", "5"}, []int{0, 1, 2, 3}},
	} {
		tried[c.reader] = true
		i := slices.IndexFunc(Readers(), func(r Reader) bool { return r.Name == c.reader })
		if i < 0 {
			t.Fatalf("there is no reader %q", c.reader)
		}
		var got []int
		for o, share := range choose(Readers()[i].score(newView(c.stem, c.options, lexicon))) {
			if share > 0 {
				got = append(got, o)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s takes %v of %q, want %v", c.reader, got, c.options, c.want)
		}
	}
	for _, r := range Readers() {
		if !tried[r.Name] {
			t.Errorf("no question tries the reader %q", r.Name)
		}
	}
}

// TestReadersStandAnything: options without words, one option, huge numbers.
func TestReadersStandAnything(t *testing.T) {
	for _, options := range [][]string{{""}, {"", ""}, {"`", "**", "[](", "]("}, {"1e308", "-1e308", "infinity", "NaN"}, {"٣", "日本", "🙂", "\\"}} {
		for _, r := range Readers() {
			sum := 0.0
			for _, share := range choose(r.score(newView("", options, nil))) {
				sum += share
			}
			if math.Abs(sum-1) > same {
				t.Errorf("%s gives %q shares that add up to %v", r.Name, options, sum)
			}
		}
	}
}

func TestWording(t *testing.T) {
	if got := Hedges("It may, usually; `may` Sometimes."); !slices.Equal(got, []string{"may", "usually", "sometimes"}) {
		t.Error(got)
	}
	if got := Absolutes("Always every 5 s, every few hours, every call: `ALL` or only **never**"); !slices.Equal(got, []string{"always", "every", "only", "never"}) {
		t.Error(got)
	}
}
