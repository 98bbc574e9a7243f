package text

import (
	"slices"
	"testing"
)

func TestAll(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                    nil,
		" \n -- ... ()":                       nil,
		"The API Gateway caches it.":          {"the", "api", "gateway", "caches", "it"},
		"`/user:15` is not `/user;id=15`":     {"user:15", "is", "not", "user;id=15"},
		"max-age=0 and x-api-key":             {"max-age=0", "and", "x-api-key"},
		"10,000 requests/second, 99.9%":       {"10,000", "requests/second", "99.9"},
		"**bold** _it_ \"quoted\" (in) don't": {"bold", "it", "quoted", "in", "don't"},
		"ÜBER 東京 हिन्दी x²":                   {"über", "東京", "हिन्दी", "x²"},
		"[AWS](https://aws.com/a)":            {"aws", "https://aws.com/a"},
	} {
		if got := Words(text); !slices.Equal(got, want) {
			t.Errorf("Words(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestContentLeavesOutWordsThatCarryNone(t *testing.T) {
	for text, want := range map[string][]string{
		"Which of these is what the client would get?": {"client"},
		"What is it for?":               nil,
		"A stage variable of THE stage": {"stage", "variable", "stage"},
	} {
		if got := ContentWords(text); !slices.Equal(got, want) {
			t.Errorf("Content(%q) = %q, want %q", text, got, want)
		}
	}
	if !IsStop("the") || IsStop("The") || IsStop("stage") {
		t.Error("IsStop knows lower-case words without content, and no others")
	}
}

func TestSet(t *testing.T) {
	if set := Set([]string{"a", "b", "a"}); len(set) != 2 || !set["a"] || set["c"] {
		t.Errorf("the set is %v", set)
	}
}
