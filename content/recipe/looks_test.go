package recipe

import (
	"strings"
	"testing"
)

// TestBareCode holds that a status code stands without its phrase where the question says the phrase.
func TestBareCode(t *testing.T) {
	deck := deckFrom(t, `---
title: HTTP
---
# HTTP
## HTTP status for too many requests
429
## HTTP status when somebody has to log in first
401
`)
	for _, it := range madeBy(t, "status", deck, 2) {
		said := strings.Contains(it.Stem, "too many requests")
		for _, o := range it.Options {
			if strings.Contains(o.Text, " ") == said {
				t.Errorf("%s: %q", it.Stem, o.Text)
			}
		}
	}
}

// TestBareNoun takes the article off a noun, not off a name.
func TestBareNoun(t *testing.T) {
	for s, want := range map[string]string{"the tibia": "tibia", "An ulna": "ulna", "The Hague": "The Hague", "theory": "theory"} {
		if got := bareNoun(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
}
